package dev.memoquiz.terminal.screen;

import dev.memoquiz.terminal.page.Line;
import dev.memoquiz.terminal.page.Tone;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/// Turns tones into colours, or not.
record Ink(boolean colours) {
    AttributedString of(Line line) {
        return colours
                ? new AttributedString(line.text(), style(line.tone()))
                : new AttributedString(line.text());
    }

    private static AttributedStyle style(Tone tone) {
        return switch (tone) {
            case PLAIN -> AttributedStyle.DEFAULT;
            case STRONG -> AttributedStyle.BOLD;
            case FAINT -> AttributedStyle.DEFAULT.faint();
            case GOOD -> AttributedStyle.BOLD.foreground(AttributedStyle.GREEN);
            case BAD -> AttributedStyle.BOLD.foreground(AttributedStyle.RED);
        };
    }
}
