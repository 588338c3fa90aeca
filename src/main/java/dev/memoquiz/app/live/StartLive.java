package dev.memoquiz.app.live;

import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveRules;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.live.vote.LiveCommit;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.reader.Reader;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Opens the lobby of a live round.
public final class StartLive {
    private static final int REMEMBERED = 20;

    private final QuizLibrary quizzes;
    private final LiveJournal journal;
    private final InstantSource clock;
    private final RandomGenerator random;

    StartLive(
            QuizLibrary quizzes, LiveJournal journal, InstantSource clock, RandomGenerator random) {
        this.quizzes = quizzes;
        this.journal = journal;
        this.clock = clock;
        this.random = random;
    }

    /// What the host asked for.
    ///
    /// @param questions how many, 1 to 50
    /// @param seed what draws the same questions again; by chance if left out
    /// @param after an earlier round: its questions, and those of the rounds before it in its channel, are asked again only when the
    ///     quiz has no others, and then those first that were asked longest ago
    public record Wanted(
            QuizId quiz,
            int questions,
            Optional<Long> seed,
            LiveSettings settings,
            Optional<LiveId> after) {}

    /// What came of asking for a live round.
    public sealed interface Opening {
        /// Players can join.
        ///
        /// @param again how many of its questions the earlier rounds asked, for want of others
        record Opened(LiveRound round, int again) implements Opening {}

        /// In that channel a live round is open already.
        record ChannelTaken(LiveRound by) implements Opening {}

        record NoSuchQuiz() implements Opening {}

        /// The quiz has no question.
        record NothingToAsk() implements Opening {}

        /// Others keep opening and closing rounds in that channel; the host may try again.
        record Busy() implements Opening {}
    }

    /// Draws the questions and opens a lobby.
    ///
    /// @param place asked for once there is something to ask: it may be a thread that is yet to be made
    public Opening open(Reader host, Supplier<Place> place, Wanted wanted) {
        Optional<Quiz> quiz = quizzes.find(wanted.quiz());
        if (quiz.isEmpty()) {
            return new Opening.NoSuchQuiz();
        }
        Map<QuestionId, Integer> asked = asked(wanted);
        Draw.Wish wish = new Draw.Wish(wanted.questions(), Optional.empty(), asked);
        long seed = wanted.seed().orElseGet(() -> Draw.seed(random));
        return Draw.draw(quiz.get(), wish, seed)
                .map(plan -> open(place.get(), host, plan, wanted.settings()))
                .map(opening -> counted(opening, asked.keySet()))
                .orElseGet(Opening.NothingToAsk::new);
    }

    private static Opening counted(Opening opening, Set<QuestionId> asked) {
        return opening instanceof Opening.Opened(LiveRound round, _)
                ? new Opening.Opened(
                        round,
                        (int) round.plan().questions().stream().filter(asked::contains).count())
                : opening;
    }

    /// What was asked, with a number that is the higher the later that was.
    private Map<QuestionId, Integer> asked(Wanted wanted) {
        return wanted.after().flatMap(journal::find).map(this::asked).orElseGet(Map::of);
    }

    private Map<QuestionId, Integer> asked(LiveRound earlier) {
        List<LiveRound> before = journal.latestIn(earlier.place().channel(), REMEMBERED);
        Map<QuestionId, Integer> asked = new HashMap<>();
        earlier.plan().questions().forEach(question -> asked.put(question, before.size() + 1));
        for (int i = 0; i < before.size(); i++) {
            Plan plan = before.get(i).plan();
            int number = before.size() - i;
            if (plan.quiz().equals(earlier.plan().quiz())) {
                plan.questions().forEach(question -> asked.putIfAbsent(question, number));
            }
        }
        return asked;
    }

    private Opening open(Place place, Reader host, Plan plan, LiveSettings settings) {
        LiveRules.Start start = new LiveRules.Start(place, host, plan, settings);
        for (int i = 0; i < LiveRounds.TRIES; i++) {
            Optional<Opening> opening =
                    commit(LiveRules.open(LiveId.random(random), start, clock.instant()));
            if (opening.isPresent()) {
                return opening.get();
            }
        }
        return new Opening.Busy();
    }

    /// Empty when it is worth another try: the id was taken, or the round in the way has gone.
    private Optional<Opening> commit(LiveChange change) {
        return switch (journal.commit(change)) {
            case LiveCommit.Kept _ -> Optional.of(new Opening.Opened(change.round(), 0));
            case LiveCommit.Conflict _ -> Optional.empty();
            case LiveCommit.ChannelTaken taken ->
                    journal.find(taken.by()).filter(LiveRound::open).map(Opening.ChannelTaken::new);
        };
    }
}
