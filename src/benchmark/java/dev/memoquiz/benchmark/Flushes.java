package dev.memoquiz.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How long the disk takes to keep two pages, in milliseconds: what no reply to an answer can be quicker than.
///
/// A commit of SQLite with its log and `synchronous=FULL` appends to a file and flushes it, as is done here without a database.
final class Flushes {
    private static final int BYTES = 2 * 4_096;
    private static final int TIMES = 1_000;
    private static final Duration PAUSE = Duration.ofMillis(9);

    private Flushes() {}

    /// @param folder where the database is
    static Figures measured(Path folder) throws IOException, InterruptedException {
        Path file = Files.createTempFile(folder, "flushes", null);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            List<Double> taken = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                Thread.sleep(PAUSE);
                taken.add(flush(channel));
            }
            return new Figures(taken);
        } finally {
            Files.delete(file);
        }
    }

    private static double flush(FileChannel channel) throws IOException {
        long start = System.nanoTime();
        channel.write(ByteBuffer.allocate(BYTES));
        channel.force(false);
        return (System.nanoTime() - start) / 1e6;
    }
}
