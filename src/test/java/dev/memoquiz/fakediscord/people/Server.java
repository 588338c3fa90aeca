package dev.memoquiz.fakediscord.people;

import dev.memoquiz.fakediscord.world.Guild;
import dev.memoquiz.fakediscord.world.GuildChannel;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.fakediscord.world.Role;
import dev.memoquiz.fakediscord.world.World;

/// A guild as a test handles it.
public final class Server {
    private final World world;
    private final Guild guild;

    public Server(World world, Guild guild) {
        this.world = world;
        this.guild = guild;
    }

    public Guild guild() {
        return guild;
    }

    public long id() {
        return guild.id();
    }

    /// The channel of this name, made when there is none.
    public Room channel(String name) {
        return channel(GuildChannel.Kind.TEXT, name);
    }

    /// The same of a voice channel, which has a chat but no threads.
    public Room voiceChannel(String name) {
        return channel(GuildChannel.Kind.VOICE, name);
    }

    private Room channel(GuildChannel.Kind kind, String name) {
        GuildChannel channel =
                guild.channels().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> world.addChannel(guild, kind, name));
        return new Room(world, channel);
    }

    public void join(Person person) {
        guild.join(person.user(), world.now());
    }

    /// Gives a person a new role with these permissions.
    public void grant(Person person, String role, Permission... permissions) {
        Role made = world.addRole(guild, role, Permission.bits(permissions));
        world.grant(guild, person.user(), made);
    }

    /// Throws the bot out.
    public void removeBot() {
        world.removeBot(guild);
    }
}
