package dev.memoquiz.discord.shard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.shard.LeaseBook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Serving what is ours, from beat to beat.
final class KeepShardsTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Book book = new Book();
    private final Docks docks = new Docks();
    private final Roster roster = new Roster(4, Duration.ofSeconds(6), nanos::get);
    private final KeepShards keeping = new KeepShards(book, docks, roster);

    /// Leases as they happen to be.
    private final class Book implements LeaseBook {
        private Duration takes = Duration.ZERO;
        private final Map<Integer, Long> epochs = new HashMap<>();
        private int surplus;
        private boolean broken;
        private final List<Integer> released = new ArrayList<>();

        @Override
        public Holding beat(int more) {
            nanos.addAndGet(takes.toNanos());
            if (broken) {
                throw new IllegalStateException("no database");
            }
            return new Holding(Map.copyOf(epochs), surplus);
        }

        @Override
        public Optional<Integer> otherTotal() {
            return Optional.empty();
        }

        @Override
        public void release(int shard) {
            released.add(shard);
        }

        @Override
        public void leave() {
            epochs.clear();
        }
    }

    private static final class Docks implements Fleet {
        private final Set<Integer> served = new TreeSet<>();

        @Override
        public int room() {
            return 4;
        }

        @Override
        public void serve(Set<Integer> shards) {
            served.clear();
            served.addAll(shards);
        }

        @Override
        public void stop(int shard) {
            served.remove(shard);
        }
    }

    @Test
    void what_is_ours_is_connected_first_and_led_once_it_is_and_its_rounds_are_taken_up() {
        book.epochs.put(1, 3L);
        keeping.tick();
        assertThat(docks.served).containsExactly(1);
        assertThat(roster.turn()).isEmpty();

        roster.ready(1);
        assertThat(roster.leading(1)).isNotDone();
        assertThat(roster.turn()).containsExactly(1);
        assertThat(roster.duty().led()).containsExactly(1);
        roster.takenUp(Set.of(1));
        assertThat(roster.leading(1)).isDone();
        assertThat(roster.turn()).isEmpty();
    }

    @Test
    void what_was_lost_is_led_no_more_and_neither_is_what_came_back_until_it_is_taken_up_anew() {
        led(1, 3L);
        book.epochs.clear();
        keeping.tick();
        assertThat(roster.duty().led()).isEmpty();
        assertThat(docks.served).isEmpty();
        assertThat(roster.owner(1, Duration.ZERO)).isEqualTo(Roster.Owner.ANOTHERS);

        led(1, 5L);
        book.epochs.put(1, 7L);
        keeping.tick();
        assertThat(roster.duty().led()).isEmpty();
        assertThat(roster.turn()).containsExactly(1);
    }

    @Test
    void what_could_not_be_taken_up_is_new_again_and_what_else_is_led_stays_so() {
        led(2, 3L);
        book.epochs.put(1, 3L);
        keeping.tick();
        roster.ready(1);
        assertThat(roster.turn()).containsExactly(1);
        roster.notTakenUp(Set.of(1));
        assertThat(roster.duty().led()).containsExactly(2);
        assertThat(roster.leading(1)).isNotDone();
        assertThat(roster.turn()).containsExactly(1);
    }

    @Test
    void the_wait_for_a_shard_to_be_led_takes_from_the_patience() {
        AtomicLong seconds = new AtomicLong();
        Roster hurried =
                new Roster(
                        4,
                        Duration.ofSeconds(6),
                        () -> Duration.ofSeconds(seconds.getAndIncrement()).toNanos());
        hurried.takenUp(Set.of(1));
        assertThat(hurried.awaitLeading(1, Duration.ofMillis(1500)))
                .isEqualTo(Duration.ofMillis(500));
        assertThat(hurried.awaitLeading(3, Duration.ofMillis(1))).isZero();
    }

    @Test
    void each_time_that_a_shard_comes_is_counted() {
        book.epochs.putAll(Map.of(0, 1L, 1, 1L));
        keeping.tick();
        keeping.tick();
        assertThat(keeping.taken()).isEqualTo(2);
        book.epochs.remove(1);
        keeping.tick();
        book.epochs.putAll(Map.of(0, 3L, 1, 3L));
        keeping.tick();
        assertThat(keeping.taken()).isEqualTo(4);
    }

    private void led(int shard, long epoch) {
        book.epochs.put(shard, epoch);
        keeping.tick();
        roster.ready(shard);
        roster.takenUp(roster.turn());
    }

    @Test
    void of_what_is_too_much_one_shard_at_a_time_is_handed_on() {
        book.epochs.putAll(Map.of(0, 1L, 2, 1L, 3, 1L));
        book.surplus = 2;
        keeping.tick();

        assertThat(docks.served).containsExactly(0, 2);
        assertThat(book.released).containsExactly(3);
    }

    @Test
    void while_the_leases_cannot_be_reached_everything_stays_and_is_doubted() {
        led(1, 3L);
        book.broken = true;
        nanos.addAndGet(Duration.ofSeconds(6).toNanos());
        keeping.tick();

        assertThat(docks.served).containsExactly(1);
        assertThat(roster.duty().led()).containsExactly(1);
        assertThat(roster.stale()).isTrue();
        assertThat(roster.owner(1, Duration.ZERO)).isEqualTo(Roster.Owner.UNKNOWN);
        book.broken = false;
        keeping.tick();
        assertThat(roster.stale()).isFalse();
    }

    /// Others count from the question.
    @Test
    void the_time_for_which_something_is_surely_ours_begins_before_the_leases_are_asked() {
        book.takes = Duration.ofSeconds(4);
        led(1, 3L);
        nanos.addAndGet(Duration.ofMillis(1999).toNanos());
        assertThat(roster.owner(1, Duration.ZERO)).isEqualTo(Roster.Owner.OURS);
        nanos.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(roster.owner(1, Duration.ZERO)).isEqualTo(Roster.Owner.UNKNOWN);
    }

    @Test
    void who_is_no_longer_sure_has_stopped_before_anybody_takes_over() {
        assertThat(LeaseBook.SURE).isLessThan(LeaseBook.GONE);
        assertThat(LeaseBook.GONE).isLessThan(LeaseBook.LIFE);
    }
}
