package dev.memoquiz.discord;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.world.Permission;
import java.util.HashMap;
import java.util.Map;

/// A class at a live round: Ada hosts it in the stand's room.
final class LiveClass {
    private final BotStand stand;

    LiveClass(BotStand stand) {
        this.stand = stand;
    }

    /// Opens a round of these questions of the tiny quiz, by their ids parted by blanks; gives the host's panel.
    SeenMessage start(String questions, Map<String, ?> options) {
        return startIn(stand.room, questions, options);
    }

    SeenMessage startIn(Room room, String questions, Map<String, ?> options) {
        stand.offer(questions.split(" ", -1));
        Map<String, Object> all = new HashMap<>(options);
        all.putIfAbsent("questions", questions.split(" ", -1).length);
        return stand.ada.in(room).slash("live start", all).message();
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
}
