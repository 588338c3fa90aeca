package dev.memoquiz.discord.live.stage;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.memoquiz.app.ClockWatch;
import dev.memoquiz.app.live.InMemoryLiveJournal;
import dev.memoquiz.app.live.LiveDesk;
import dev.memoquiz.discord.shard.Connections;
import dev.memoquiz.discord.shard.Roster;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.terminal.InMemoryJournal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import org.junit.jupiter.api.Test;

/// What is wanted while the bot closes is painted after the next start.
final class PainterTest {
    private static final InstantSource CLOCK = InstantSource.system();

    @Test
    void a_painter_whose_bot_closes_throws_nothing() {
        ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
        Painter painter =
                LiveStage.of(desk(), new Unconnected(), Roster.alone(), handlers, CLOCK).painter();
        handlers.close();
        assertThatCode(() -> painter.changed(LiveId.random(new SplittableRandom(1))))
                .doesNotThrowAnyException();
    }

    private static LiveDesk desk() {
        InMemoryJournal log = new InMemoryJournal();
        return LiveDesk.of(
                new NoQuizzes(),
                new LiveDesk.Journals(new InMemoryLiveJournal(log), log),
                CLOCK,
                ClockWatch.of(CLOCK, System::nanoTime),
                new SplittableRandom(1));
    }

    private static final class NoQuizzes implements QuizLibrary {
        @Override
        public Optional<Quiz> find(QuizId id) {
            return Optional.empty();
        }

        @Override
        public List<Listed> all() {
            return List.of();
        }
    }

    private static final class Unconnected implements Connections {
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
