package dev.memoquiz.killing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Two hundred readers as in [LongKilling], while all sorts of things go wrong before each kill, by hand: `LongTroubles [KILLS
/// [SEED]]`. A full disk is among them where a small one can be mounted, as root on Linux; that no file may grow is among them for
/// everybody on Linux. It ends with 1 when anything was found.
public final class LongTroubles {
    private LongTroubles() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("memoquiz-trouble");
        int status;
        try (SmallDisk disk = SmallDisk.at(home.resolve("data"))) {
            List<Trouble> kinds = Trouble.possible(disk.mounted());
            System.out.println("troubles: " + kinds);
            System.out.println("cannot be made here: " + Trouble.impossible(disk.mounted()));
            status =
                    LongKilling.run(
                            new LongKilling.Run(
                                    size(args),
                                    new Troublemaker.Plagues(kinds, 2, Duration.ofSeconds(6)),
                                    home,
                                    args.length > 1 ? Long.parseLong(args[1]) : 1941));
        }
        System.exit(status);
    }

    private static Size size(String... args) {
        return new Size(
                args.length > 0 ? Integer.parseInt(args[0]) : 30,
                140,
                2,
                30,
                300,
                Duration.ofMillis(800),
                Duration.ofSeconds(5));
    }
}
