package dev.memoquiz.fakediscord.rest;

import dev.memoquiz.fakediscord.world.Channel;
import dev.memoquiz.fakediscord.world.GuildChannel;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.fakediscord.world.PrivateChannel;
import dev.memoquiz.fakediscord.world.StoredMessage;
import dev.memoquiz.fakediscord.world.World;

/// What the bot may see and do by its own right, outside interactions.
final class Access {
    private final World world;

    Access(World world) {
        this.world = world;
    }

    /// A channel that the bot can see.
    Channel channel(Call call) {
        Channel channel =
                world.channel(call.id("channel_id")).orElseThrow(ApiError::unknownChannel);
        if (!visible(channel)) {
            throw ApiError.missingAccess();
        }
        return channel;
    }

    private boolean visible(Channel channel) {
        return switch (channel) {
            case PrivateChannel dm -> dm.withBot();
            case GuildChannel in -> in.guild().hasBot() && may(in, Permission.VIEW_CHANNEL);
        };
    }

    private boolean may(GuildChannel channel, Permission permission) {
        return permission.in(channel.permissions(world.bot().id()));
    }

    void require(Channel channel, Permission permission) {
        if (channel instanceof GuildChannel in && !may(in, permission)) {
            throw ApiError.missingPermissions();
        }
    }

    /// Sending opens an archived thread again unless it is locked.
    void requireSend(Channel channel, boolean files) {
        switch (channel) {
            case PrivateChannel dm -> requireOpen(dm);
            case GuildChannel in -> requireSend(in, files);
        }
    }

    private static void requireOpen(PrivateChannel dm) {
        if (dm.closed()) {
            throw ApiError.closedDirectMessage();
        }
    }

    private void requireSend(GuildChannel channel, boolean files) {
        require(
                channel,
                channel.isThread()
                        ? Permission.SEND_MESSAGES_IN_THREADS
                        : Permission.SEND_MESSAGES);
        if (files) {
            require(channel, Permission.ATTACH_FILES);
        }
        if (channel.locked()) {
            throw ApiError.archivedThread();
        }
        if (channel.archived()) {
            channel.archive(false, false);
            world.changed(channel);
        }
    }

    /// Editing does not open an archived thread, and needs no right to send unless files come along.
    void requireEdit(Channel channel, boolean files) {
        if (files) {
            require(channel, Permission.ATTACH_FILES);
        }
        if (channel instanceof GuildChannel in && in.archived()) {
            throw ApiError.archivedThread();
        }
    }

    /// A message in the channel of the call; ephemeral ones are out of reach here.
    StoredMessage message(Call call) {
        Channel channel = channel(call);
        return world.messages()
                .find(call.id("message_id"))
                .filter(each -> !each.ephemeral() && each.channel().id() == channel.id())
                .orElseThrow(ApiError::unknownMessage);
    }

    boolean mine(StoredMessage message) {
        return message.author() == world.bot().id();
    }
}
