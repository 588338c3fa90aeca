package dev.memoquiz.domain.shard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.shard.LeaseBook.Holding;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Shards that an operator has dealt.
final class FixedShardsTest {
    private final FixedShards shards = FixedShards.of(2, 4);

    @Test
    void all_of_them_are_ours_from_the_first_beat_without_a_lease_and_none_is_too_many() {
        Holding all = new Holding(Map.of(2, 0L, 3, 0L, 4, 0L), 0);

        assertThat(shards.beat(0)).isEqualTo(all);
    }

    @Test
    void none_can_be_given_away() {
        Holding before = shards.beat(1);

        shards.release(3);
        shards.leave();

        assertThat(shards.beat(1)).isEqualTo(before);
    }
}
