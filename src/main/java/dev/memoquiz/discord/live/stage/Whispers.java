package dev.memoquiz.discord.live.stage;

import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.shard.Connections;
import dev.memoquiz.discord.talk.Pressed;
import dev.memoquiz.domain.reader.ReaderId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Speaks to a host in private without being asked: beside their newest press in the round's server while that can still be answered,
/// else by direct message. Who takes neither is told at the next press.
public final class Whispers {
    private static final Logger LOG = LoggerFactory.getLogger(Whispers.class);

    /// Discord takes follow-ups for 15 minutes.
    private static final Duration LIFE = Duration.ofMinutes(14);

    private static final String DISCORD = "discord:";

    private final Connections connections;
    private final InstantSource clock;
    private final Map<Seat, IReplyCallback> newest = new ConcurrentHashMap<>();

    /// Somebody in a server.
    private record Seat(ReaderId host, String server) {}

    public Whispers(Connections connections, InstantSource clock) {
        this.connections = connections;
        this.clock = clock;
    }

    /// Remembers a press, or a command, of somebody who directs rounds.
    public void heard(Pressed pressed) {
        newest.values().removeIf(old -> isOver(old));
        newest.put(new Seat(pressed.asker().id(), pressed.place().server()), pressed.interaction());
    }

    private boolean isOver(IReplyCallback press) {
        Instant begun = press.getTimeCreated().toInstant();
        return clock.instant().isAfter(begun.plus(LIFE));
    }

    /// Returns at once; a failure is only logged.
    void tell(ReaderId host, String server, HostNotes.Note note) {
        Optional<IReplyCallback> press =
                Optional.ofNullable(newest.get(new Seat(host, server))).filter(one -> !isOver(one));
        if (press.isPresent()) {
            press.get()
                    .getHook()
                    .sendMessageComponents(note.beside().components())
                    .useComponentsV2()
                    .setEphemeral(true)
                    .setAllowedMentions(List.of())
                    .queue(_ -> LOG.debug("a host was told"), _ -> tellDirectly(host, note));
        } else {
            tellDirectly(host, note);
        }
    }

    /// The same by direct message.
    void tellDirectly(ReaderId host, HostNotes.Note note) {
        if (host.value().startsWith(DISCORD)) {
            connections.any().ifPresent(jda -> tellDirectly(jda, host, note.direct()));
        }
    }

    private static void tellDirectly(JDA jda, ReaderId host, Card card) {
        jda.openPrivateChannelById(host.value().substring(DISCORD.length()))
                .flatMap(channel ->
                        channel.sendMessageComponents(card.components())
                                .useComponentsV2()
                                .setAllowedMentions(List.of()))
                .queue(
                        _ -> LOG.debug("a host was told in a direct message"),
                        failure -> LOG.info("a host cannot be told: {}", failure.toString()));
    }
}
