package dev.memoquiz.discord.live.stage;

import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.channel.ChannelDeleteEvent;
import net.dv8tion.jda.api.events.channel.update.ChannelUpdateLockedEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.override.GenericPermissionOverrideEvent;
import net.dv8tion.jda.api.events.role.update.RoleUpdatePermissionsEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/// Notices what befalls the channels of live rounds, also while nobody presses anything: each round of that server is shown once
/// more, and one that can no longer be shown stands still and tells its host why.
///
/// Of a deleted message the bot hears nothing, since for that it would have to be sent every message of every server.
final class Surroundings implements EventListener {
    private final Painter painter;

    Surroundings(Painter painter) {
        this.painter = painter;
    }

    @Override
    public void onEvent(GenericEvent event) {
        disturbed(event).map(Guild::getId).ifPresent(painter::disturbed);
    }

    /// The server in which a channel went, was locked, or may no longer be used as before. A thread goes with its channel, of which
    /// alone one hears.
    private static Optional<Guild> disturbed(GenericEvent event) {
        return switch (event) {
            case ChannelDeleteEvent deleted when deleted.isFromGuild() ->
                    Optional.of(deleted.getGuild());
            case ChannelUpdateLockedEvent locked -> Optional.of(locked.getGuild());
            case GenericPermissionOverrideEvent changed when concernsTheBot(changed) ->
                    Optional.of(changed.getGuild());
            case RoleUpdatePermissionsEvent changed -> Optional.of(changed.getGuild());
            case GuildLeaveEvent left -> Optional.of(left.getGuild());
            default -> Optional.empty();
        };
    }

    /// What one of the class alone may do changes nothing for the bot.
    private static boolean concernsTheBot(GenericPermissionOverrideEvent changed) {
        return changed.isRoleOverride()
                || changed.getPermissionOverride().getIdLong()
                        == changed.getJDA().getSelfUser().getIdLong();
    }
}
