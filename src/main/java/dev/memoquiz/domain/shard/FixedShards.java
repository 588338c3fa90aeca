package dev.memoquiz.domain.shard;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Shards that an operator has dealt to this process. Nobody else may have them, so there are no leases.
public record FixedShards(Set<Integer> shards) implements LeaseBook {
    public FixedShards {
        shards = Set.copyOf(shards);
    }

    /// Those from `first` to `last`.
    public static FixedShards of(int first, int last) {
        return new FixedShards(
                IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet()));
    }

    @Override
    public Holding beat(int more) {
        return new Holding(
                shards.stream().collect(Collectors.toMap(shard -> shard, _ -> 0L)), 0);
    }

    @Override
    public void release(int shard) {}

    @Override
    public void leave() {}
}
