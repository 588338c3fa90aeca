package dev.memoquiz.chart.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One of the shipped fonts: which characters it shows, how wide they are and how they look.
///
/// Safe for many threads.
public final class Typeface {
    private final CharacterMap characters;
    private final Outlines outlines;
    private final FontFile font;
    private final Map<Integer, Path2D> drawn = new ConcurrentHashMap<>();

    private Typeface(String file) {
        this.font = FontFile.shipped(file);
        this.characters = new CharacterMap(font);
        this.outlines = new Outlines(font);
    }

    public static Typeface regular() {
        return new Typeface("DejaVuSans.ttf");
    }

    public static Typeface bold() {
        return new Typeface("DejaVuSans-Bold.ttf");
    }

    boolean shows(int character) {
        return characters.glyph(character) != 0;
    }

    /// In pixels at a size in pixels; in any order, since letters stand side by side.
    public double width(String text, double size) {
        return text.chars().mapToLong(this::advance).sum() * scale(size);
    }

    /// The last advance holds for all glyphs behind it.
    private int advance(int character) {
        int last = font.unsigned("hhea", 34) - 1;
        return font.unsigned("hmtx", Math.min(characters.glyph(character), last) * 4);
    }

    private double scale(double size) {
        return size / font.unsigned("head", 18);
    }

    /// The text from left to right as it is read by its own direction, on a line through `at`.
    ///
    /// @param text of characters this font shows, as [Legible] makes it
    public Path2D outline(String text, double size, Point2D at) {
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = scale(size);
        double x = at.getX();
        String visual = Direction.visual(text);
        for (int i = 0; i < visual.length(); i++) {
            Path2D glyph = drawn.computeIfAbsent(characters.glyph(visual.charAt(i)), outlines::of);
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, at.getY());
            line.append(glyph.getPathIterator(place), false);
            x += advance(visual.charAt(i)) * scale;
        }
        return line;
    }
}
