package dev.memoquiz.benchmark;

import java.util.List;
import java.util.Locale;

/// Measured values, smallest first; at least one.
record Figures(List<Double> sorted) {
    Figures {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("at least 1 value is needed, there are 0");
        }
        sorted = sorted.stream().sorted().toList();
    }

    double median() {
        return percentile(50);
    }

    /// The smallest value that so many percent of all do not exceed (nearest rank).
    double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.size());
        return sorted.get(Math.clamp(rank, 1, sorted.size()) - 1);
    }

    double least() {
        return sorted.getFirst();
    }

    double most() {
        return sorted.getLast();
    }

    String spread(String unit) {
        return String.format(
                Locale.ROOT,
                "%6.0f %s (%.0f to %.0f, %d runs)",
                median(),
                unit,
                least(),
                most(),
                sorted.size());
    }
}
