package dev.memoquiz.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/// The sixteen colours a chart is made of: those of the bars, and steps from the ground to the letters for smooth edges.
///
/// With sixteen, a pixel takes four bits, which makes the file a third as large as with all colours.
final class Palette {
    private static final int STEPS = 6;

    private final int[] colours;

    Palette() {
        List<Color> all = new ArrayList<>(List.of(Ink.GROUND, Ink.TRACK, Ink.of(0), Ink.of(1)));
        for (Color letters : List.of(Ink.TEXT, Ink.QUIET)) {
            for (int step = 1; step <= STEPS; step++) {
                all.add(between(Ink.GROUND, letters, (double) step / STEPS));
            }
        }
        this.colours = all.stream().mapToInt(Color::getRGB).toArray();
    }

    private static Color between(Color from, Color to, double part) {
        return new Color(
                mixed(from.getRed(), to.getRed(), part),
                mixed(from.getGreen(), to.getGreen(), part),
                mixed(from.getBlue(), to.getBlue(), part));
    }

    private static int mixed(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }

    int size() {
        return colours.length;
    }

    /// As red, green and blue; what is above them is not told.
    int rgb(int number) {
        return colours[number];
    }

    /// The number of the colour that is nearest.
    int nearest(int rgb) {
        int best = 0;
        for (int i = 1; i < colours.length; i++) {
            if (distance(colours[i], rgb) < distance(colours[best], rgb)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
