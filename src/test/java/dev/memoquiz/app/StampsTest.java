package dev.memoquiz.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StampsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Stamps stamps = new Stamps();

    private static Instant at(double seconds) {
        return NOON.plusMillis(Math.round(seconds * 1000));
    }

    @Test
    void by_a_right_clock_every_press_was_made_when_it_was_stamped_however_long_it_took() {
        assertThat(stamps.ours(at(0), at(0.6))).isEqualTo(at(0));
        assertThat(stamps.ours(at(4), at(7))).isEqualTo(at(4));
        assertThat(stamps.ours(at(5), at(25))).isEqualTo(at(5));
    }

    @Test
    void a_clock_that_is_ahead_shows_by_the_quickest_press_of_late() {
        stamps.ours(at(0), at(11));
        stamps.ours(at(1), at(11.6));
        assertThat(stamps.ours(at(1), at(12))).isEqualTo(at(1));
        assertThat(stamps.ours(at(2), at(14))).isEqualTo(at(12));
        assertThat(stamps.ours(at(3), at(12.9))).isEqualTo(at(12.9));
    }

    @Test
    void a_clock_that_was_set_ahead_shows_after_two_minutes_and_one_set_back_at_once() {
        stamps.ours(at(0), at(0.1));
        stamps.ours(at(1), at(11));
        stamps.ours(at(62), at(72));
        assertThat(stamps.ours(at(100), at(110))).isEqualTo(at(100));
        stamps.ours(at(123), at(133));
        assertThat(stamps.ours(at(130), at(140))).isEqualTo(at(139.4));
        stamps.ours(at(131), at(131.1));
        assertThat(stamps.ours(at(132), at(135))).isEqualTo(at(132));
    }

    @Test
    void nothing_is_stamped_after_it_arrived() {
        assertThat(stamps.ours(at(5), at(3))).isEqualTo(at(3));
        assertThat(stamps.ours(at(6), at(4))).isEqualTo(at(4));
    }
}
