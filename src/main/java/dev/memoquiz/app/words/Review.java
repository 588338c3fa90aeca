package dev.memoquiz.app.words;

import dev.memoquiz.app.Scene;
import dev.memoquiz.domain.appeal.Forum;
import dev.memoquiz.domain.grading.Outcome;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.round.Dispute;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.text.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that a reader is told after an answer, in the order in which it is shown.
///
/// @param headline verdict and points, as in `Partly right: 1 of 2 points.`
/// @param notes said about the points, plainly: that it was practice, that they are provisional, how an appeal stands
/// @param account what was answered and, unless that was right, what is right: a line each, of a match a line for each view
/// @param evidence what proves the key
/// @param why the question's explanation
/// @param astray one for each thing that went astray
public record Review(
        Outcome outcome,
        String headline,
        List<String> notes,
        List<String> account,
        List<Quotation> evidence,
        String why,
        List<Astray> astray) {
    private static final String PRACTICE =
            "Practice: you have met this question before, so it does not count in the standings.";

    private static final String PROVISIONAL =
            "Counted by key ideas, not understood, so the points are provisional.";
    private static final String NO_TEACHER =
            "There is no teacher here to appeal to. Answers given in a server can be appealed.";

    public Review {
        notes = List.copyOf(notes);
        account = List.copyOf(account);
        astray = List.copyOf(astray);
        evidence = List.copyOf(evidence);
    }

    public static Review of(Scene.Reviewing scene) {
        Verdict.Graded verdict = scene.verdict();
        Document document = scene.quiz().document();
        return new Review(
                verdict.outcome(),
                headline(verdict),
                notes(scene),
                account(scene),
                scene.asked().question().about().evidence().stream()
                        .map(span -> Quotation.of(document, span))
                        .toList(),
                scene.asked().question().about().explanation(),
                Astray.of(scene));
    }

    /// The known misreadings behind what went astray, each once.
    public List<String> misreadings() {
        return astray.stream().flatMap(one -> one.behindIt().stream()).distinct().toList();
    }

    private static List<String> notes(Scene.Reviewing scene) {
        Recorded recorded = scene.recorded();
        Optional<String> practice = recorded.firstTry() ? Optional.empty() : Optional.of(PRACTICE);
        boolean sentence = scene.asked().question() instanceof Question.Sentence;
        boolean graded = recorded.dispute() instanceof Dispute.None;
        Optional<String> provisional =
                sentence && graded ? Optional.of(PROVISIONAL) : Optional.empty();
        return Stream.of(practice, provisional, Names.of(recorded.dispute()), nobody(recorded))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Said where a written answer could be appealed if there were somebody to appeal to.
    private static Optional<String> nobody(Recorded recorded) {
        boolean written = recorded.answered().what().answer() instanceof Answer.Written;
        boolean alone = Forum.of(recorded.answered().who()).isEmpty();
        return written && alone && !recorded.points().full()
                ? Optional.of(NO_TEACHER)
                : Optional.empty();
    }

    private static List<String> account(Scene.Reviewing scene) {
        Asked asked = scene.asked();
        List<String> told =
                Answers.told(
                        asked.question(),
                        scene.recorded().answered().what().answer(),
                        asked.slots());
        Stream<String> key =
                scene.verdict().outcome() == Outcome.RIGHT
                        ? Stream.empty()
                        : Keys.of(asked, scene.quiz().document()).stream()
                                .map(right -> keyed(asked.question()) + right);
        return Stream.concat(told.stream(), key).toList();
    }

    /// Of sentences there are many that are right.
    private static String keyed(Question question) {
        return question instanceof Question.Sentence ? "A full answer: " : "Right answer: ";
    }

    private static String headline(Verdict.Graded verdict) {
        String word =
                switch (verdict.outcome()) {
                    case RIGHT -> "Right: ";
                    case PARTLY -> "Partly right: ";
                    case WRONG -> "Not right: ";
                };
        return word + Counts.points(verdict.points()) + ".";
    }
}
