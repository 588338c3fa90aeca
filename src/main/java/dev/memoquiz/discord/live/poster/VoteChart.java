package dev.memoquiz.discord.live.poster;

import dev.memoquiz.chart.AltText;
import dev.memoquiz.chart.Bar;
import dev.memoquiz.chart.Chart;
import dev.memoquiz.chart.ChartPicture;
import dev.memoquiz.chart.Series;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.domain.live.score.Distribution;
import java.util.List;
import java.util.Optional;

/// How a class voted, as a picture on a card.
final class VoteChart {
    private static final String FILE = "votes.png";

    private VoteChart() {}

    /// @param second compared with the first when there was one
    static void add(Card.Draft card, Distribution first, Optional<Distribution> second) {
        Chart chart = of(first, second);
        card.picture(FILE, AltText.of(chart), ChartPicture.png(chart));
    }

    static Chart of(Distribution first, Optional<Distribution> second) {
        return second.map(again ->
                        new Chart(
                                "How you voted, before and after talking",
                                bars(again),
                                List.of(series("First vote", first), series("Second vote", again))))
                .orElseGet(() ->
                        new Chart("How you voted", bars(first), List.of(series("Votes", first))));
    }

    /// Draws a chart that nobody sees, with both fonts and a tick.
    static void warmUp() {
        Bar right = new Bar("A", "The quick brown fox jumps over the lazy dog", true);
        Bar wrong = new Bar("B", "1 (100 %)", false);
        Series votes = new Series("Votes", List.of(1, 0), 1);
        var _ =
                ChartPicture.png(
                        new Chart("How you voted", List.of(right, wrong), List.of(votes, votes)));
    }

    /// What has no letter has the whole width for its name.
    private static List<Bar> bars(Distribution distribution) {
        return distribution.bars().stream()
                .map(bar ->
                        bar.text().isEmpty()
                                ? new Bar("", bar.label(), bar.key())
                                : new Bar(bar.label(), bar.text(), bar.key()))
                .toList();
    }

    private static Series series(String name, Distribution distribution) {
        return new Series(
                name,
                distribution.bars().stream().map(Distribution.Bar::votes).toList(),
                distribution.votes());
    }
}
