package dev.memoquiz.discord.talk;

import dev.memoquiz.discord.card.Clean;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/// Who asks, and where.
///
/// @param teacher whether they may manage messages in this channel, which makes somebody a teacher of the class there
/// @param serverTeacher whether they may manage messages in the whole server, whatever holds in this channel
public record Asker(Reader reader, Venue venue, boolean teacher, boolean serverTeacher) {
    public static Asker of(Interaction interaction) {
        return new Asker(
                reader(interaction.getUser(), interaction.getMember()),
                venue(interaction.getGuild()),
                teaches(interaction),
                teachesServer(interaction));
    }

    private static boolean teaches(Interaction interaction) {
        Member member = interaction.getMember();
        return member != null && may(interaction, member, Permission.MESSAGE_MANAGE);
    }

    /// Of a server where the bot is no member it hears only what its people may do in this channel. No channel gives the right to manage
    /// the server, so whoever has it there has it everywhere.
    private static boolean teachesServer(Interaction interaction) {
        Member member = interaction.getMember();
        if (member == null) {
            return false;
        }
        return member.isDetached()
                ? may(interaction, member, Permission.MANAGE_SERVER)
                : member.hasPermission(Permission.MESSAGE_MANAGE);
    }

    private static boolean may(Interaction interaction, Member member, Permission permission) {
        return channel(interaction)
                .map(channel -> member.hasPermission(channel, permission))
                .orElse(false);
    }

    /// The channel of a server in which somebody asks; empty in a direct message, and for a command that is said to be from a channel
    /// where nobody can write: JDA fails to hand that one over.
    public static Optional<GuildChannel> channel(Interaction interaction) {
        try {
            return Optional.ofNullable(interaction.getChannel())
                    .filter(GuildChannel.class::isInstance)
                    .map(GuildChannel.class::cast);
        } catch (ClassCastException broken) {
            return Optional.empty();
        }
    }

    /// A person as a reader, by the name shown in the server when the person is known there.
    public static Reader reader(User user, @Nullable Member member) {
        String name = member == null ? user.getEffectiveName() : member.getEffectiveName();
        return new Reader(new ReaderId("discord:" + user.getId()), Clean.storable(name));
    }

    private static Venue venue(@Nullable Guild guild) {
        return guild == null ? new Venue.Alone() : new Venue.Server(guild.getId());
    }

    public ReaderId id() {
        return reader.id();
    }
}
