package dev.memoquiz.discord.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.discord.gate.Underway.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnderwayTest {
    private static final int MOST = 100;

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private Duration ahead = Duration.ZERO;
    private final Underway underway =
            new Underway(
                    new Underway.Bounds(MOST, 3),
                    () -> Duration.between(Instant.EPOCH, now).toNanos());

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private Entry enter() {
        return enter(Duration.ZERO);
    }

    /// @param waited on its way to the bot
    private Entry enter(Duration waited) {
        return underway.enter(new Visit(now.minus(ahead).minus(waited)));
    }

    /// So many come at once; gives those who were taken.
    private List<Visit> rush(int count) {
        List<Visit> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Visit visit = new Visit(now.minus(ahead));
            switch (underway.enter(visit)) {
                case TAKEN -> taken.add(visit);
                case BUSY, ENDING -> visit.done();
                case DROPPED -> {}
            }
        }
        return taken;
    }

    private void slowSecond() {
        List<Visit> taken = rush(2 * MOST);
        pass(Duration.ofMillis(1100));
        taken.forEach(Visit::done);
    }

    @Test
    void a_visit_that_ends_once_more_sets_nothing_free_again() {
        Visit visit = new Visit(now);
        underway.enter(visit);
        visit.done();
        visit.sending();
        visit.done();
        assertThat(underway.count()).isZero();
        assertThat(rush(MOST + 1)).hasSize(MOST);
    }

    @Test
    void as_many_as_the_bound_are_taken_a_few_told_and_the_rest_dropped() {
        assertThat(Collections.nCopies(MOST + 5, "press").stream().map(_ -> enter()))
                .startsWith(Entry.TAKEN)
                .endsWith(Entry.BUSY, Entry.BUSY, Entry.BUSY, Entry.DROPPED, Entry.DROPPED);
        assertThat(underway.count()).isEqualTo(MOST);
    }

    @Test
    void fewer_are_taken_once_answers_are_slow() {
        slowSecond();
        assertThat(rush(2 * MOST)).hasSize(70);
    }

    @Test
    void slow_answers_leave_a_few_places_and_quick_ones_give_all_back() {
        for (int i = 0; i < 20; i++) {
            slowSecond();
        }
        List<Visit> few = rush(2 * MOST);
        assertThat(few).hasSize(16);
        few.forEach(Visit::done);
        for (int i = 0; i < 40; i++) {
            rush(16).forEach(Visit::done);
        }
        assertThat(rush(2 * MOST)).hasSize(MOST);
    }

    @Test
    void all_that_came_together_cut_only_once() {
        List<Visit> taken = rush(MOST);
        pass(Duration.ofSeconds(2));
        taken.forEach(Visit::done);
        assertThat(rush(2 * MOST)).hasSize(70);
    }

    @Test
    void what_has_waited_for_too_long_on_its_way_is_dropped_in_a_rush() {
        rush(MOST + 1);
        assertThat(enter(Duration.ofMillis(2001))).isEqualTo(Entry.DROPPED);
        assertThat(enter(Duration.ofMillis(1999))).isEqualTo(Entry.BUSY);
    }

    @Test
    void a_clock_that_differs_from_discords_makes_nothing_late() {
        ahead = Duration.ofHours(2);
        rush(MOST + 1);
        assertThat(enter()).isEqualTo(Entry.BUSY);
        assertThat(enter(Duration.ofSeconds(3))).isEqualTo(Entry.DROPPED);
    }

    @Test
    void what_was_stamped_by_another_clock_matters_only_for_a_moment_after_a_rush() {
        rush(MOST + 1).forEach(Visit::done);
        Instant stamped = now;
        pass(Duration.ofSeconds(9));
        assertThat(underway.enter(new Visit(stamped))).isEqualTo(Entry.DROPPED);
        pass(Duration.ofSeconds(1));
        assertThat(underway.enter(new Visit(stamped))).isEqualTo(Entry.TAKEN);
    }

    @Test
    void a_visit_lasts_until_all_that_was_sent_for_it_has_arrived() {
        Visit visit = new Visit(now);
        underway.enter(visit);
        visit.sending();
        visit.done();
        assertThat(underway.count()).isEqualTo(1);
        visit.done();
        assertThat(underway.count()).isZero();
    }

    @Test
    void after_the_end_nothing_is_taken_and_some_are_told() {
        assertThat(underway.close(Duration.ZERO)).isTrue();
        assertThat(enter()).isEqualTo(Entry.ENDING);
    }
}
