package dev.memoquiz.discord.live.stage;

import dev.memoquiz.domain.live.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.channel.ChannelDeleteEvent;
import net.dv8tion.jda.api.events.channel.update.ChannelUpdateLockedEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.override.GenericPermissionOverrideEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.role.update.RoleUpdatePermissionsEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/// Notices what befalls the channels of live rounds, also while nobody presses anything: each round that it may concern is shown once
/// more, and one that can no longer be shown stands still and tells its host why.
///
/// Of a deleted message the bot hears nothing, since for that it would have to be sent every message of every server.
final class Surroundings implements EventListener {
    private final Painter painter;
    private final Queue<Disturbance> befell = new ConcurrentLinkedQueue<>();

    Surroundings(Painter painter) {
        this.painter = painter;
    }

    @Override
    public void onEvent(GenericEvent event) {
        if (event instanceof GenericInteractionCreateEvent press) {
            painter.heard(press.getInteraction().getIdLong());
        }
        if (painter.busy()) {
            disturbed(event).ifPresent(befell::add);
        }
    }

    /// Looks at once for all that befell since the last time: whoever deletes a hundred channels has the rounds read once. To be called a
    /// few times a second.
    void tick() {
        List<Disturbance> all = new ArrayList<>();
        for (Disturbance one = befell.poll(); one != null; one = befell.poll()) {
            all.add(one);
        }
        if (!all.isEmpty()) {
            painter.disturbed(place -> all.stream().anyMatch(it -> it.concerns(place)));
        }
    }

    /// Something that may have taken a round its place.
    ///
    /// @param channels which, by their ids
    private record Disturbance(Guild guild, Predicate<String> channels) {
        static Optional<Disturbance> in(Guild guild) {
            return Optional.of(new Disturbance(guild, _ -> true));
        }

        boolean concerns(Place place) {
            return guild.getId().equals(place.server()) && channels.test(place.channel());
        }
    }

    /// A channel went, was locked, or may no longer be used as before. A thread goes with its channel, of which alone one hears.
    private static Optional<Disturbance> disturbed(GenericEvent event) {
        return switch (event) {
            case ChannelDeleteEvent deleted when deleted.isFromGuild() ->
                    Disturbance.in(deleted.getGuild());
            case ChannelUpdateLockedEvent locked -> Disturbance.in(locked.getGuild());
            case GenericPermissionOverrideEvent changed when concernsTheBot(changed) ->
                    Optional.of(
                            new Disturbance(
                                    changed.getGuild(), channel -> rules(changed, channel)));
            case RoleUpdatePermissionsEvent changed -> Disturbance.in(changed.getGuild());
            case GuildLeaveEvent left -> Disturbance.in(left.getGuild());
            default -> Optional.empty();
        };
    }

    /// What one of the class alone may do changes nothing for the bot.
    private static boolean concernsTheBot(GenericPermissionOverrideEvent changed) {
        return changed.isRoleOverride()
                || changed.getPermissionOverride().getIdLong()
                        == changed.getJDA().getSelfUser().getIdLong();
    }

    /// Whether the rights in a channel follow from what was changed. Of a thread that JDA does not know nobody can tell.
    private static boolean rules(GenericPermissionOverrideEvent changed, String channel) {
        String ruling = changed.getChannel().getId();
        ThreadChannel thread = changed.getGuild().getThreadChannelById(channel);
        return thread != null
                ? thread.getParentChannel().getId().equals(ruling)
                : ruling.equals(channel) || changed.getGuild().getGuildChannelById(channel) == null;
    }
}
