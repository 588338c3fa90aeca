package dev.memoquiz.discord.shard;

import java.time.Duration;

/// Lets time pass.
@FunctionalInterface
public interface Pause {
    /// Waits for so long.
    void of(Duration time) throws InterruptedException;
}
