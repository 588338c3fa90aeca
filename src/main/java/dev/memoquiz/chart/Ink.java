package dev.memoquiz.chart;

import java.awt.Color;

/// The colours of a chart: on a dark ground of its own, so that it reads alike on Discord's dark and light theme.
///
/// The two votes have sky blue and orange of Okabe and Ito's palette, which readers with any kind of colour blindness tell
/// apart; both stand out from the ground by more than 7 to 1. Nothing is said by colour alone.
final class Ink {
    static final Color GROUND = new Color(0x1E2127);
    static final Color TRACK = new Color(0x343841);
    static final Color TEXT = new Color(0xF2F3F5);
    static final Color QUIET = new Color(0xC4C9D0);

    private static final Color FIRST = new Color(0x56B4E9);
    private static final Color SECOND = new Color(0xE69F00);

    private Ink() {}

    static Color of(int series) {
        return series == 0 ? FIRST : SECOND;
    }
}
