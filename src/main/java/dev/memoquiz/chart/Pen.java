package dev.memoquiz.chart;

import dev.memoquiz.chart.type.Legible;
import dev.memoquiz.chart.type.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Draws texts, bars and ticks. Letters are drawn as shapes, so that no font of the machine is asked for.
final class Pen {
    private final Graphics2D canvas;

    Pen(Graphics2D canvas) {
        this.canvas = canvas;
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /// A weight and a size in pixels.
    record Style(boolean bold, double size) {
        Typeface face() {
            return bold ? Faces.BOLD : Faces.REGULAR;
        }

        String legible(String text) {
            return new Legible(face()).of(text);
        }

        double width(String text) {
            return face().width(text, size);
        }

        /// Legible, and with `…` in place of what goes beyond the width.
        String fitting(String text, double width) {
            String line = legible(text);
            if (width(line) <= width) {
                return line;
            }
            int end = most(line, width - width("…"));
            return line.substring(0, end).stripTrailing() + "…";
        }

        /// How many characters of the line, from its first, go into the width. A text may be long, so it is halved and not counted.
        private int most(String line, double width) {
            int fitting = 0;
            int beyond = line.length() + 1;
            while (beyond - fitting > 1) {
                int tried = (fitting + beyond) / 2;
                if (width(line.substring(0, tried)) <= width) {
                    fitting = tried;
                } else {
                    beyond = tried;
                }
            }
            return fitting;
        }

        /// Broken at spaces into at most so many lines; the last one is cut off.
        List<String> lines(String text, double width, int most) {
            List<String> lines = new ArrayList<>();
            String rest = legible(text);
            while (lines.size() < most - 1 && width(rest) > width) {
                int end = rest.lastIndexOf(' ', most(rest, width));
                if (end <= 0) {
                    break;
                }
                lines.add(rest.substring(0, end));
                rest = rest.substring(end + 1);
            }
            lines.add(fitting(rest, width));
            return lines;
        }
    }

    /// Read once, when the first chart is drawn.
    private static final class Faces {
        static final Typeface REGULAR = Typeface.regular();
        static final Typeface BOLD = Typeface.bold();
    }

    private void fill(Shape shape, Color colour) {
        canvas.setColor(colour);
        canvas.fill(shape);
    }

    void box(Rectangle2D box, Color colour) {
        fill(box, colour);
    }

    /// Leaves out what lies beyond the clip, since letters take most of the time.
    ///
    /// @param at where the line of the text begins
    void text(String text, Style style, Color colour, Point2D at) {
        double most = style.size() * 2;
        Rectangle2D around =
                new Rectangle2D.Double(at.getX(), at.getY() - most, Layout.WIDTH, 2 * most);
        if (canvas.getClip().intersects(around)) {
            write(text, style, colour, at);
        }
    }

    private void write(String text, Style style, Color colour, Point2D at) {
        fill(style.face().outline(text, style.size(), at), colour);
    }

    /// A tick, as a shape of its own.
    ///
    /// @param place the square it fills
    void tick(Rectangle2D place, Color colour) {
        Path2D tick = new Path2D.Double();
        double side = place.getWidth();
        tick.moveTo(place.getX() + side * 0.08, place.getY() + side * 0.55);
        tick.lineTo(place.getX() + side * 0.38, place.getY() + side * 0.85);
        tick.lineTo(place.getX() + side * 0.92, place.getY() + side * 0.15);
        canvas.setColor(colour);
        canvas.setStroke(
                new BasicStroke(
                        (float) (side * 0.17), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(tick);
    }
}
