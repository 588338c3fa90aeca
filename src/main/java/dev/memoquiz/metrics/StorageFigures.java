package dev.memoquiz.metrics;

import dev.memoquiz.storage.CommitWatch;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/// Counts what the store writes.
final class StorageFigures implements CommitWatch {
    private final MeterRegistry registry;
    private final Timer commits;
    private final Timer failures;
    private final Counter changes;

    StorageFigures(MeterRegistry registry) {
        this.registry = registry;
        this.commits = transactions("committed");
        this.failures = transactions("failed");
        this.changes =
                Counter.builder("memoquiz.changes.committed")
                        .description("Changes made durable; several share a transaction")
                        .register(registry);
    }

    private Timer transactions(String outcome) {
        return Timer.builder("memoquiz.transaction")
                .description("Time from the beginning of a transaction until it is durable")
                .tag("outcome", outcome)
                .serviceLevelObjectives(Buckets.UP_TO_FIVE_SECONDS)
                .register(registry);
    }

    @Override
    public Group begun(int size) {
        Timer.Sample since = Timer.start(registry);
        return new Group() {
            @Override
            public void committed() {
                since.stop(commits);
                changes.increment(size);
            }

            @Override
            public void failed() {
                since.stop(failures);
            }
        };
    }
}
