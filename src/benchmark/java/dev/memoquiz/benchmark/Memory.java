package dev.memoquiz.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What a process holds in memory, as Linux counts it, in MB of a million bytes.
///
/// @param resident all its pages (RSS)
/// @param own pages that no file stands behind: heap, stacks, what Java keeps for itself
/// @param threads those of the operating system
record Memory(double resident, double own, long threads) {
    private static final double KIB_PER_MB = 1e6 / 1024;

    static Memory of(long process) throws IOException {
        Path status = Path.of("/proc/" + process + "/status");
        return new Memory(
                number(status, "VmRSS:") / KIB_PER_MB,
                number(status, "RssAnon:") / KIB_PER_MB,
                number(status, "Threads:"));
    }

    private static long number(Path status, String name) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not in " + status));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6.0f MB resident, %.0f MB of it its own, %d threads",
                resident,
                own,
                threads);
    }
}
