package dev.memoquiz.chart;

import java.util.ArrayList;
import java.util.List;

/// A chart in words.
///
/// `Votes. A The Soviet Government: 12 of 23 (52 %), right. B The Allies: 11 of 23 (48 %).`
public final class AltText {
    /// What Discord takes as the description of a picture.
    public static final int MOST = 1024;

    private static final int LONGEST_OPTION = 120;

    private AltText() {}

    /// At most [#MOST] characters: options are cut shorter until all counts have room.
    public static String of(Chart chart) {
        for (int option = LONGEST_OPTION; option >= 0; option -= 5) {
            String text = of(chart, option);
            if (text.length() <= MOST) {
                return text;
            }
        }
        return Cut.to(MOST, of(chart, 0));
    }

    private static String of(Chart chart, int option) {
        List<String> sentences = new ArrayList<>();
        sentences.add(ended(Cut.to(LONGEST_OPTION, chart.title())));
        for (int bar = 0; bar < chart.bars().size(); bar++) {
            sentences.add(sentence(chart, bar, option));
        }
        return String.join(" ", sentences).strip();
    }

    private static String ended(String title) {
        return title.isEmpty() || title.matches(".*[.!?…:]") ? title : title + ".";
    }

    private static String sentence(Chart chart, int bar, int option) {
        Bar shown = chart.bars().get(bar);
        String name = (Cut.to(20, shown.label()) + " " + Cut.to(option, shown.text())).strip();
        return name + ": " + counts(chart, bar) + (shown.right() ? ", right." : ".");
    }

    private static String counts(Chart chart, int bar) {
        String first = count(chart.series().getFirst(), bar);
        return chart.compares()
                ? "first %s, then %s, %s"
                        .formatted(first, count(chart.series().getLast(), bar), chart.shift(bar))
                : first;
    }

    private static String count(Series series, int bar) {
        return "%d of %d (%s)".formatted(series.votes(bar), series.voters(), series.percent(bar));
    }
}
