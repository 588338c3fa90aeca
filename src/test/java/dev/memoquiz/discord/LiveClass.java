package dev.memoquiz.discord;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.fakediscord.world.GuildChannel;
import dev.memoquiz.fakediscord.world.Permission;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A class at a live round: Ada hosts it in the stand's room.
final class LiveClass {
    private final BotStand stand;
    private @Nullable SeenMessage panel;

    LiveClass(BotStand stand) {
        this.stand = stand;
    }

    /// Opens a round and starts it; gives the message of its first question.
    SeenMessage begun(String questions, Map<String, ?> options) {
        start(questions, options);
        return begin();
    }

    /// The same of whatever quiz is on offer.
    SeenMessage begun(Map<String, ?> options) {
        panel = stand.ada.in(stand.room).slash("live start", options).message();
        return begin();
    }

    private SeenMessage begin() {
        lobby();
        order("Start");
        return question(1);
    }

    SeenMessage panel() {
        return Objects.requireNonNull(panel);
    }

    /// Presses a button of the host's panel once it is there, and waits for what comes of it.
    void order(String button) {
        Waiting.until(
                () -> {
                    if (!panel().hasButton(button)) {
                        stand.ada.press(panel(), "Refresh").message();
                    }
                    return panel().hasButton(button);
                },
                button);
        String before = panel().text();
        stand.ada.press(panel(), button).message();
        if (button.equals("Reveal") || button.equals("Close the first vote")) {
            Waiting.until(
                    () -> {
                        stand.ada.press(panel(), "Refresh").message();
                        return !panel().text().contains(" is closing")
                                && !panel().text().equals(before);
                    },
                    "the close");
        }
    }

    /// Opens a round of these questions of the tiny quiz, by their ids parted by blanks; gives the host's panel.
    SeenMessage start(String questions, Map<String, ?> options) {
        return startIn(stand.room, questions, options);
    }

    SeenMessage startIn(Room room, String questions, Map<String, ?> options) {
        stand.offer(questions.split(" ", -1));
        Map<String, Object> all = new HashMap<>(options);
        all.putIfAbsent("questions", questions.split(" ", -1).length);
        panel = stand.ada.in(room).slash("live start", all).message();
        return panel();
    }

    Person player(String name) {
        Person person = stand.discord.user(name);
        person.in(stand.room);
        return person;
    }

    /// Somebody who may manage messages.
    Person teacher(String name) {
        Person person = player(name);
        stand.discord.guild("Class 9b").grant(person, "Teacher", Permission.MANAGE_MESSAGES);
        return person;
    }

    SeenMessage lobby() {
        return stand.room.await(seen -> seen.text().contains("A round for everybody here"));
    }

    /// @param number from 1
    SeenMessage question(int number) {
        return questionIn(stand.room, number);
    }

    SeenMessage questionIn(Room room, int number) {
        return room.await(seen -> seen.text().contains("Question " + number + " of "));
    }

    SeenMessage end() {
        return stand.room.await(seen -> seen.hasButton("My result"));
    }

    /// The text of the one file of a message.
    String file(SeenMessage message) {
        long id = message.json().path("attachments").path(0).path("id").asLong();
        return new String(stand.discord.world().files().find(id).orElseThrow().bytes(), UTF_8);
    }

    /// What the host is told in private, beside the panel.
    SeenMessage whisper(String words) {
        Waiting.until(() -> whispered(words).findAny().isPresent(), "'" + words + "'");
        return whispered(words).findFirst().orElseThrow();
    }

    private Stream<SeenMessage> whispered(String words) {
        return stand.discord.guild("Class 9b").guild().channels().stream()
                .flatMap(channel ->
                        stand.ada.reads(new Room(stand.discord.world(), channel)).stream())
                .filter(SeenMessage::ephemeral)
                .filter(seen -> seen.text().contains("Your live round stands still"))
                .filter(seen -> seen.text().contains(words));
    }

    /// The one thread of the server.
    Room thread() {
        GuildChannel thread =
                stand.discord.guild("Class 9b").guild().channels().stream()
                        .filter(GuildChannel::isThread)
                        .findFirst()
                        .orElseThrow();
        return new Room(stand.discord.world(), thread);
    }

    String refreshed() {
        return stand.ada.in(stand.room).slash("live host").message().text();
    }

    void until(BooleanSupplier condition) {
        Waiting.until(condition, "a state of the round");
    }

    /// Waits until the process has noted that it is alive.
    void untilSeen() {
        try {
            Thread.sleep(1200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Waits until an interaction is answered again.
    void untilConnected() {
        Waiting.until(
                () -> !stand.ada.in(stand.room).slash("help").failed(), "the gateway's return");
    }
}
