package dev.memoquiz.discord.live.host;

import dev.memoquiz.app.live.Director;
import dev.memoquiz.discord.talk.Asker;
import dev.memoquiz.discord.talk.Pressed;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.reader.Venue;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/// Who may direct which round. A teacher is who may manage messages in the round's own channel, wherever they press; of a channel
/// that is gone, who may in the whole server.
public final class Directors {
    private Directors() {}

    public static Director of(Pressed pressed, LiveRound round) {
        return new Director(pressed.asker().reader(), teaches(pressed, round.place()));
    }

    public static boolean mayDirect(Pressed pressed, LiveRound round) {
        return isHost(pressed.asker(), round) || of(pressed, round).teacher();
    }

    private static boolean teaches(Pressed pressed, Place place) {
        if (pressed.place().equals(place)) {
            return pressed.asker().teacher();
        }
        Member member = pressed.interaction().getMember();
        Guild guild = pressed.interaction().getGuild();
        if (member == null
                || guild == null
                || guild.isDetached()
                || !guild.getId().equals(place.server())) {
            return false;
        }
        return channel(pressed, place)
                .map(channel -> member.hasPermission(channel, Permission.MESSAGE_MANAGE))
                .orElseGet(() -> pressed.asker().serverTeacher());
    }

    /// The channel of a round in the server of the press; empty when it is gone, and of a server where the bot is no member.
    static Optional<GuildChannel> channel(Pressed pressed, Place place) {
        return Optional.ofNullable(pressed.interaction().getGuild())
                .filter(guild -> !guild.isDetached())
                .map(guild -> guild.getGuildChannelById(place.channel()));
    }

    /// A host is one in the round's own server; what they press in another server was forged.
    static boolean isHost(Asker asker, LiveRound round) {
        return asker.venue().equals(new Venue.Server(round.place().server()))
                && asker.id().equals(round.host().id());
    }
}
