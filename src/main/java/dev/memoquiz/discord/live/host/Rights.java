package dev.memoquiz.discord.live.host;

import dev.memoquiz.app.words.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.middleman.AudioChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/// What the bot must be allowed to do before a live round begins: it speaks there by its own right.
public final class Rights {
    private Rights() {}

    /// A sentence that names what is missing; empty when nothing is.
    ///
    /// @param inThread whether the round is to have a new thread under the channel
    public static Optional<String> missing(GuildChannel channel, boolean inThread) {
        if (channel.getGuild().isDetached()) {
            return Optional.of(
                    "I cannot lead a round here, since I am not in this server. Whoever runs it can add me.");
        }
        if (inThread && !(channel instanceof IThreadContainer)) {
            return Optional.of(
                    "No thread can be opened "
                            + (channel.getType().isThread()
                                    ? "inside a thread"
                                    : "in a channel of this kind")
                            + ". Leave the option where out, and the round is played here.");
        }
        Member self = channel.getGuild().getSelfMember();
        List<String> missing =
                needed(channel, inThread).stream()
                        .filter(each -> !self.hasPermission(channel, each))
                        .map(Permission::getName)
                        .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "I cannot lead a round here: in this channel I lack the "
                                + (missing.size() == 1 ? "permission " : "permissions ")
                                + Counts.list(missing)
                                + ". Whoever runs the server can give me that.");
    }

    private static List<Permission> needed(GuildChannel channel, boolean inThread) {
        List<Permission> needed = new ArrayList<>();
        needed.add(Permission.VIEW_CHANNEL);
        if (channel instanceof AudioChannel) {
            needed.add(Permission.VOICE_CONNECT);
        }
        if (inThread) {
            needed.add(Permission.CREATE_PUBLIC_THREADS);
        }
        needed.add(
                inThread || channel.getType().isThread()
                        ? Permission.MESSAGE_SEND_IN_THREADS
                        : Permission.MESSAGE_SEND);
        needed.add(Permission.MESSAGE_ATTACH_FILES);
        return needed;
    }
}
