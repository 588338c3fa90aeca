package dev.memoquiz.discord.shard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.shard.LeaseBook;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Shards that an operator has named, at the start of their process.
final class NamedShardsTest {
    private Duration waited = Duration.ZERO;

    private Set<Integer> claimed(Set<Integer> named, Set<Integer> taken, Duration until)
            throws InterruptedException {
        LeaseBook book =
                new LeaseBook() {
                    @Override
                    public Holding beat(int more) {
                        return new Holding(
                                named.stream()
                                        .filter(shard ->
                                                !taken.contains(shard)
                                                        || waited.compareTo(until) >= 0)
                                        .collect(Collectors.toMap(Function.identity(), _ -> 1L)),
                                0);
                    }

                    @Override
                    public Set<Integer> named() {
                        return named;
                    }

                    @Override
                    public Optional<Integer> otherTotal() {
                        return Optional.empty();
                    }

                    @Override
                    public void release(int shard) {}

                    @Override
                    public void leave() {}
                };
        return NamedShards.claim(book, time -> waited = waited.plus(time));
    }

    @Test
    void what_is_free_is_ours_at_once() throws InterruptedException {
        assertThat(claimed(Set.of(2, 3), Set.of(0), Duration.ofDays(1))).isEmpty();
        assertThat(waited).isZero();
    }

    @Test
    void what_a_dead_process_held_is_waited_for() throws InterruptedException {
        assertThat(claimed(Set.of(2, 3), Set.of(2), LeaseBook.LIFE)).isEmpty();
        assertThat(waited).isEqualTo(LeaseBook.LIFE);
    }

    @Test
    void what_another_keeps_is_told_after_a_while() throws InterruptedException {
        assertThat(claimed(Set.of(2, 3), Set.of(1, 2), Duration.ofDays(1))).containsExactly(2);
        assertThat(waited).isBetween(LeaseBook.LIFE, LeaseBook.LIFE.plusSeconds(3));
    }

    @Test
    void nothing_is_claimed_where_shards_are_dealt_as_it_goes() throws InterruptedException {
        assertThat(claimed(Set.of(), Set.of(0, 1), Duration.ofDays(1))).isEmpty();
        assertThat(waited).isZero();
    }
}
