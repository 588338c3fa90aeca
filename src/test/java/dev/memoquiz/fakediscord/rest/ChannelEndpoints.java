package dev.memoquiz.fakediscord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.check.Problems;
import dev.memoquiz.fakediscord.world.Channel;
import dev.memoquiz.fakediscord.world.GuildChannel;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.fakediscord.world.World;
import java.util.List;

/// Channels and threads.
final class ChannelEndpoints {
    private static final String CHANNEL = "/channels/{channel_id}";
    private static final int NAME = 100;
    private static final int PUBLIC_THREAD = 11;

    private final World world;
    private final Access access;

    ChannelEndpoints(World world, Access access) {
        this.world = world;
        this.access = access;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.bot("GET", CHANNEL, call -> Reply.ok(access.channel(call).json())),
                Endpoint.bot("PATCH", CHANNEL, this::change),
                Endpoint.bot("DELETE", CHANNEL, this::delete),
                Endpoint.bot("POST", CHANNEL + "/threads", this::thread),
                Endpoint.bot("POST", CHANNEL + "/messages/{message_id}/threads", this::threadOn),
                Endpoint.bot("PUT", CHANNEL + "/thread-members/@me", call -> Reply.none()),
                Endpoint.bot("PUT", CHANNEL + "/thread-members/{user_id}", call -> Reply.none()),
                Endpoint.bot("DELETE", CHANNEL + "/thread-members/@me", call -> Reply.none()));
    }

    private GuildChannel guildChannel(Call call) {
        Channel channel = access.channel(call);
        if (channel instanceof GuildChannel in) {
            return in;
        }
        throw ApiError.of(400, 50024, "Cannot execute action on this channel type");
    }

    private Reply thread(Call call) {
        GuildChannel.Kind kind =
                call.body().path("type").asInt(PUBLIC_THREAD) == PUBLIC_THREAD
                        ? GuildChannel.Kind.PUBLIC_THREAD
                        : GuildChannel.Kind.PRIVATE_THREAD;
        return open(call, guildChannel(call), world.ids().next(), kind);
    }

    private Reply threadOn(Call call) {
        long message = access.message(call).id();
        return open(call, guildChannel(call), message, GuildChannel.Kind.PUBLIC_THREAD);
    }

    private Reply open(Call call, GuildChannel parent, long id, GuildChannel.Kind kind) {
        access.require(
                parent,
                kind == GuildChannel.Kind.PUBLIC_THREAD
                        ? Permission.CREATE_PUBLIC_THREADS
                        : Permission.CREATE_PRIVATE_THREADS);
        Problems problems = new Problems();
        problems.length(call.body(), "name", "", 1, NAME);
        ApiError.require(problems);
        String name = call.body().path("name").asText();
        return Reply.created(world.addThread(parent, id, kind, name).json());
    }

    private Reply change(Call call) {
        GuildChannel channel = guildChannel(call);
        JsonNode body = call.body();
        access.require(channel, toChange(channel, body));
        channel.archive(
                body.path("archived").asBoolean(channel.archived()),
                body.path("locked").asBoolean(channel.locked()));
        world.changed(channel);
        return Reply.ok(channel.json());
    }

    /// Whoever may send may open an archived thread again, and who opened it may archive it, unless it is locked (resources/channel,
    /// "Modify Channel", and topics/threads, "Editing & Deleting Threads"). Here the bot has opened them all.
    private static Permission toChange(GuildChannel channel, JsonNode body) {
        if (!channel.isThread()) {
            return Permission.MANAGE_CHANNELS;
        }
        boolean archives = body.size() == 1 && body.path("archived").isBoolean();
        return archives && !channel.locked()
                ? Permission.SEND_MESSAGES_IN_THREADS
                : Permission.MANAGE_THREADS;
    }

    private Reply delete(Call call) {
        GuildChannel channel = guildChannel(call);
        access.require(
                channel,
                channel.isThread() ? Permission.MANAGE_THREADS : Permission.MANAGE_CHANNELS);
        world.delete(channel);
        return Reply.ok(channel.json());
    }
}
