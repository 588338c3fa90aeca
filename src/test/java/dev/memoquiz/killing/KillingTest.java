package dev.memoquiz.killing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The short form of the harness: what the bot acknowledged outlives it. The build runs it once the bot is packaged.
final class KillingTest {
    private static final long SEED = 1941;

    @TempDir private Path home;

    @Test
    void killed_while_readers_and_a_class_use_it_the_bot_loses_and_doubles_nothing()
            throws IOException, InterruptedException {
        Report report = check(3, Troublemaker.Plagues.NONE);
        assertThat(report.findings().counted("kills at the arrival of a reply")).isPositive();
    }

    @Test
    void with_everything_going_wrong_outside_it_loses_and_doubles_nothing()
            throws IOException, InterruptedException {
        List<Trouble> kinds = Trouble.possible(false);
        check(1, new Troublemaker.Plagues(kinds, kinds.size(), Duration.ofMillis(600)));
    }

    private Report check(int kills, Troublemaker.Plagues plagues)
            throws IOException, InterruptedException {
        Size size = new Size(kills, 20, 1, 10, 150, Duration.ofMillis(150), Duration.ofSeconds(30));
        try (Campaign campaign = new Campaign(new LongKilling.Run(size, plagues, home, SEED))) {
            Report report = campaign.run();
            assertThat(report.findings().all()).as("seed %d", SEED).isEmpty();
            assertThat(report.answers()).isPositive();
            assertThat(report.votes()).isPositive();
            return report;
        }
    }
}
