package dev.memoquiz.discord.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.FileUpload;

/// What a message shows: one framed list of texts, lines, pictures and rows of buttons, and the files it shows.
///
/// To send one, hand both [#components()] and [#files()] to Discord, also when editing: an edit with the files of this card
/// takes away those of the card before.
public record Card(List<MessageTopLevelComponent> components, List<Attached> attached) {
    public Card {
        components = List.copyOf(components);
        attached = List.copyOf(attached);
    }

    /// Made anew at each call.
    public List<FileUpload> files() {
        return attached.stream().map(Attached::upload).toList();
    }

    /// The same where no files may be sent: pictures are told in words, as far as there is room, and other files are left out.
    public Card inWords() {
        return new Card(components.stream().map(Card::worded).toList(), List.of());
    }

    private static MessageTopLevelComponent worded(MessageTopLevelComponent component) {
        if (!(component instanceof Container container)) {
            return component;
        }
        List<ContainerChildComponent> parts = new ArrayList<>();
        int room = Draft.MOST_TEXT - length(container);
        for (ContainerChildComponent part : container.getComponents()) {
            switch (part) {
                case MediaGallery pictures -> parts.addAll(told(pictures, room));
                case FileDisplay _ -> {}
                default -> parts.add(part);
            }
        }
        return container.withComponents(parts);
    }

    private static int length(Container container) {
        return container.getComponents().stream()
                .filter(TextDisplay.class::isInstance)
                .mapToInt(text -> ((TextDisplay) text).getContent().length())
                .sum();
    }

    /// What a gallery of one picture says.
    private static List<TextDisplay> told(MediaGallery pictures, int room) {
        String said =
                pictures.getItems().stream()
                        .flatMap(item -> Stream.ofNullable(item.getDescription()))
                        .collect(Collectors.joining(" "));
        String fitting = Markdown.escaped(said, Math.max(0, room));
        return room <= 0 || fitting.isBlank() ? List.of() : List.of(TextDisplay.of(fitting));
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
        private final List<Attached> attached = new ArrayList<>();
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

        public Draft menu(StringSelectMenu menu) {
            parts.add(ActionRow.of(menu));
            return this;
        }

        /// Adds a picture; beyond 1,024 characters its alternative text is cut off.
        ///
        /// @param name a file name of its own in this card, such as `votes.png`
        /// @param alt what the picture says, for readers who do not see it; never blank
        public Draft picture(String name, String alt, byte[] png) {
            String said = Clean.line(alt, MediaGalleryItem.MAX_DESCRIPTION_LENGTH);
            if (said.isEmpty()) {
                throw new IllegalArgumentException(name + " has no alternative text");
            }
            Attached file = attach(name, png);
            parts.add(
                    MediaGallery.of(
                            MediaGalleryItem.fromUrl(file.reference()).withDescription(said)));
            return this;
        }

        /// Adds a file to load down.
        ///
        /// @param name a file name of its own in this card, such as `results.csv`
        public Draft file(String name, byte[] content) {
            attach(name, content);
            parts.add(FileDisplay.fromFileName(name));
            return this;
        }

        private Attached attach(String name, byte[] content) {
            if (attached.size() == Message.MAX_FILE_AMOUNT) {
                throw new IllegalArgumentException(name + " would be one file too many");
            }
            if (attached.stream().anyMatch(one -> one.name().equals(name))) {
                throw new IllegalArgumentException("two files are called " + name);
            }
            Attached file = new Attached(name, content);
            attached.add(file);
            return file;
        }

        public Card done() {
            return new Card(List.of(Container.of(parts).withAccentColor(tone.colour())), attached);
        }
    }
}
