package dev.memoquiz.discord.press;

import dev.memoquiz.app.SubmitAnswer.Target;
import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.RoundId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What a press means. It says all that is needed to act on it, so that a button works after a restart as well.
///
/// Parts of a question count in the order of the quiz file, from 0.
public sealed interface ButtonId {
    /// Answers with one option.
    record Pick(Target target, int part) implements ButtonId {}

    /// Answers how the text stands to a statement.
    record Judge(Target target, Support support) implements ButtonId {}

    /// Shows the question with these parts chosen; nothing is answered yet.
    record Draft(Target target, List<Integer> parts) implements ButtonId {
        public Draft {
            parts = distinct(parts);
        }
    }

    /// Answers with a set of options.
    record HandSet(Target target, List<Integer> parts) implements ButtonId {
        public HandSet {
            parts = distinct(parts);
        }
    }

    /// Answers with a sequence of items.
    record HandOrder(Target target, List<Integer> parts) implements ButtonId {
        public HandOrder {
            parts = distinct(parts);
        }
    }

    /// Opens the form in which the question is answered.
    record OpenForm(Target target) implements ButtonId {}

    /// Is the form in which the question is answered.
    record Form(Target target) implements ButtonId {}

    /// Goes on from the review of a question.
    record Next(RoundId round, int index) implements ButtonId {}

    /// Shows a round where it stands.
    record Show(RoundId round) implements ButtonId {}

    /// Opens a round.
    sealed interface Opening extends ButtonId {}

    /// Begins a round on a quiz.
    record Begin(QuizId quiz, Draw.Wish wish) implements Opening {}

    /// Asks again what was missed in an ended round.
    record Missed(RoundId round) implements Opening {}

    /// Stops an open round and opens another.
    record Instead(RoundId open, Opening opening) implements ButtonId {}

    /// Opens the text beside the question.
    record OpenText(QuizId quiz) implements ButtonId {}

    /// Turns to a page of the text, counted from 0.
    record TurnPage(QuizId quiz, int page) implements ButtonId {}

    /// Shows a page of what the words of the text mean, counted from 0.
    record Words(QuizId quiz, int page) implements ButtonId {}

    /// Turns to a page of the reader's latest answers, counted from 0.
    record WhyPage(int page) implements ButtonId {}

    /// Appeals an answer in the list of the reader's latest, and shows the same page of it.
    record WhyAppeal(AnswerRef answer, int page) implements ButtonId {}

    /// Something in a live round.
    record Live(LiveButton button) implements ButtonId {}

    /// Appeals an answer.
    record Appeal(AnswerRef answer) implements ButtonId {}

    /// Shows an open appeal of the server, counted from 0, oldest first.
    record AppealPage(int page) implements ButtonId {}

    /// Rules on an appeal.
    ///
    /// @param points what the answer is to earn; 0 declines the appeal
    record Rule(AnswerRef answer, int points) implements ButtonId {}

    default String encoded() {
        return ButtonIds.encode(this);
    }

    /// Empty for what no version of today's ids stands for.
    static Optional<ButtonId> decode(String customId) {
        return ButtonIds.decode(customId);
    }

    /// Whether a form is the right answer to the press, which must then be the first.
    default boolean opensForm() {
        return this instanceof OpenForm
                || (this instanceof Live(LiveButton button) && button.opensForm());
    }

    /// What the press is called in logs.
    default String name() {
        return this instanceof Live(LiveButton button)
                ? "live " + button.getClass().getSimpleName()
                : getClass().getSimpleName();
    }

    /// The id of the round, a reader's or a class's, that the press is about, if it is about one that there is already.
    default Optional<String> ofRound() {
        return this instanceof Live(LiveButton button)
                ? Optional.of(button.live().toString())
                : ofReader().map(RoundId::toString);
    }

    /// With what else the press is done in the order in which it came: whatever a reader does in a round, and what a host orders. Votes
    /// are done as they come, since those of a class would wait for each other.
    default Optional<String> lane() {
        return this instanceof Live(LiveButton button) && !(button instanceof LiveButton.Direct)
                ? Optional.empty()
                : ofRound();
    }

    private Optional<RoundId> ofReader() {
        return switch (this) {
            case Pick(Target target, _) -> Optional.of(target.round());
            case Judge(Target target, _) -> Optional.of(target.round());
            case Draft(Target target, _) -> Optional.of(target.round());
            case HandSet(Target target, _) -> Optional.of(target.round());
            case HandOrder(Target target, _) -> Optional.of(target.round());
            case OpenForm(Target target) -> Optional.of(target.round());
            case Form(Target target) -> Optional.of(target.round());
            case Next(RoundId round, _) -> Optional.of(round);
            case Show(RoundId round) -> Optional.of(round);
            case Missed(RoundId round) -> Optional.of(round);
            case Instead(RoundId open, _) -> Optional.of(open);
            case Appeal(AnswerRef answer) -> Optional.of(answer.round());
            case WhyAppeal(AnswerRef answer, _) -> Optional.of(answer.round());
            case Rule(AnswerRef answer, _) -> Optional.of(answer.round());
            case Begin _, OpenText _, TurnPage _, Words _, WhyPage _, AppealPage _, Live _ ->
                    Optional.empty();
        };
    }

    private static List<Integer> distinct(List<Integer> parts) {
        if (new HashSet<>(parts).size() < parts.size()) {
            throw new IllegalArgumentException("parts must differ, were " + parts);
        }
        return List.copyOf(parts);
    }
}
