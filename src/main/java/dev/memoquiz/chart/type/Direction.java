package dev.memoquiz.chart.type;

import java.text.Bidi;

/// Text that runs from right to left, put into the order of drawing.
final class Direction {
    private static final String BRACKETS = "()[]{}<>«»‹›";

    private Direction() {}

    /// From left to right, by the Unicode bidirectional algorithm; brackets turn with their text.
    static String visual(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return text;
        }
        byte[] levels = new byte[bidi.getRunCount()];
        String[] runs = new String[levels.length];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : turned(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    private static String turned(String run) {
        StringBuilder turned = new StringBuilder(run.length());
        for (int i = run.length() - 1; i >= 0; i--) {
            int bracket = BRACKETS.indexOf(run.charAt(i));
            turned.append(bracket < 0 ? run.charAt(i) : BRACKETS.charAt(bracket ^ 1));
        }
        return turned.toString();
    }
}
