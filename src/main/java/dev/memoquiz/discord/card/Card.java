package dev.memoquiz.discord.card;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/// What a message shows: one framed list of texts, lines and rows of buttons.
public record Card(List<MessageTopLevelComponent> components) {
    public Card {
        components = List.copyOf(components);
    }

    /// One sentence or two, without buttons; the text is escaped.
    public static Card sentence(String text) {
        return on(Tone.PLAIN).text(Markdown.escaped(text)).done();
    }

    public static Draft on(Tone tone) {
        return new Draft(tone);
    }

    /// A card in the making. Whatever is added, it keeps to 4,000 characters of text in all.
    public static final class Draft {
        private static final int MOST_TEXT = 4000;
        private static final int ROW = 5;

        private final Tone tone;
        private final List<ContainerChildComponent> parts = new ArrayList<>();
        private int room = MOST_TEXT;

        private Draft(Tone tone) {
            this.tone = tone;
        }

        /// Adds markdown; what goes beyond the room left is cut off, and blank text is left out.
        public Draft text(String markdown) {
            String fitting = markdown.length() <= room ? markdown : cut(markdown);
            if (!fitting.isBlank()) {
                parts.add(TextDisplay.of(fitting));
                room -= fitting.length();
            }
            return this;
        }

        /// Never between the two halves of a pair, nor behind the backslash of an escape.
        private String cut(String markdown) {
            int end = Math.max(0, room - 1);
            while (end > 0 && "\\".indexOf(markdown.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > 0 && Character.isHighSurrogate(markdown.charAt(end - 1))) {
                end--;
            }
            return room > 0 ? markdown.substring(0, end) + "…" : "";
        }

        public Draft line() {
            parts.add(Separator.createDivider(Separator.Spacing.SMALL));
            return this;
        }

        /// Adds buttons in rows of five.
        public Draft buttons(List<Button> buttons) {
            for (int from = 0; from < buttons.size(); from += ROW) {
                parts.add(
                        ActionRow.of(buttons.subList(from, Math.min(buttons.size(), from + ROW))));
            }
            return this;
        }

        public Draft buttons(Button... buttons) {
            return buttons(List.of(buttons));
        }

        public Card done() {
            return new Card(List.of(Container.of(parts).withAccentColor(tone.colour())));
        }
    }
}
