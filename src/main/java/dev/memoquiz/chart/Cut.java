package dev.memoquiz.chart;

/// Text made short, on one line.
final class Cut {
    private Cut() {}

    /// At most `most` characters, `…` in place of what was cut off; never half a pair.
    static String to(int most, String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        if (most < 2) {
            return "";
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
