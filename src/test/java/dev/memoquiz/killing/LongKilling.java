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

    public static void main(String[] args) throws IOException, InterruptedException {
        run(
                new Size(
                        args.length > 0 ? Integer.parseInt(args[0]) : 100,
                        140,
                        2,
                        30,
                        Duration.ofSeconds(4),
                        Duration.ofMillis(800),
                        Duration.ofSeconds(5)),
                args);
    }

    static void run(Size size, String... args) throws IOException, InterruptedException {
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1941;
        Path home = Files.createTempDirectory("memoquiz-kill");
        System.out.println(size + ", seed " + seed + ", packaged " + Program.packaged());
        Instant start = Instant.now();
        try (Campaign campaign = new Campaign(size, home, seed)) {
            Report report = campaign.run();
            report.print();
            System.out.println(Duration.between(start, Instant.now()).toSeconds() + " s, in " + home);
            System.exit(report.findings().all().isEmpty() ? 0 : 1);
        }
    }
}
