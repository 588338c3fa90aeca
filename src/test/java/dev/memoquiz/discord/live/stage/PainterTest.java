package dev.memoquiz.discord.live.stage;

import static dev.memoquiz.discord.live.LiveRoundSamples.TINY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.memoquiz.app.ClockWatch;
import dev.memoquiz.app.live.InMemoryLiveJournal;
import dev.memoquiz.app.live.LiveDesk;
import dev.memoquiz.discord.gate.Clocks;
import dev.memoquiz.discord.live.LiveRoundSamples;
import dev.memoquiz.discord.shard.Connections;
import dev.memoquiz.discord.shard.Roster;
import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveHalts;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Step;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.storage.Store;
import dev.memoquiz.terminal.InMemoryJournal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wanted while the bot closes is painted after the next start. What cannot be painted is not tried for ever.
final class PainterTest {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Clocks CLOCKS = new Clocks(CLOCK, System::nanoTime);
    private static final LiveRound LOBBY =
            LiveRoundSamples.round(TINY, new Phase.Lobby(LiveRoundSamples.NOON));

    @TempDir private Path folder;
    private Instant now = LiveRoundSamples.NOON;

    @Test
    void a_painter_whose_bot_closes_throws_nothing() {
        ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
        InMemoryJournal log = new InMemoryJournal();
        LiveDesk desk = desk(new LiveDesk.Journals(new InMemoryLiveJournal(log), log));
        Painter painter =
                LiveStage.of(desk, new Unconnected(), Roster.alone(), handlers, CLOCKS).painter();
        handlers.close();
        assertThatCode(() -> painter.changed(LiveId.random(new SplittableRandom(1))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_card_that_can_never_be_drawn_pauses_the_round() {
        InMemoryJournal log = new InMemoryJournal();
        LiveJournal journal = new InMemoryLiveJournal(log);
        Painter painter = painter(new Unreadable(), journal, log);
        pass(painter, 14);
        assertThat(journal.find(LOBBY.id())).contains(LOBBY);
        pass(painter, 1);
        assertThat(journal.find(LOBBY.id()).orElseThrow().phase())
                .isInstanceOfSatisfying(
                        Phase.Paused.class,
                        paused -> assertThat(paused.why()).isEqualTo(PauseReason.DISCORD_TROUBLE));
    }

    @Test
    void a_database_that_was_unwell_for_long_pauses_no_round() {
        String url = "jdbc:sqlite:" + folder.resolve("quiz.db");
        try (Store store = Store.open(url);
                Handle other = Jdbi.open(url)) {
            LiveJournal journal = store.liveJournal();
            Painter painter = painter(new Tiny(), journal, store.journal());
            other.execute("alter table live rename to lost");
            pass(painter, 20);
            other.execute("alter table lost rename to live");
            pass(painter, 1);
            assertThat(journal.find(LOBBY.id())).contains(LOBBY);
        }
    }

    @Test
    void a_round_that_is_resumed_while_the_last_try_fails_is_shown_all_the_same() {
        InMemoryJournal log = new InMemoryJournal();
        LiveJournal journal = new InMemoryLiveJournal(log);
        Interrupted quizzes = new Interrupted();
        Painter painter = painter(quizzes, journal, log);
        pass(painter, 15 + 15);
        assertThat(journal.find(LOBBY.id()).orElseThrow().phase()).isInstanceOf(Phase.Paused.class);
        quizzes.once =
                () -> {
                    LiveRound paused = journal.find(LOBBY.id()).orElseThrow();
                    Step.Made resumed = (Step.Made) LiveHalts.resume(paused, now);
                    journal.commit(resumed.change());
                    painter.changed(LOBBY.id());
                };
        pass(painter, 1);
        assertThat(journal.find(LOBBY.id()).orElseThrow().phase()).isInstanceOf(Phase.Lobby.class);
        quizzes.asked = 0;
        pass(painter, 2);
        assertThat(quizzes.asked).isPositive();
    }

    /// One to which a lobby has just been given.
    private Painter painter(QuizLibrary quizzes, LiveJournal journal, Journal log) {
        journal.commit(new LiveChange(LOBBY, Optional.empty(), Optional.empty(), Optional.empty()));
        Painter painter =
                LiveStage.of(
                                desk(quizzes, new LiveDesk.Journals(journal, log)),
                                new Unconnected(),
                                Roster.alone(),
                                Runnable::run,
                                new Clocks(() -> now, System::nanoTime))
                        .painter();
        painter.changed(LOBBY.id());
        return painter;
    }

    private void pass(Painter painter, int seconds) {
        for (int i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            painter.tick();
        }
    }

    /// A desk without a quiz.
    static LiveDesk desk(LiveDesk.Journals journals) {
        return desk(new NoQuizzes(), journals);
    }

    private static LiveDesk desk(QuizLibrary quizzes, LiveDesk.Journals journals) {
        return LiveDesk.of(
                quizzes,
                journals,
                CLOCK,
                ClockWatch.of(CLOCK, System::nanoTime),
                new SplittableRandom(1));
    }

    static class NoQuizzes implements QuizLibrary {
        @Override
        public Optional<Quiz> find(QuizId id) {
            return Optional.empty();
        }

        @Override
        public List<Listed> all() {
            return List.of();
        }
    }

    static final class Tiny extends NoQuizzes {
        @Override
        public Optional<Quiz> find(QuizId id) {
            return Optional.of(TINY);
        }
    }

    /// While it is asked, something else happens once.
    private static final class Interrupted extends NoQuizzes {
        private Runnable once = () -> {};
        private int asked;

        @Override
        public Optional<Quiz> find(QuizId id) {
            asked++;
            Runnable now = once;
            once = () -> {};
            now.run();
            return Optional.of(TINY);
        }
    }

    private static final class Unreadable extends NoQuizzes {
        @Override
        public Optional<Quiz> find(QuizId id) {
            throw new IllegalStateException("a quiz that nobody can show");
        }
    }

    static final class Unconnected implements Connections {
        @Override
        public Optional<JDA> of(String server) {
            return Optional.empty();
        }

        @Override
        public Optional<JDA> any() {
            return Optional.empty();
        }

        @Override
        public boolean connected() {
            return false;
        }

        @Override
        public void close(Duration patience) {}
    }
}
