package dev.memoquiz.killing;

import java.io.IOException;
import java.time.Duration;

/// Forty players at live rounds, by hand: `LongLiveKilling [KILLS [SEED]]`. It ends with 1 when anything was found.
public final class LongLiveKilling {
    private LongLiveKilling() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Size size =
                new Size(
                        args.length > 0 ? Integer.parseInt(args[0]) : 50,
                        0,
                        1,
                        40,
                        400,
                        Duration.ofMillis(400),
                        Duration.ofSeconds(5));
        System.exit(LongKilling.run(size, args));
    }
}
