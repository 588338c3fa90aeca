package dev.memoquiz.discord.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.discord.gate.Underway;
import dev.memoquiz.discord.gate.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

final class AcknowledgementTest {
    private static final Reply DONE = Reply.sentence("Done.");

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Recorder line = new Recorder();
    private Underway underway = new Underway(Underway.Bounds.USUAL, () -> 0);

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    private Acknowledgement patient(Duration patience) {
        return acknowledgement(patience, Runnable::run, Underway.Bounds.USUAL);
    }

    private Acknowledgement acknowledgement(
            Duration patience, Executor handlers, Underway.Bounds bounds) {
        underway = new Underway(bounds, () -> 0);
        return new Acknowledgement(
                new Acknowledgement.Threads(timer, handlers),
                underway,
                patience,
                new Troubles(() -> "E7", _ -> Optional.empty()));
    }

    @Test
    void quick_work_is_answered_at_once() {
        patient(Duration.ofMinutes(1)).answer(line, () -> DONE);
        assertThat(line.said).containsExactly("answer " + DONE);
        assertThat(line.outcomes).containsExactly(Watch.Outcome.ANSWERED);
    }

    @Test
    void slow_work_is_put_off_once_and_answered_after() {
        patient(Duration.ofMillis(100))
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
    void an_error_is_told_like_any_trouble_and_leaves_nothing_under_way() {
        patient(Duration.ofMinutes(1))
                .answer(
                        line,
                        () -> {
                            throw new StackOverflowError("the inside of the bot");
                        });
        assertThat(line.said).hasSize(1);
        assertThat(line.outcomes).containsExactly(Watch.Outcome.FAILED);
        assertThat(underway.count()).isZero();
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

    @Test
    void what_no_handler_begins_with_in_time_is_told_to_come_again_and_never_done() {
        List<Runnable> waiting = new CopyOnWriteArrayList<>();
        List<String> work = new ArrayList<>();
        acknowledgement(Duration.ofMillis(20), waiting::add, Underway.Bounds.USUAL)
                .answer(
                        line,
                        () -> {
                            work.add("done");
                            return DONE;
                        });
        line.awaitAnswer();
        waiting.forEach(Runnable::run);
        assertThat(line.said).containsExactly("answer " + Acknowledgement.BUSY);
        assertThat(line.outcomes).containsExactly(Watch.Outcome.SHED);
        assertThat(work).isEmpty();
    }

    @Test
    void beyond_the_bound_some_are_told_to_come_again_and_the_rest_is_only_counted() {
        List<Runnable> waiting = new CopyOnWriteArrayList<>();
        Acknowledgement few =
                acknowledgement(Duration.ofMinutes(1), waiting::add, new Underway.Bounds(2, 1));
        List<Recorder> lines = Stream.generate(Recorder::new).limit(4).toList();
        lines.forEach(each -> few.answer(each, () -> DONE));
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        assertThat(lines)
                .extracting(each -> each.outcomes)
                .containsExactly(
                        List.of(Watch.Outcome.ANSWERED),
                        List.of(Watch.Outcome.ANSWERED),
                        List.of(Watch.Outcome.SHED),
                        List.of(Watch.Outcome.DROPPED));
        assertThat(lines.get(2).said).containsExactly("answer " + Acknowledgement.BUSY);
        assertThat(lines.get(3).said).isEmpty();
    }

    @Test
    void as_many_as_before_are_taken_once_the_others_are_done_with() {
        Acknowledgement few =
                acknowledgement(Duration.ofMinutes(1), Runnable::run, new Underway.Bounds(1, 1));
        few.answer(line, () -> DONE);
        assertThat(underway.count()).isZero();
        few.answer(line, () -> DONE);
        assertThat(line.outcomes).containsExactly(Watch.Outcome.ANSWERED, Watch.Outcome.ANSWERED);
    }

    @Test
    void what_is_asked_of_one_round_is_done_in_the_order_in_which_it_came() {
        List<Runnable> waiting = new ArrayList<>();
        List<Integer> work = new ArrayList<>();
        Acknowledgement unfair =
                acknowledgement(Duration.ofMinutes(1), waiting::add, Underway.Bounds.USUAL);
        for (int i = 1; i <= 3; i++) {
            int nth = i;
            unfair.answer(
                    new Recorder(),
                    () -> {
                        work.add(nth);
                        return DONE;
                    });
        }
        while (!waiting.isEmpty()) {
            waiting.removeLast().run();
        }
        assertThat(work).containsExactly(1, 2, 3);
    }

    @Test
    void an_answer_that_is_on_its_way_still_counts_and_keeps_its_place() {
        Acknowledgement few =
                acknowledgement(Duration.ofMinutes(1), Runnable::run, new Underway.Bounds(1, 1));
        line.visit.sending();
        few.answer(line, () -> DONE);
        assertThat(underway.count()).isEqualTo(1);
        few.answer(new Recorder(), () -> DONE);
        line.visit.done();
        assertThat(underway.count()).isZero();
    }

    @Test
    void whoever_comes_after_the_end_is_told_so_and_the_end_waits_for_the_others() {
        List<Runnable> waiting = new CopyOnWriteArrayList<>();
        Acknowledgement ending =
                acknowledgement(Duration.ofMinutes(1), waiting::add, Underway.Bounds.USUAL);
        ending.answer(line, () -> DONE);
        assertThat(underway.close(Duration.ofMillis(10))).isFalse();
        Recorder late = new Recorder();
        ending.answer(late, () -> DONE);
        waiting.forEach(Runnable::run);
        assertThat(late.outcomes).containsExactly(Watch.Outcome.REFUSED);
        assertThat(late.said.getFirst()).contains("restarted");
        assertThat(underway.close(Duration.ofMillis(10))).isTrue();
    }

    private static final class Recorder implements Line {
        private final List<String> said = new CopyOnWriteArrayList<>();
        private final List<Reply> replies = new CopyOnWriteArrayList<>();
        private final List<Watch.Outcome> outcomes = new CopyOnWriteArrayList<>();
        private final CountDownLatch putOff = new CountDownLatch(1);
        private final CountDownLatch answered = new CountDownLatch(1);
        private final Visit visit = new Visit(Instant.EPOCH);

        @Override
        public void answer(Reply reply) {
            replies.add(reply);
            said.add("answer " + reply);
            answered.countDown();
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
            return new Errand(
                    "1", Optional.of("2"), Optional.of("3"), Optional.of("3"), seen(), visit);
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
            await(putOff);
        }

        void awaitAnswer() {
            await(answered);
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
