package dev.memoquiz.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/// Feeds a decoder with inputs that their seeds alone decide, and writes down which were thrown at, took long or left memory behind.
final class Fuzzer {
    /// Of processor time, which a busy machine does not stretch.
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private static final long MOST_GROWTH = 24L << 20;

    /// An input that took long is tried again, since Java may just have been compiling.
    private static final int TRIES = 5;

    /// Not timed: code that has just been loaded is slow.
    private static final int WARMING_UP = 50;

    private final List<String> findings = new ArrayList<>();
    private final long first;
    private long slowest;

    /// @param slowestMillis of one input, without those that were quick when tried again
    record Report(
            String name, int inputs, long slowestMillis, long grownBytes, List<String> findings) {
        Report {
            findings = List.copyOf(findings);
        }

        @Override
        public String toString() {
            return "%-20s %,9d inputs, slowest %3d ms, memory %+.1f MB, findings: %s"
                    .formatted(name, inputs, slowestMillis, grownBytes / 1048576.0, findings);
        }
    }

    private Fuzzer(long first) {
        this.first = first;
    }

    /// The inputs `first` to `first + inputs - 1`; the first tenth only warms up as far as memory is concerned.
    static Report run(Decoder decoder, long first, int inputs) {
        Fuzzer fuzzer = new Fuzzer(first);
        fuzzer.feed(decoder, first, first + inputs / 10);
        long before = used();
        fuzzer.feed(decoder, first + inputs / 10, first + inputs);
        long grown = used() - before;
        if (grown > MOST_GROWTH + inputs * decoder.keptBytes()) {
            fuzzer.findings.add("memory grew by " + grown + " bytes");
        }
        return new Report(
                decoder.name(),
                inputs,
                TimeUnit.NANOSECONDS.toMillis(fuzzer.slowest),
                grown,
                fuzzer.findings);
    }

    private void feed(Decoder decoder, long from, long to) {
        for (long seed = from; seed < to && findings.size() < 20; seed++) {
            try {
                long took = quickest(decoder, seed);
                boolean warm = seed - first >= WARMING_UP;
                slowest = warm ? Math.max(slowest, took) : slowest;
                if (warm && took > LONGEST_NANOS) {
                    findings.add("seed " + seed + " took " + took / 1_000_000 + " ms");
                }
            } catch (Exception | AssertionError | StackOverflowError thrown) {
                findings.add("seed " + seed + ": " + thrown);
            }
        }
    }

    private static long quickest(Decoder decoder, long seed) throws Exception {
        long quickest = once(decoder, seed);
        for (int i = 1; i < TRIES && quickest > LONGEST_NANOS; i++) {
            quickest = Math.min(quickest, once(decoder, seed));
        }
        return quickest;
    }

    private static long once(Decoder decoder, long seed) throws Exception {
        long start = decoder.processorNanos();
        decoder.feed(new SplittableRandom(seed));
        return decoder.processorNanos() - start;
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least =
                    Math.min(
                            least,
                            Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
