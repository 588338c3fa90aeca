package dev.memoquiz.discord.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

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
        assertThat(line.outcomes).containsExactly(Watch.Outcome.ANSWERED);
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
        assertThat(line.outcomes).containsExactly(Watch.Outcome.DEFERRED);
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
        assertThat(line.outcomes).containsExactly(Watch.Outcome.FAILED);
    }

    @Test
    void the_ids_are_fields_of_every_log_line_during_the_work_and_not_after_it() {
        List<Map<String, String>> fields = new ArrayList<>();
        patient(Duration.ofMinutes(1))
                .answer(
                        line,
                        () -> {
                            fields.add(MDC.getCopyOfContextMap());
                            return DONE;
                        });
        assertThat(fields).containsExactly(Map.of("interaction", "1", "guild", "2", "round", "3"));
        assertThat(MDC.get("interaction")).isNull();
    }

    private static final class Recorder implements Line {
        private final List<String> said = new CopyOnWriteArrayList<>();
        private final List<Reply> replies = new CopyOnWriteArrayList<>();
        private final List<Watch.Outcome> outcomes = new CopyOnWriteArrayList<>();
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

        @Override
        public Errand errand() {
            return new Errand("1", Optional.of("2"), Optional.of("3"), seen());
        }

        private Watch.Seen seen() {
            return new Watch.Seen() {
                @Override
                public void ended(Watch.Outcome outcome) {
                    outcomes.add(outcome);
                }

                @Override
                public void acknowledged() {}

                @Override
                public void undelivered() {}
            };
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
