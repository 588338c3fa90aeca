package dev.memoquiz.fakediscord.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.world.Channel;
import dev.memoquiz.fakediscord.world.Event;
import dev.memoquiz.fakediscord.world.GuildChannel;
import dev.memoquiz.fakediscord.world.Interaction;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.fakediscord.world.Origin;
import dev.memoquiz.fakediscord.world.PrivateChannel;
import dev.memoquiz.fakediscord.world.StoredMessage;
import dev.memoquiz.fakediscord.world.User;
import dev.memoquiz.fakediscord.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A simulated person. What a real client would not let a person do is an IllegalStateException, except for `forge…`.
public final class Person {
    private static final int BUTTON = 2;
    private static final int STRING_SELECT = 3;

    private final World world;
    private final User user;
    private final Optional<Instant> stamp;

    public Person(World world, User user) {
        this(world, user, Optional.empty());
    }

    private Person(World world, User user, Optional<Instant> stamp) {
        this.world = world;
        this.user = user;
        this.stamp = stamp;
    }

    /// The same person, whose acts Discord took at `moment` and delivers only now, as after a hiccup of the network.
    public Person lateSince(Instant moment) {
        return new Person(world, user, Optional.of(moment));
    }

    public User user() {
        return user;
    }

    public String mention() {
        return "<@" + user.id() + ">";
    }

    /// This person in a channel; joins the guild where needed.
    public Seat in(Room room) {
        if (room.channel() instanceof GuildChannel channel) {
            channel.guild().join(user, world.now());
        }
        return new Seat(world, this, room.channel());
    }

    /// This person in the direct message with the bot.
    public Seat inDirectMessage() {
        return new Seat(world, this, world.directMessage(user));
    }

    /// The direct message with the bot, to look at or to close.
    public Room directMessage() {
        return new Room(world, world.directMessage(user));
    }

    /// Presses the button with this label or custom id.
    public Outcome press(SeenMessage message, String which) {
        requireVisible(message);
        Button button = message.button(which);
        if (button.disabled() || button.customId().isEmpty()) {
            throw new IllegalStateException("nothing happens on a press of " + button);
        }
        return forgePress(message, button.customId());
    }

    /// Presses a button that need not be there.
    public Outcome forgePress(SeenMessage message, String customId) {
        ObjectNode data = Json.object().put("component_type", BUTTON).put("custom_id", customId);
        return act(Interaction.Kind.COMPONENT, origin(message), data.put("id", 1));
    }

    /// Chooses options by value or label in the menu with this custom id or placeholder.
    public Outcome choose(SeenMessage message, String which, String... options) {
        requireVisible(message);
        Menu menu = message.menu(which);
        if (menu.disabled()) {
            throw new IllegalStateException("the menu is disabled: " + menu);
        }
        return forgeChoice(message, menu.customId(), values(menu, options));
    }

    /// Chooses values that need not be offered.
    public Outcome forgeChoice(SeenMessage message, String customId, List<String> values) {
        ObjectNode data =
                Json.object().put("component_type", STRING_SELECT).put("custom_id", customId);
        values.forEach(data.put("id", 1).putArray("values")::add);
        return act(Interaction.Kind.COMPONENT, origin(message), data);
    }

    private static List<String> values(Menu menu, String... options) {
        return List.of(options).stream()
                .map(which ->
                        menu.options().stream()
                                .filter(o -> o.value().equals(which) || o.label().equals(which))
                                .findFirst()
                                .orElseThrow(() ->
                                        new IllegalStateException("no " + which + " in " + menu))
                                .value())
                .toList();
    }

    /// Sends a form; values are texts, lists of texts or booleans by custom id.
    public Outcome submit(SeenModal modal, Map<String, ?> values) {
        return act(
                Interaction.Kind.MODAL, origin(modal.origin()), ModalForm.submitted(modal, values));
    }

    /// Sends a form that nobody was shown.
    public Outcome forgeSubmit(Room room, String customId, Map<String, String> texts) {
        return act(
                Interaction.Kind.MODAL,
                origin(room.channel(), Optional.empty()),
                ModalForm.forged(customId, texts));
    }

    /// What this person can read in a room, oldest first.
    public List<SeenMessage> reads(Room room) {
        return world.messages().in(room.channel().id()).stream()
                .filter(message -> message.visibleTo(user.id()))
                .map(SeenMessage::new)
                .toList();
    }

    private void requireVisible(SeenMessage message) {
        if (message.deleted() || !message.stored().visibleTo(user.id())) {
            throw new IllegalStateException(user.name() + " cannot see " + message);
        }
    }

    private Origin origin(SeenMessage message) {
        return origin(message.stored().channel(), Optional.of(message.stored()));
    }

    private Origin origin(Origin opened) {
        return origin(opened.channel(), opened.source());
    }

    Origin origin(Channel channel, Optional<StoredMessage> source) {
        boolean userInstallOnly =
                switch (channel) {
                    case GuildChannel in -> !in.guild().hasBot();
                    case PrivateChannel dm -> !dm.withBot();
                };
        return new Origin(user, channel, source, userInstallOnly);
    }

    Outcome act(Interaction.Kind kind, Origin origin, ObjectNode data) {
        Interaction interaction =
                stamp.map(moment -> world.beginLate(kind, origin, moment))
                        .orElseGet(() -> world.begin(kind, origin));
        Event event = new Payload(world).event(interaction, data);
        world.publish(event);
        return new Outcome(world, interaction, event);
    }
}
