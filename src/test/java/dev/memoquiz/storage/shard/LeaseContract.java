package dev.memoquiz.storage.shard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.shard.Duty;
import dev.memoquiz.domain.shard.LeaseBook.Holding;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Leases on shards and turns at logging in, with a clock that is set by hand.
abstract class LeaseContract {
    static final int SHARDS = 4;
    static final Duration LIFE = Duration.ofSeconds(6);

    private static final Duration HOLD = Duration.ofSeconds(8);
    private static final long HOURS = Duration.ofHours(3).toMillis();
    private static final Map<Integer, Long> ALL = Map.of(0, 1L, 1, 1L, 2, 1L, 3, 1L);

    /// A guild of shard 1.
    static final String GUILD = guild(1);

    final LeaseTable one = new LeaseTable("one", SHARDS, LIFE);
    final LeaseTable other = new LeaseTable("other", SHARDS, LIFE);
    static final LeaseTable MORE = new LeaseTable("more", 8, LIFE);
    private Handle handle;

    /// A connection to a database with empty tables.
    abstract Handle connect();

    @BeforeEach
    void begin() {
        handle = connect();
        // All processes share this connection, so none of them is ever gone.
        handle.define("gone", "false");
        at(0);
    }

    @AfterEach
    void end() {
        handle.close();
    }

    static String guild(int shard) {
        return String.valueOf((4096L * SHARDS + shard) << 22);
    }

    private void at(long millis) {
        clock(handle, millis);
    }

    static void clock(Handle handle, long millis) {
        handle.define("now", "cast(" + (1_000_000 + millis) + " as bigint)");
    }

    static Duty duty(Holding holding) {
        return new Duty(SHARDS, holding.epochs(), holding.epochs().keySet());
    }

    private Set<Integer> held(LeaseTable process) {
        return process.beat(handle, SHARDS).epochs().keySet();
    }

    @Test
    void who_is_alone_gets_everything_as_fast_as_it_may() {
        assertThat(one.beat(handle, 1)).isEqualTo(new Holding(Map.of(0, 1L), 0));
        assertThat(one.beat(handle, 2).epochs()).hasSize(3);
        assertThat(one.beat(handle, 9).epochs()).hasSize(SHARDS);
    }

    @Test
    void a_second_process_gets_a_fair_part_as_the_first_gives_it_back() {
        held(one);
        assertThat(held(other)).isEmpty();

        assertThat(one.beat(handle, SHARDS).surplus()).isEqualTo(2);
        one.release(handle, 3);
        one.release(handle, 2);

        assertThat(one.beat(handle, SHARDS)).isEqualTo(new Holding(Map.of(0, 1L, 1, 1L), 0));
        assertThat(other.beat(handle, SHARDS)).isEqualTo(new Holding(Map.of(2, 2L, 3, 2L), 0));
    }

    @Test
    void a_lease_that_is_renewed_in_time_is_never_lost() {
        held(one);
        for (int second = 1; second < 20; second += 5) {
            at(second * 1000L);
            assertThat(held(one)).hasSize(SHARDS);
            assertThat(held(other)).isEmpty();
        }
    }

    @Test
    void who_says_nothing_for_six_seconds_loses_everything_and_what_it_does_then_is_not_kept() {
        Duty before = duty(one.beat(handle, SHARDS));
        at(6000);
        assertThat(held(other)).isEmpty();
        at(6001);
        Duty after = duty(other.beat(handle, SHARDS));

        assertThat(after.epochs()).hasSize(SHARDS).containsEntry(1, 2L);
        assertThat(Fence.fenced(handle, before, GUILD)).isFalse();
        assertThat(Fence.stands(handle, before, GUILD)).isFalse();
        assertThat(Fence.fenced(handle, after, GUILD)).isTrue();
        assertThat(one.beat(handle, SHARDS).epochs()).isEmpty();
    }

    @Test
    void what_ran_out_and_nobody_took_is_still_ours() {
        Duty before = duty(one.beat(handle, SHARDS));
        at(60_000);

        assertThat(Fence.fenced(handle, before, GUILD)).isTrue();
        assertThat(one.beat(handle, SHARDS).epochs()).isEqualTo(before.epochs());
    }

    @Test
    void who_leaves_leaves_everything_to_others_at_once() {
        held(one);
        held(other);
        one.leave(handle);

        assertThat(held(other)).hasSize(SHARDS);
    }

    @Test
    void who_counts_another_number_of_shards_gets_none_while_a_lease_lives() {
        held(one);
        assertThat(one.otherTotal(handle)).isEmpty();
        assertThat(MORE.otherTotal(handle)).contains(SHARDS);
        assertThat(MORE.beat(handle, 9).epochs()).isEmpty();
        assertThat(MORE.keep(handle, Set.of(5)).epochs()).isEmpty();
        one.leave(handle);

        assertThat(MORE.otherTotal(handle)).isEmpty();
        assertThat(MORE.beat(handle, 9).epochs()).hasSize(8);
        assertThat(held(other)).isEmpty();
    }

    @Test
    void when_another_number_of_shards_follows_a_silent_process_that_one_has_lost_everything() {
        Duty before = duty(one.beat(handle, SHARDS));
        at(6001);
        assertThat(MORE.keep(handle, Set.of(5)).epochs()).containsOnlyKeys(5);

        assertThat(Fence.fenced(handle, before, GUILD)).isFalse();
        assertThat(one.beat(handle, SHARDS).epochs()).isEmpty();
    }

    @Test
    void shards_that_are_named_are_claimed_whatever_a_fair_part_is() {
        assertThat(one.keep(handle, Set.of(0, 1, 2)))
                .isEqualTo(new Holding(Map.of(0, 1L, 1, 1L, 2, 1L), 0));
        assertThat(held(other)).containsExactly(3);
    }

    @Test
    void of_overlapping_names_who_came_first_keeps_the_shard_until_it_is_silent() {
        one.keep(handle, Set.of(0, 1, 2));
        Duty first = duty(one.keep(handle, Set.of(0, 1, 2)));
        assertThat(other.keep(handle, Set.of(1, 3)).epochs()).containsOnlyKeys(3);
        at(6001);

        assertThat(other.keep(handle, Set.of(1, 3)).epochs()).isEqualTo(Map.of(1, 2L, 3, 1L));
        assertThat(Fence.fenced(handle, first, GUILD)).isFalse();
        assertThat(one.keep(handle, Set.of(0, 1, 2)).epochs()).containsOnlyKeys(0, 2);
    }

    private Optional<Long> taken(int bucket) {
        return TurnTable.take(handle, bucket, HOLD);
    }

    @Test
    void who_is_late_keeps_a_turn_only_as_long_as_nobody_took_it() {
        long slow = taken(0).orElseThrow();
        at(9000);
        long kept = TurnTable.move(handle, 0, slow, HOLD).orElseThrow();
        assertThat(taken(0)).isEmpty();
        at(17_000);
        assertThat(taken(0)).isPresent();

        assertThat(TurnTable.move(handle, 0, kept, HOLD)).isEmpty();
        assertThat(TurnTable.move(handle, 0, kept, Duration.ofSeconds(1))).isEmpty();
        at(24_999);
        assertThat(taken(0)).isEmpty();
    }

    @Test
    void one_shard_of_a_bucket_logs_in_at_a_time() {
        long until = taken(0).orElseThrow();
        assertThat(taken(0)).isEmpty();
        assertThat(taken(1)).isPresent();
        at(1000);
        assertThat(TurnTable.move(handle, 0, until, Duration.ofSeconds(5))).isPresent();
        at(5999);
        assertThat(taken(0)).isEmpty();
        at(6000);
        assertThat(taken(0)).isPresent();
        at(14_000);
        assertThat(taken(0)).isPresent();
    }

    @Test
    void a_clock_that_is_set_back_keeps_nobody_waiting_for_a_turn_longer_than_a_turn_lasts() {
        at(HOURS);
        assertThat(taken(0)).isPresent();
        at(0);
        assertThat(taken(0)).isEmpty();
        at(7999);
        assertThat(taken(0)).isEmpty();
        at(8000);
        assertThat(taken(0)).isPresent();
    }

    @Test
    void a_clock_that_is_set_back_keeps_the_leases_of_a_dead_process_no_longer_than_they_last() {
        at(HOURS);
        held(one);
        at(0);
        assertThat(held(other)).isEmpty();
        at(6001);
        assertThat(held(other)).hasSize(SHARDS);
    }

    @Test
    void a_clock_that_is_set_back_takes_nothing_from_who_lives() {
        at(HOURS);
        held(one);
        at(0);
        assertThat(held(other)).isEmpty();
        at(1000);
        assertThat(one.beat(handle, SHARDS)).isEqualTo(new Holding(ALL, 2));
        at(6001);
        assertThat(held(other)).isEmpty();
    }

    @Test
    void a_clock_that_is_set_back_keeps_named_shards_of_a_dead_process_no_longer_than_they_last() {
        at(HOURS);
        one.keep(handle, Set.of(1));
        at(0);
        assertThat(other.keep(handle, Set.of(1)).epochs()).isEmpty();
        at(6001);
        assertThat(other.keep(handle, Set.of(1)).epochs()).containsOnlyKeys(1);
    }
}
