package dev.memoquiz.app;

import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.score.Missed;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Progress;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.domain.round.RoundRules;
import dev.memoquiz.domain.score.Summary;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Starts a round: freshly drawn, or of what was missed in an earlier one.
public final class StartRound {
    private final QuizLibrary quizzes;
    private final Ledger ledger;
    private final Journal journal;
    private final Rounds rounds;
    private final InstantSource clock;
    private final RandomGenerator random;

    StartRound(
            QuizLibrary quizzes,
            Ledger ledger,
            Rounds rounds,
            InstantSource clock,
            RandomGenerator random) {
        this.quizzes = quizzes;
        this.ledger = ledger;
        this.journal = ledger.journal();
        this.rounds = rounds;
        this.clock = clock;
        this.random = random;
    }

    /// What came of asking for a round.
    public sealed interface Start {
        record Started(Scene scene) implements Start {}

        /// The reader has an open round, which is to be gone on with or stopped first.
        record Unfinished(RoundId open) implements Start {}

        record NoSuchQuiz() implements Start {}

        /// The quiz has no question that fits: none of that level, or nothing was missed.
        record NothingToAsk() implements Start {}

        /// The earlier round is somebody else's.
        record NotYours() implements Start {}
    }

    public Start fresh(Reader reader, Venue venue, QuizId quiz, Draw.Wish wish) {
        return quizzes.find(quiz)
                .map(found ->
                        start(
                                reader,
                                venue,
                                Draw.draw(
                                        found,
                                        wish,
                                        wish.seed().orElseGet(() -> Draw.seed(random)))))
                .orElseGet(Start.NoSuchQuiz::new);
    }

    Ledger ledger() {
        return ledger;
    }

    /// Asks again what did not earn its full points in an ended round, of one in class also what was left unanswered; that is
    /// practice.
    public Start missed(Reader reader, Venue venue, RoundId id) {
        Optional<Round> round = journal.find(id);
        if (round.isEmpty()) {
            return new Start.NothingToAsk();
        }
        if (!round.get().belongsTo(reader.id())) {
            return new Start.NotYours();
        }
        return quizzes.find(round.get().plan().quiz())
                .map(quiz -> start(reader, venue, missed(quiz, round.get())))
                .orElseGet(Start.NoSuchQuiz::new);
    }

    private Optional<Plan> missed(Quiz quiz, Round round) {
        List<Recorded> answers = journal.answers(round.id());
        List<QuestionId> missed =
                round.progress() instanceof Progress.InClass(String live)
                        ? missedInClass(quiz, new LiveId(live), round, answers)
                        : Summary.of(quiz, answers).missed();
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Plan(
                                quiz.id(),
                                missed,
                                Draw.seed(random),
                                round.plan().level(),
                                Optional.empty(),
                                true));
    }

    private List<QuestionId> missedInClass(
            Quiz quiz, LiveId live, Round seat, List<Recorded> answers) {
        List<Vote> votes = ledger.live().votes(live, seat.reader().id());
        return ledger.live().find(live).stream()
                .flatMap(round -> Missed.of(round, answers, votes).stream())
                .map(Missed::question)
                .filter(question -> quiz.question(question).isPresent())
                .toList();
    }

    private Start start(Reader reader, Venue venue, Optional<Plan> plan) {
        if (plan.isEmpty()) {
            return new Start.NothingToAsk();
        }
        Change change =
                RoundRules.start(
                        RoundId.random(random), reader, venue, plan.get(), clock.instant());
        return switch (journal.commit(change)) {
            case Commit.Kept _ -> started(change.round());
            case Commit.Conflict _ ->
                    new Start.Unfinished(
                            journal.openRound(reader.id())
                                    .map(Round::id)
                                    .orElse(change.round().id()));
        };
    }

    private Start started(Round round) {
        return switch (rounds.show(round)) {
            case Turn.Show show -> new Start.Started(show.scene());
            case Turn _ -> new Start.NoSuchQuiz();
        };
    }
}
