package dev.memoquiz.discord.shard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.memoquiz.domain.shard.LoginTurns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// Whose turn it is to log in, by a clock that goes on only while somebody waits.
final class TurnstileTest {
    private static final Duration LITTLE = Duration.ofMillis(200);
    private static final Duration LOGIN = Duration.ofMillis(700);

    private final Turns turns = new Turns();
    private final Logger logger = (Logger) LoggerFactory.getLogger(Turnstile.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Duration now = Duration.ZERO;
    private Duration renewed = Duration.ZERO;
    private final Turnstile turnstile = new Turnstile(turns, this::exhausted, this::pass);

    /// The table that all processes share.
    private final class Turns implements LoginTurns {
        private final Map<Integer, Duration> free = new HashMap<>();
        private final Map<Integer, Duration> mine = new HashMap<>();
        private int broken;

        @Override
        public boolean take(int bucket, Duration hold) {
            if (broken > 0) {
                broken--;
                throw new IllegalStateException("no database");
            }
            boolean isFree = free.getOrDefault(bucket, Duration.ZERO).compareTo(now) <= 0;
            if (isFree) {
                free.put(bucket, now.plus(hold));
                mine.put(bucket, free.get(bucket));
            }
            return isFree;
        }

        @Override
        public boolean keep(int bucket, Duration hold) {
            return lasts(bucket, hold);
        }

        @Override
        public void passed(int bucket, Duration pause) {
            lasts(bucket, pause);
            mine.remove(bucket);
        }

        private boolean lasts(int bucket, Duration time) {
            boolean still = Objects.equals(free.get(bucket), mine.get(bucket));
            if (still) {
                free.put(bucket, now.plus(time));
                mine.put(bucket, free.get(bucket));
            }
            return still;
        }

        /// Another process takes the turn, if it is free.
        private void takenByAnother(int bucket) {
            if (free.getOrDefault(bucket, Duration.ZERO).compareTo(now) <= 0) {
                free.put(bucket, now.plus(Turnstile.HOLD));
            }
        }
    }

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void hush() {
        logger.detachAppender(log);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private Duration exhausted() {
        Duration left = renewed.minus(now);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private List<String> errors() {
        return log.list.stream()
                .filter(line -> line.getLevel() == Level.ERROR)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private void login(int bucket) throws InterruptedException {
        assertThat(turnstile.turn(bucket, () -> false)).isTrue();
        pass(LOGIN);
        turnstile.passed(bucket);
    }

    @Test
    void the_next_of_a_bucket_comes_after_the_pause_that_begins_when_the_first_is_in()
            throws InterruptedException {
        login(0);
        assertThat(now).isEqualTo(LOGIN);
        login(0);
        assertThat(now)
                .isBetween(
                        LOGIN.plus(Turnstile.PAUSE),
                        LOGIN.plus(Turnstile.PAUSE).plus(LITTLE).plus(LOGIN));
    }

    @Test
    void another_bucket_waits_for_nobody() throws InterruptedException {
        login(0);
        login(1);
        assertThat(now).isEqualTo(LOGIN.multipliedBy(2));
    }

    @Test
    void a_process_that_dies_while_it_logs_in_keeps_others_waiting_no_longer_than_its_turn()
            throws InterruptedException {
        assertThat(turns.take(0, Turnstile.HOLD)).isTrue();
        assertThat(turnstile.turn(0, () -> false)).isTrue();
        assertThat(now).isBetween(Turnstile.HOLD, Turnstile.HOLD.plus(LITTLE));
    }

    @Test
    void a_shard_that_is_given_up_meanwhile_takes_no_turn() throws InterruptedException {
        turns.take(0, Turnstile.HOLD);
        assertThat(turnstile.turn(0, () -> now.compareTo(Duration.ofSeconds(3)) > 0)).isFalse();
        assertThat(now).isLessThan(Turnstile.HOLD);
    }

    @Test
    void while_the_turns_cannot_be_reached_nobody_logs_in() throws InterruptedException {
        turns.broken = 3;
        login(0);
        assertThat(now).isGreaterThan(Duration.ofSeconds(3));
        assertThat(log.list)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.getFormattedMessage()).contains("no database"));
    }

    @Test
    void without_a_login_left_everybody_waits_for_the_next_day_and_the_operator_is_told_once()
            throws InterruptedException {
        renewed = Duration.ofMinutes(312).minusSeconds(20);
        login(0);
        login(1);

        assertThat(now).isBetween(renewed, renewed.plus(Turnstile.LONGEST_SLEEP));
        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith("no login is left today")
                .contains("in 312 minutes", "let the bot run");
    }

    @Test
    void when_logins_run_out_another_day_it_is_told_anew() throws InterruptedException {
        renewed = Duration.ofMinutes(2);
        login(0);
        renewed = now.plusMinutes(3);
        login(0);
        assertThat(errors()).hasSize(2);
    }

    @Test
    void a_shard_that_is_given_up_while_none_is_left_logs_in_no_more() throws InterruptedException {
        renewed = Duration.ofMinutes(10);
        assertThat(turnstile.turn(0, () -> now.compareTo(Duration.ofMinutes(3)) > 0)).isFalse();
        assertThat(now).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void who_waited_long_for_what_is_left_logs_in_only_if_the_turn_is_still_its_own()
            throws InterruptedException {
        Duration slow = Turnstile.HOLD.plusSeconds(2);
        List<Duration> answers = new ArrayList<>(List.of(slow, slow, LITTLE));
        Turnstile patient =
                new Turnstile(
                        turns,
                        () -> {
                            pass(answers.removeFirst());
                            if (answers.size() == 2) {
                                turns.takenByAnother(0);
                            }
                            return Duration.ZERO;
                        },
                        this::pass);

        assertThat(patient.turn(0, () -> false)).isTrue();
        assertThat(answers).hasSize(1);
        turns.takenByAnother(0);
        assertThat(turns.take(0, Turnstile.HOLD)).isFalse();
    }

    @Test
    void who_is_late_leaves_the_turn_of_another_as_it_is() throws InterruptedException {
        assertThat(turnstile.turn(0, () -> false)).isTrue();
        pass(Turnstile.HOLD);
        turns.takenByAnother(0);
        turnstile.passed(0);
        pass(Turnstile.PAUSE);

        assertThat(turns.take(0, Turnstile.HOLD)).isFalse();
    }
}
