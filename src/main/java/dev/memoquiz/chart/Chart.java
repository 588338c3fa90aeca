package dev.memoquiz.chart;

import java.util.List;

/// How the votes on one question fell, once or twice.
///
/// @param bars 1 to 20, in the order shown
/// @param series one vote, or two of which the second is compared with the first
public record Chart(String title, List<Bar> bars, List<Series> series) {
    private static final int MOST_BARS = 20;

    public Chart {
        bars = List.copyOf(bars);
        series = List.copyOf(series);
        if (bars.isEmpty() || bars.size() > MOST_BARS) {
            throw new IllegalArgumentException(bars.size() + " bars; need 1 to " + MOST_BARS);
        }
        if (series.isEmpty() || series.size() > 2) {
            throw new IllegalArgumentException(series.size() + " series; need 1 or 2");
        }
        for (Series one : series) {
            if (one.votes().size() != bars.size()) {
                throw new IllegalArgumentException(
                        "%d counts for %d bars".formatted(one.votes().size(), bars.size()));
            }
        }
    }

    boolean compares() {
        return series.size() > 1;
    }

    /// From the first vote to the second, such as `+4`, `−3` or `±0`.
    String shift(int bar) {
        int shift = series.getLast().votes(bar) - series.getFirst().votes(bar);
        if (shift == 0) {
            return "±0";
        }
        return shift > 0 ? "+" + shift : "−" + -shift;
    }
}
