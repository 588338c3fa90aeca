package dev.memoquiz.killing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// Two hundred readers, by hand: `LongKilling [KILLS [SEED]]`; 140 play alone, 60 in two classes. It ends with 1 when anything was
/// found.
public final class LongKilling {
    private LongKilling() {}

    /// A long form.
    ///
    /// @param home an empty folder
    record Run(Size size, Troublemaker.Plagues plagues, Path home, long seed) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Size size =
                new Size(
                        args.length > 0 ? Integer.parseInt(args[0]) : 100,
                        140,
                        2,
                        30,
                        600,
                        Duration.ofMillis(800),
                        Duration.ofSeconds(5));
        System.exit(run(size, args));
    }

    static int run(Size size, String... args) throws IOException, InterruptedException {
        return run(
                new Run(
                        size,
                        Troublemaker.Plagues.NONE,
                        Files.createTempDirectory("memoquiz-kill"),
                        args.length > 1 ? Long.parseLong(args[1]) : 1941));
    }

    /// Runs and prints it; 1 when anything was found.
    static int run(Run run) throws IOException, InterruptedException {
        System.out.println(run.size() + ", seed " + run.seed());
        Instant start = Instant.now();
        try (Campaign campaign = new Campaign(run)) {
            Report report = campaign.run();
            System.out.println(
                    Duration.between(start, Instant.now()).toSeconds() + " s, in " + run.home());
            report.print();
            return report.findings().all().isEmpty() ? 0 : 1;
        }
    }
}
