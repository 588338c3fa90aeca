package dev.memoquiz.fakediscord.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// A direct message, with the bot or between people who use it through a user install.
public final class PrivateChannel implements Channel {
    private final long id;
    private final List<User> people;
    private final boolean withBot;
    private volatile boolean closed;

    PrivateChannel(long id, List<User> people, boolean withBot) {
        this.id = id;
        this.people = List.copyOf(people);
        this.withBot = withBot;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public long guildId() {
        return 0;
    }

    public boolean withBot() {
        return withBot;
    }

    /// True once the person no longer takes messages from the bot (error 50007).
    public boolean closed() {
        return closed;
    }

    public void close() {
        closed = true;
    }

    public boolean includes(long userId) {
        return people.stream().anyMatch(user -> user.id() == userId);
    }

    @Override
    public ObjectNode json() {
        ObjectNode json =
                Json.object()
                        .put("id", Long.toString(id))
                        .put("type", people.size() > 2 ? 3 : 1)
                        .putNull("last_message_id")
                        .put("flags", 0);
        return json.set("recipients", Json.arrayOf(people.stream().map(User::json).toList()));
    }

    /// As an interaction shows it: the one who acts is not among the recipients.
    public ObjectNode jsonFor(User actor, User bot) {
        List<User> others =
                withBot
                        ? List.of(bot)
                        : people.stream().filter(user -> user.id() != actor.id()).toList();
        return json().set("recipients", Json.arrayOf(others.stream().map(User::json).toList()));
    }
}
