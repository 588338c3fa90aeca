package dev.memoquiz.chart;

import java.util.List;
import java.util.stream.IntStream;

/// Charts that tests draw.
final class Charts {
    static final List<Bar> BARS =
            List.of(
                    new Bar("A", "The Soviet Government", false),
                    new Bar("B", "The Allied Governments", true),
                    new Bar("C", "The Czechoslovak officers", false),
                    new Bar("D", "Nobody", false));
    static final Series FIRST = new Series("First vote", List.of(8, 8, 4, 0), 20);
    static final Series SECOND = new Series("Second vote", List.of(5, 12, 2, 0), 19);

    private Charts() {}

    static Chart once() {
        return new Chart("Who asked for it?", BARS, List.of(FIRST));
    }

    static Chart twice() {
        return new Chart("Who asked for it?", BARS, List.of(FIRST, SECOND));
    }

    /// Bars that all carry this text, the second one right, and two votes of a thousand.
    static Chart full(int bars, String text) {
        return new Chart(
                text,
                IntStream.range(0, bars)
                        .mapToObj(i -> new Bar(Character.toString('A' + i), text, i == 1))
                        .toList(),
                List.of(thousand("First vote", bars), thousand(text, bars)));
    }

    private static Series thousand(String name, int bars) {
        return new Series(
                name, IntStream.range(0, bars).mapToObj(i -> 1000 - 37 * i).toList(), 1000);
    }

    static Chart of(String text) {
        return new Chart(
                "Title",
                List.of(new Bar("A", text, false)),
                List.of(new Series("Votes", List.of(1), 1)));
    }
}
