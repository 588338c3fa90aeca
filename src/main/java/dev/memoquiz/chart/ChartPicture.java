package dev.memoquiz.chart;

import dev.memoquiz.chart.Pen.Style;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Draws a chart: a row for each bar with its label and text, a bar for each vote, count and share; a tick before what is right.
///
/// Needs no fonts, no screen and no native library beyond Java's own. The first call loads Java's drawing and the two fonts,
/// which takes some tenths of a second.
public final class ChartPicture {
    /// A single vote is still to be seen.
    private static final double LEAST_BAR = 4;

    private final Chart chart;
    private final Layout layout;
    private final Pen pen;

    static {
        // Else Java would look for a screen where the variable DISPLAY is set.
        System.setProperty("java.awt.headless", "true");
    }

    private ChartPicture(Chart chart, Layout layout, Pen pen) {
        this.chart = chart;
        this.layout = layout;
        this.pen = pen;
    }

    /// 1000 pixels wide, opaque, mostly below 40 kB.
    public static byte[] png(Chart chart) {
        Layout layout = new Layout(chart);
        return Png.of(
                new Png.Size(Layout.WIDTH, layout.height()),
                new Palette(),
                (band, top) -> paint(chart, layout, band, top));
    }

    /// The whole picture, as yet in all colours.
    static BufferedImage image(Chart chart) {
        Layout layout = new Layout(chart);
        BufferedImage image =
                new BufferedImage(Layout.WIDTH, layout.height(), BufferedImage.TYPE_INT_RGB);
        paint(chart, layout, image, 0);
        return image;
    }

    /// What is to be seen from `top` downwards.
    private static void paint(Chart chart, Layout layout, BufferedImage band, int top) {
        Graphics2D canvas = band.createGraphics();
        try {
            canvas.translate(0, -top);
            canvas.clipRect(0, top, band.getWidth(), band.getHeight());
            new ChartPicture(chart, layout, new Pen(canvas)).draw();
        } finally {
            canvas.dispose();
        }
    }

    private void draw() {
        pen.box(new Rectangle2D.Double(0, 0, Layout.WIDTH, layout.height()), Ink.GROUND);
        for (int line = 0; line < layout.title().size(); line++) {
            write(
                    layout.title().get(line),
                    Layout.TITLE,
                    Ink.TEXT,
                    Layout.MARGIN,
                    layout.titleLine(line));
        }
        for (int series = 0; series < chart.series().size(); series++) {
            legend(series);
        }
        for (int bar = 0; bar < chart.bars().size(); bar++) {
            row(bar);
        }
    }

    private void write(String text, Style style, Color colour, double x, double y) {
        pen.text(text, style, colour, new Point2D.Double(x, y));
    }

    /// What the colour and the number of a vote stand for, and how many voted.
    private void legend(int series) {
        Series one = chart.series().get(series);
        double y = layout.legendLine(series);
        pen.box(new Rectangle2D.Double(Layout.MARGIN, y - 20, 22, 22), Ink.of(series));
        String name = chart.compares() ? series + 1 + "  " + one.name() + ": " : "";
        String text = name + one.voters() + " voted";
        write(
                Layout.LEGEND.fitting(text, Layout.INNER - 36.0),
                Layout.LEGEND,
                Ink.QUIET,
                Layout.MARGIN + 36.0,
                y);
    }

    private void row(int bar) {
        Bar shown = chart.bars().get(bar);
        double y = layout.textLine(bar, 0);
        write(layout.label(shown), Layout.LABEL, Ink.TEXT, Layout.MARGIN, y);
        if (shown.right()) {
            pen.tick(
                    new Rectangle2D.Double(layout.textLeft(), y - 25, Layout.TICK, Layout.TICK),
                    Ink.TEXT);
        }
        List<String> lines = layout.text(bar);
        for (int line = 0; line < lines.size(); line++) {
            write(
                    lines.get(line),
                    layout.option(shown),
                    Ink.TEXT,
                    layout.textLeft(shown),
                    layout.textLine(bar, line));
        }
        for (int series = 0; series < chart.series().size(); series++) {
            bar(series, bar);
        }
    }

    private void bar(int series, int bar) {
        double top = layout.barTop(series, bar);
        double line = top + Layout.BAR - 5.0;
        if (chart.compares()) {
            String number = Integer.toString(series + 1);
            write(number, Layout.LEGEND, Ink.QUIET, layout.textLeft(), line);
        }
        double width = layout.trackWidth();
        pen.box(new Rectangle2D.Double(layout.barLeft(), top, width, Layout.BAR), Ink.TRACK);
        Series one = chart.series().get(series);
        if (one.votes(bar) > 0) {
            double length = Math.max(LEAST_BAR, Math.rint(width * one.share(bar)));
            pen.box(
                    new Rectangle2D.Double(layout.barLeft(), top, length, Layout.BAR),
                    Ink.of(series));
        }
        String count = layout.count(series, bar);
        write(count, Layout.COUNT, Ink.TEXT, layout.countLeft(count), line);
        if (series > 0) {
            String shift = chart.shift(bar);
            write(shift, Layout.COUNT, Ink.TEXT, layout.shiftLeft(shift), line);
        }
    }
}
