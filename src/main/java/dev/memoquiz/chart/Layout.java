package dev.memoquiz.chart;

import dev.memoquiz.chart.Pen.Style;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Where everything stands, in pixels. Discord shows a picture at about half this size, so letters are large.
final class Layout {
    static final int WIDTH = 1000;
    static final int MARGIN = 36;
    static final int INNER = WIDTH - 2 * MARGIN;
    static final Style TITLE = new Style(true, 36);
    static final Style LEGEND = new Style(false, 26);
    static final Style LABEL = new Style(true, 32);
    static final Style COUNT = new Style(true, 28);
    static final int TICK = 30;
    static final int BAR = 28;

    private static final Style OPTION = new Style(false, 28);
    private static final Style RIGHT_OPTION = new Style(true, 28);
    private static final int TITLE_LINE = 46;
    private static final int LEGEND_LINE = 40;
    private static final int TEXT_LINE = 40;
    private static final int BAR_LINE = 36;
    private static final int ROW_GAP = 20;
    private static final int NUMBER = 30;
    private static final int GAP = 16;
    private static final double WIDEST_LABEL = 200;
    private static final int MOST_TEXT_LINES = 2;

    private final Chart chart;
    private final List<String> title;
    private final double label;
    private final double count;
    private final double shift;
    private final List<List<String>> texts;

    Layout(Chart chart) {
        this.chart = chart;
        this.title = TITLE.lines(chart.title(), INNER, 2);
        this.label = widest(bar -> LABEL.width(label(chart.bars().get(bar))));
        this.count =
                Math.max(
                        widest(bar -> COUNT.width(count(0, bar))),
                        widest(bar -> COUNT.width(count(chart.series().size() - 1, bar))));
        this.shift = chart.compares() ? GAP + widest(bar -> COUNT.width(chart.shift(bar))) : 0;
        this.texts = chart.bars().stream().map(this::broken).toList();
    }

    private List<String> broken(Bar bar) {
        return option(bar).lines(bar.text(), WIDTH - MARGIN - textLeft(bar), MOST_TEXT_LINES);
    }

    private double widest(IntToDoubleFunction width) {
        return Math.ceil(
                IntStream.range(0, chart.bars().size()).mapToDouble(width).max().orElse(0));
    }

    /// `12 (52 %)`.
    String count(int series, int bar) {
        Series one = chart.series().get(series);
        return one.votes(bar) + " (" + one.percent(bar) + ")";
    }

    List<String> title() {
        return title;
    }

    String label(Bar bar) {
        return LABEL.fitting(bar.label(), WIDEST_LABEL);
    }

    Style option(Bar bar) {
        return bar.right() ? RIGHT_OPTION : OPTION;
    }

    double titleLine(int line) {
        return MARGIN + (line + 1) * TITLE_LINE - 12.0;
    }

    double legendLine(int series) {
        return MARGIN + title.size() * TITLE_LINE + (series + 1) * LEGEND_LINE - 12.0;
    }

    private double rows() {
        return MARGIN
                + title.size() * TITLE_LINE
                + chart.series().size() * LEGEND_LINE
                + ROW_GAP / 2.0;
    }

    /// The top of a row; of the one behind the last, the bottom of all.
    private double rowTop(int bar) {
        int lines = texts.stream().limit(bar).mapToInt(List::size).sum();
        return rows()
                + lines * TEXT_LINE
                + bar * (chart.series().size() * BAR_LINE + (double) ROW_GAP);
    }

    int height() {
        return (int) Math.ceil(rowTop(chart.bars().size()) + MARGIN - ROW_GAP);
    }

    /// The option's text, broken into lines.
    List<String> text(int bar) {
        return texts.get(bar);
    }

    double textLine(int bar, int line) {
        return rowTop(bar) + line * TEXT_LINE + 30;
    }

    double barTop(int series, int bar) {
        return rowTop(bar) + texts.get(bar).size() * TEXT_LINE + series * BAR_LINE + 4;
    }

    /// Left edge of an option's text, behind its tick if it has one.
    double textLeft(Bar bar) {
        return textLeft() + (bar.right() ? TICK + 12 : 0);
    }

    /// Left edge of texts and of the numbers of the votes, right of all labels.
    double textLeft() {
        return MARGIN + (label == 0 ? 0 : label + GAP);
    }

    double barLeft() {
        return textLeft() + (chart.compares() ? NUMBER : 0);
    }

    double trackWidth() {
        return WIDTH - MARGIN - shift - count - GAP - barLeft();
    }

    double countLeft(String text) {
        return WIDTH - MARGIN - shift - COUNT.width(text);
    }

    double shiftLeft(String text) {
        return WIDTH - MARGIN - COUNT.width(text);
    }
}
