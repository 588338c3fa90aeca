package dev.memoquiz.discord.live.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.Turn;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// When a live round is painted: a change of phase at once, a counter at most once in 2.5 s, whatever goes wrong.
final class EaselTest {
    private final Easel easel = new Easel();
    private Instant now = Instant.parse("2026-11-25T12:00:00Z");

    private boolean taken(long millis) {
        now = now.plusMillis(millis);
        return easel.take(now);
    }

    @Test
    void
            a_change_of_phase_is_painted_at_once_and_a_counter_not_sooner_than_after_two_and_a_half_seconds() {
        easel.wantNow();
        assertThat(taken(0)).isTrue();
        easel.done(now);
        easel.wantSoon();
        assertThat(taken(2499)).isFalse();
        assertThat(taken(1)).isTrue();
        easel.done(now);
        easel.wantSoon();
        assertThat(taken(2499)).isFalse();
        easel.wantNow();
        assertThat(taken(0)).isTrue();
    }

    @Test
    void a_vote_was_waited_for_until_it_is_on_show_unless_it_may_have_been_before_a_restart() {
        assertThat(easel.waitedFor(Turn.first(0), false)).isFalse();
        assertThat(easel.waitedFor(Turn.first(0), true)).isFalse();
        easel.leaves(new Easel.Painted("q0", false));
        assertThat(easel.waitedFor(Turn.first(0), false)).isFalse();
        assertThat(easel.waitedFor(Turn.second(0), false)).isTrue();
        assertThat(easel.waitedFor(Turn.second(0), false)).isTrue();
        assertThat(easel.waitedFor(Turn.second(0), true)).isTrue();
        assertThat(easel.waitedFor(Turn.second(0), true)).isFalse();
    }

    @Test
    void the_time_between_two_counters_runs_from_when_the_first_was_on_show() {
        easel.wantSoon();
        assertThat(taken(0)).isTrue();
        easel.wantSoon();
        now = now.plusSeconds(2);
        easel.done(now);
        assertThat(taken(2000)).isFalse();
        assertThat(taken(500)).isTrue();
    }

    @Test
    void a_counter_that_fails_is_tried_again_no_sooner_than_counters_are_changed() {
        easel.wantSoon();
        assertThat(taken(0)).isTrue();
        easel.failed(now);
        assertThat(taken(2499)).isFalse();
        assertThat(taken(1)).isTrue();
        easel.failed(now);
        assertThat(taken(2499)).isFalse();
        assertThat(taken(1)).isTrue();
    }

    @Test
    void a_change_of_phase_that_fails_is_tried_again_after_a_second() {
        easel.wantNow();
        assertThat(taken(0)).isTrue();
        easel.failed(now);
        assertThat(taken(999)).isFalse();
        assertThat(taken(1)).isTrue();
    }

    @Test
    void a_change_of_phase_that_comes_while_a_counter_fails_is_not_put_off_with_it() {
        easel.wantSoon();
        assertThat(taken(0)).isTrue();
        easel.wantNow();
        easel.failed(now);
        assertThat(taken(1000)).isTrue();
    }

    @Test
    void how_long_it_has_failed_is_counted_from_the_first_failure() {
        easel.wantNow();
        taken(0);
        assertThat(easel.failed(now)).isZero();
        taken(1000);
        assertThat(easel.failed(now)).isEqualTo(Duration.ofSeconds(1));
        taken(1000);
        easel.done(now);
        easel.wantNow();
        taken(0);
        assertThat(easel.failed(now)).isZero();
    }

    @Test
    void what_is_put_off_is_tried_again_and_has_not_failed_for_long() {
        easel.wantNow();
        taken(0);
        easel.failed(now);
        assertThat(taken(20_000)).isTrue();
        easel.putOff(now);
        assertThat(taken(999)).isFalse();
        assertThat(taken(1)).isTrue();
        assertThat(easel.failed(now)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void what_takes_presses_is_looked_for_when_nothing_was_painted_for_half_a_minute() {
        easel.wantNow();
        taken(0);
        easel.watch(true);
        assertThat(easel.isUnseen(now.plusSeconds(60))).isFalse();
        easel.done(now);
        assertThat(easel.isUnseen(now.plusSeconds(29))).isFalse();
        assertThat(easel.isUnseen(now.plusSeconds(30))).isTrue();
        easel.wantSoon();
        assertThat(easel.isUnseen(now.plusSeconds(30))).isFalse();
        taken(20_000);
        easel.done(now);
        assertThat(easel.isUnseen(now.plusSeconds(29))).isFalse();
        easel.watch(false);
        assertThat(easel.isUnseen(now.plusSeconds(30))).isFalse();
    }

    @Test
    void one_painting_at_a_time_and_wishes_in_between_become_one() {
        easel.wantNow();
        assertThat(taken(0)).isTrue();
        easel.wantNow();
        easel.wantNow();
        assertThat(taken(10_000)).isFalse();
        easel.done(now);
        assertThat(taken(0)).isTrue();
        easel.done(now);
        assertThat(taken(10_000)).isFalse();
    }

    @Test
    void who_gives_up_stops_until_something_new_is_wanted() {
        easel.wantNow();
        taken(0);
        easel.failed(now);
        easel.giveUp();
        assertThat(taken(60_000)).isFalse();
        easel.wantSoon();
        assertThat(taken(0)).isTrue();
    }

    @Test
    void what_is_wanted_while_the_last_try_fails_is_not_given_up_with_it() {
        easel.wantNow();
        taken(0);
        easel.failed(now);
        taken(15_000);
        easel.wantNow();
        easel.failed(now);
        easel.giveUp();
        assertThat(taken(999)).isFalse();
        assertThat(taken(1)).isTrue();
        easel.failed(now);
        easel.giveUp();
        assertThat(taken(60_000)).isFalse();
    }
}
