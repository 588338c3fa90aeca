package dev.memoquiz.storage.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.domain.shard.Duty;
import dev.memoquiz.storage.AtOnce;
import dev.memoquiz.storage.postgres.OwnServer;
import dev.memoquiz.storage.postgres.PostgresServer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

final class PostgresLeaseTest extends LeaseContract {
    private static final Duration IMPATIENT = Duration.ofMillis(300);

    private static String url = "";

    @BeforeAll
    static void make() {
        url = OwnServer.database();
    }

    @AfterAll
    static void giveBack() {
        OwnServer.giveBack(url);
    }

    @AfterEach
    void empty() {
        OwnServer.empty(url);
    }

    @Override
    Handle connect() {
        return connect(Duration.ofSeconds(20));
    }

    private static Handle connect(Duration patience) {
        return PostgresServer.of(url, Optional.empty(), Optional.empty(), patience).connect();
    }

    private Set<Integer> claimed(String process) {
        try (Handle own = connect()) {
            return own.inTransaction(_ -> new LeaseTable(process, SHARDS, LIFE).beat(own, SHARDS))
                    .epochs()
                    .keySet();
        }
    }

    @RepeatedTest(5)
    void of_many_that_begin_at_once_no_two_have_the_same_shard() {
        List<Callable<Set<Integer>>> beginnings =
                IntStream.range(0, 6)
                        .<Callable<Set<Integer>>>mapToObj(i -> () -> claimed("process-" + i))
                        .toList();

        List<Integer> all = AtOnce.all(beginnings).stream().flatMap(Set::stream).toList();

        assertThat(all).doesNotHaveDuplicates().hasSize(SHARDS);
    }

    private static Set<Integer> kept(LeaseTable process, Handle own) {
        return own.inTransaction(_ -> process.keep(own, Set.of(0, 1))).epochs().keySet();
    }

    @Test
    void what_a_process_held_is_free_for_who_names_it_soon_after_its_last_connection_is_gone() {
        try (Handle taking = connect()) {
            clock(taking, 2999);
            try (Handle again = connect()) {
                clock(again, 0);
                try (Handle first = connect()) {
                    clock(first, 0);
                    one.arrive(first);
                    one.arrive(again);
                    assertThat(kept(one, first)).hasSize(2);
                }
                clock(taking, 3001);
                assertThat(kept(other, taking)).isEmpty();
                assertThat(kept(one, again)).hasSize(2);
                assertThat(moreShards(taking)).contains(SHARDS);
            }
            awaitEnd(taking, 2);
            clock(taking, 2999);
            assertThat(moreShards(taking)).contains(SHARDS);
            assertThat(kept(other, taking)).isEmpty();
            clock(taking, 3001);
            assertThat(moreShards(taking)).isEmpty();
            assertThat(kept(other, taking)).hasSize(2);
        }
    }

    /// It may live and make another connection.
    @Test
    void who_comes_back_soon_after_its_connection_was_lost_has_lost_nothing() {
        try (Handle taking = connect();
                Handle again = connect()) {
            try (Handle first = connect()) {
                clock(first, 0);
                one.arrive(first);
                assertThat(kept(one, first)).hasSize(2);
            }
            awaitEnd(taking, 3);
            clock(taking, 1500);
            assertThat(kept(other, taking)).isEmpty();
            clock(again, 2000);
            one.arrive(again);
            assertThat(kept(one, again)).hasSize(2);
            clock(taking, 3500);
            assertThat(kept(other, taking)).isEmpty();
        }
    }

    @Test
    void what_is_dealt_is_not_taken_from_who_only_has_no_connection() {
        try (Handle taking = connect()) {
            try (Handle first = connect()) {
                assertThat(kept(one, first)).hasSize(2);
            }
            awaitEnd(taking, 2);
            assertThat(taking.inTransaction(_ -> other.beat(taking, SHARDS)).epochs())
                    .containsOnlyKeys(2, 3);
        }
    }

    private static Optional<Integer> moreShards(Handle own) {
        return own.inTransaction(_ -> MORE.otherTotal(own));
    }

    /// Until the server has noticed that all are closed but so many.
    private static void awaitEnd(Handle handle, int open) {
        while (handle.createQuery(
                                "select count(*) from pg_stat_activity where datname = current_database()")
                        .mapTo(Integer.class)
                        .one()
                > open) {
            Thread.onSpinWait();
        }
    }

    /// Steps of several shards share a transaction. If it waited for what renews the leases and that for it, both would stand still until
    /// the server noticed.
    @Test
    void steps_of_several_shards_and_who_renews_their_leases_never_wait_for_each_other() {
        try (Handle stepping = connect(IMPATIENT);
                Handle renewing = connect(IMPATIENT)) {
            Duty duty = duty(one.beat(renewing, SHARDS));
            stepping.execute("begin");
            assertThat(Fence.fenced(stepping, duty, GUILD)).isTrue();

            renewing.execute("begin");
            assertThat(one.beat(renewing, SHARDS).epochs()).isEqualTo(duty.epochs());
            assertThat(Fence.fenced(stepping, duty, guild(0))).isTrue();
            assertThat(Fence.fenced(stepping, duty).led()).hasSize(SHARDS);
            renewing.execute("commit");
            stepping.execute("commit");
        }
    }

    @Test
    void a_step_that_has_begun_is_finished_before_another_takes_over() {
        try (Handle stepping = connect();
                Handle taking = connect(IMPATIENT)) {
            clock(stepping, 0);
            Duty duty = duty(one.beat(stepping, SHARDS));
            stepping.execute("begin");
            assertThat(Fence.fenced(stepping, duty, GUILD)).isTrue();

            clock(taking, 7000);
            assertThatThrownBy(() -> other.beat(taking, SHARDS))
                    .hasMessageContaining("lock timeout");

            stepping.execute("commit");
            assertThat(other.beat(taking, SHARDS).epochs()).hasSize(SHARDS);
            assertThat(Fence.fenced(stepping, duty, GUILD)).isFalse();
        }
    }

    @Test
    void a_step_that_has_begun_is_finished_before_who_counts_more_shards_begins() {
        try (Handle stepping = connect();
                Handle taking = connect(IMPATIENT)) {
            clock(stepping, 0);
            Duty duty = duty(one.beat(stepping, SHARDS));
            stepping.execute("begin");
            assertThat(Fence.fenced(stepping, duty, GUILD)).isTrue();

            clock(taking, 7000);
            assertThatThrownBy(() -> MORE.beat(taking, SHARDS))
                    .hasMessageContaining("lock timeout");

            stepping.execute("commit");
            assertThat(MORE.beat(taking, SHARDS).epochs()).hasSize(SHARDS);
            assertThat(Fence.fenced(stepping, duty, GUILD)).isFalse();
        }
    }
}
