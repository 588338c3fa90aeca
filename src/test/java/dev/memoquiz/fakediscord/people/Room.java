package dev.memoquiz.fakediscord.people;

import dev.memoquiz.fakediscord.world.Channel;
import dev.memoquiz.fakediscord.world.Guild;
import dev.memoquiz.fakediscord.world.GuildChannel;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.fakediscord.world.PrivateChannel;
import dev.memoquiz.fakediscord.world.Role;
import dev.memoquiz.fakediscord.world.World;
import java.util.List;
import java.util.function.Predicate;

/// A channel as a test handles it: what stands in it for all to see, and what can befall it.
public final class Room {
    private final World world;
    private final Channel channel;

    public Room(World world, Channel channel) {
        this.world = world;
        this.channel = channel;
    }

    public Channel channel() {
        return channel;
    }

    public long id() {
        return channel.id();
    }

    /// Public messages, oldest first.
    public List<SeenMessage> messages() {
        return world.messages().in(channel.id()).stream()
                .filter(message -> !message.ephemeral())
                .map(SeenMessage::new)
                .toList();
    }

    /// Waits for a public message that is as wanted.
    public SeenMessage await(Predicate<SeenMessage> wanted) {
        Waiting.until(() -> messages().stream().anyMatch(wanted), "a message in " + channel.id());
        return messages().stream().filter(wanted).findFirst().orElseThrow();
    }

    /// Takes permissions from the bot, and tells it.
    public void forbidBot(Permission... permissions) {
        forbidBotSilently(permissions);
        world.changed(guildChannel());
    }

    /// Takes permissions from the bot while its cache still believes in them.
    public void forbidBotSilently(Permission... permissions) {
        guildChannel().deny(world.bot().id(), permissions);
    }

    /// Gives a person a new role that has these permissions in this channel alone, and tells the bot.
    public void grant(Person person, String role, Permission... permissions) {
        Guild guild = guildChannel().guild();
        Role made = world.addRole(guild, role, 0);
        world.grant(guild, person.user(), made);
        guildChannel().allow(made, permissions);
        world.changed(guildChannel());
    }

    /// Gives this person alone these permissions here, and tells the bot.
    public void grant(Person person, Permission... permissions) {
        guildChannel().allow(person.user().id(), permissions);
        world.changed(guildChannel());
    }

    /// Takes these permissions here from this person alone, and tells the bot.
    public void forbid(Person person, Permission... permissions) {
        guildChannel().deny(person.user().id(), permissions);
        world.changed(guildChannel());
    }

    public void archive(boolean locked) {
        guildChannel().archive(true, locked);
        world.changed(guildChannel());
    }

    /// As a moderator opens a thread again, unlocking it too.
    public void reopen() {
        guildChannel().archive(false, false);
        world.changed(guildChannel());
    }

    /// Gives back all that was taken from the bot here, and these permissions, and tells it.
    public void allowBot(Permission... permissions) {
        guildChannel().allow(world.bot().id(), permissions);
        forbidBot();
    }

    public void delete() {
        world.delete(guildChannel());
    }

    /// As a moderator does, who may delete what the bot wrote.
    public void deleteMessage(SeenMessage message) {
        world.delete(message.stored());
    }

    /// The person no longer takes messages from the bot.
    public void close() {
        if (channel instanceof PrivateChannel dm) {
            dm.close();
        } else {
            throw new IllegalStateException("only a direct message can be closed");
        }
    }

    private GuildChannel guildChannel() {
        if (channel instanceof GuildChannel in) {
            return in;
        }
        throw new IllegalStateException("not a channel of a guild: " + channel.id());
    }
}
