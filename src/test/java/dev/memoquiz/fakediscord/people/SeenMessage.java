package dev.memoquiz.fakediscord.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.world.StoredMessage;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A message on a screen. It is live: later edits show in every method.
public record SeenMessage(StoredMessage stored) {
    public long id() {
        return stored.id();
    }

    public ObjectNode json() {
        return stored.json();
    }

    /// All text, in reading order, without buttons and menus.
    public String text() {
        return Reading.text(json());
    }

    public List<Button> buttons() {
        return Reading.buttons(json());
    }

    /// The button with this label or custom id.
    public Button button(String which) {
        return buttons().stream()
                .filter(each -> each.label().equals(which) || each.customId().equals(which))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no button '" + which + "' in " + this));
    }

    public boolean hasButton(String which) {
        return buttons().stream()
                .anyMatch(each -> each.label().equals(which) || each.customId().equals(which));
    }

    public List<Menu> menus() {
        return Reading.menus(json());
    }

    /// The menu with this custom id or placeholder.
    public Menu menu(String which) {
        return menus().stream()
                .filter(each -> each.customId().equals(which) || each.placeholder().equals(which))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no menu '" + which + "' in " + this));
    }

    public boolean ephemeral() {
        return stored.ephemeral();
    }

    public boolean deleted() {
        return stored.deleted();
    }

    /// How often it changed since it was sent.
    public int edits() {
        return stored.edits();
    }

    /// True when it pings somebody.
    public boolean pings() {
        return json().path("mention_everyone").asBoolean() || !json().path("mentions").isEmpty();
    }

    public List<String> attachments() {
        return json().path("attachments").valueStream().map(SeenMessage::name).toList();
    }

    /// The uploaded pictures that are shown, in reading order.
    public List<SeenPicture> pictures() {
        return Reading.pictures(json()).stream().flatMap(this::picture).toList();
    }

    private Stream<SeenPicture> picture(JsonNode item) {
        return stored.file(item.path("media").path("attachment_id").asLong())
                .map(file -> new SeenPicture(file, item.path("description").asText("")))
                .stream();
    }

    /// The content of the file of this name.
    public byte[] file(String name) {
        return json().path("attachments").valueStream()
                .filter(each -> name(each).equals(name))
                .flatMap(each -> stored.file(each.path("id").asLong()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no file '" + name + "' in " + this))
                .bytes();
    }

    private static String name(JsonNode attachment) {
        return attachment.path("filename").asText();
    }

    /// Waits until the message is as wanted.
    public SeenMessage await(Predicate<SeenMessage> wanted) {
        Waiting.until(() -> wanted.test(this), "a change of " + this);
        return this;
    }

    @Override
    public String toString() {
        return text() + " " + buttons();
    }
}
