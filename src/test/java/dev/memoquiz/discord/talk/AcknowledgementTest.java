package dev.memoquiz.discord.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class AcknowledgementTest {
    private static final Reply DONE = Reply.sentence("Done.");

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Recorder line = new Recorder();

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    private Acknowledgement patient(Duration patience) {
        return new Acknowledgement(
                timer, patience, new Troubles(() -> "E7", _ -> Optional.empty()));
    }

    @Test
    void quick_work_is_answered_at_once() {
        patient(Duration.ofMinutes(1)).answer(line, () -> DONE);
        assertThat(line.said).containsExactly("answer " + DONE);
    }

    @Test
    void slow_work_is_put_off_once_and_answered_after() {
        patient(Duration.ZERO)
                .answer(
                        line,
                        () -> {
                            line.awaitPutOff();
                            return DONE;
                        });
        assertThat(line.said).containsExactly("put off", "follow " + DONE);
    }

    @Test
    void what_is_thrown_is_answered_with_its_number_and_without_its_words() {
        patient(Duration.ofMinutes(1))
                .answer(
                        line,
                        () -> {
                            throw new IllegalStateException("the inside of the bot");
                        });
        assertThat(line.replies).hasSize(1);
        assertThat(line.said.getFirst())
                .startsWith("answer ")
                .doesNotContain("the inside of the bot");
    }

    private static final class Recorder implements Line {
        private final List<String> said = new CopyOnWriteArrayList<>();
        private final List<Reply> replies = new CopyOnWriteArrayList<>();
        private final CountDownLatch putOff = new CountDownLatch(1);

        @Override
        public void answer(Reply reply) {
            replies.add(reply);
            said.add("answer " + reply);
        }

        @Override
        public void putOff() {
            said.add("put off");
            putOff.countDown();
        }

        @Override
        public void follow(Reply reply) {
            replies.add(reply);
            said.add("follow " + reply);
        }

        void awaitPutOff() {
            try {
                putOff.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
