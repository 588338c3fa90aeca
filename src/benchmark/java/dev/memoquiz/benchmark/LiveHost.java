package dev.memoquiz.benchmark;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.Waiting;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// The host of a live round, and what stands before the class.
///
/// @param panel the host's controls
record LiveHost(Room room, Person person, SeenMessage panel) {
    static LiveHost opens(FakeDiscord discord, String server, int questions) {
        Room room = discord.guild(server).channel("history");
        Person person = discord.user("Host");
        await(() -> !discord.world().commands().in(0).isEmpty());
        SeenMessage panel =
                person.in(room).slash("live start", Map.of("questions", questions)).message();
        return new LiveHost(room, person, panel);
    }

    /// Presses a button of the panel once it is there.
    void order(String button) {
        await(
                () -> {
                    if (!panel.hasButton(button)) {
                        var _ = person.press(panel, "Refresh").message();
                    }
                    return panel.hasButton(button);
                });
        var _ = person.press(panel, button).message();
    }

    SeenMessage lobby() {
        return room.await(seen -> seen.hasButton("Join"));
    }

    /// @param number from 1
    SeenMessage question(int number) {
        return room.await(seen -> seen.text().contains("Question " + number + " of ") && seen.hasButton("A"));
    }

    /// Closes the vote; gives how long it takes until the class sees the key.
    Duration reveal(SeenMessage question) {
        long start = System.nanoTime();
        order("Reveal");
        await(() -> question.pictures().size() == 1);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /// Ends the round; gives how long it takes until the class sees the standings.
    Duration finish() {
        await(
                () -> {
                    var _ = person.press(panel, "Refresh").message();
                    return panel.hasButton("See the result");
                });
        long start = System.nanoTime();
        order("See the result");
        var _ = standings();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    SeenMessage standings() {
        return room.await(seen -> seen.hasButton("My result"));
    }

    static void await(BooleanSupplier condition) {
        Waiting.until(condition, "a state of the round");
    }
}
