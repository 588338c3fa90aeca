package dev.memoquiz.discord.live.stage;

import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.shard.Connections;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/// Shows messages in channels by the bot's own right. Every call waits until Discord has answered, and not for ever; nothing that
/// is shown pings anybody.
final class Stage {
    /// How long one request may take, with Discord's own waits; after that it is given up.
    static final int PATIENCE_SECONDS = 8;

    private static final int THREADS = 256;

    private final Connections connections;
    private final Predicate<String> ours;
    private final Map<String, ThreadChannel> threads =
            Collections.synchronizedMap(new LinkedHashMap<>());

    /// @param ours whether the live rounds of a server are led here, asked at the moment in which a request is sent
    Stage(Connections connections, Predicate<String> ours) {
        this.connections = connections;
        this.ours = ours;
    }

    /// Sends a message, once for each `nonce`: a repetition shortly after gives the first one again.
    Showing send(Place place, String nonce, Card card) {
        return in(place, channel -> sent(place, channel, nonce, fitting(channel, card)));
    }

    private Showing sent(Place place, GuildMessageChannel channel, String nonce, Card card) {
        return shown(place, channel.sendMessageComponents(card.components()).setNonce(nonce), card);
    }

    Showing edit(Place place, String message, Card card) {
        return in(
                place,
                channel -> {
                    Card fitting = fitting(channel, card);
                    Showing showing = edited(place, channel, message, fitting);
                    return showing instanceof Showing.Archived && opened(channel)
                            ? edited(place, channel, message, fitting)
                            : showing;
                });
    }

    private Showing edited(Place place, GuildMessageChannel channel, String message, Card card) {
        return shown(place, channel.editMessageComponentsById(message, card.components()), card);
    }

    private Showing in(Place place, Function<GuildMessageChannel, Showing> show) {
        Optional<GuildMessageChannel> channel = channel(place);
        try {
            return channel.isPresent() ? settled(show.apply(channel.get())) : absent(place);
        } catch (RuntimeException refused) {
            return Showing.of(refused);
        }
    }

    /// JDA forgets a thread that is archived, but who remembers it can still write there, which opens it again.
    private Optional<GuildMessageChannel> channel(Place place) {
        Optional<GuildMessageChannel> known =
                connections
                        .of(place.server())
                        .map(jda -> jda.getChannelById(GuildMessageChannel.class, place.channel()));
        known.filter(ThreadChannel.class::isInstance)
                .map(ThreadChannel.class::cast)
                .ifPresent(this::remember);
        return known.or(() -> Optional.ofNullable(threads.get(place.channel())));
    }

    /// The latest few; the longest unused goes first.
    private void remember(ThreadChannel thread) {
        synchronized (threads) {
            threads.remove(thread.getId());
            threads.put(thread.getId(), thread);
            threads.keySet()
                    .removeAll(
                            threads.keySet().stream()
                                    .limit(Math.max(0, threads.size() - THREADS))
                                    .toList());
        }
    }

    private static Showing settled(Showing showing) {
        return showing instanceof Showing.Archived
                ? new Showing.Barred(PauseReason.THREAD_CLOSED)
                : showing;
    }

    /// While the connection is made anew, a channel may be unknown for a moment.
    private Showing absent(Place place) {
        return connections
                .of(place.server())
                .filter(jda -> jda.getStatus() == JDA.Status.CONNECTED)
                .filter(jda -> !jda.isUnavailable(Long.parseLong(place.server())))
                .map(jda -> unknown(jda, place))
                .orElseGet(() -> new Showing.Failed("not connected"));
    }

    /// Of a server that the bot has left, nothing need be asked.
    private Showing unknown(JDA jda, Place place) {
        return jda.getGuildById(place.server()) == null
                ? new Showing.Barred(PauseReason.CHANNEL_GONE)
                : Archive.opened(jda, place.channel(), () -> ours.test(place.server()));
    }

    /// Whoever may write in a thread may open it again, unless it is locked.
    private static boolean opened(GuildMessageChannel channel) {
        return channel instanceof ThreadChannel thread
                && !thread.isLocked()
                && of(thread.getManager().setArchived(false), _ -> "") instanceof Showing.Shown;
    }

    /// Without the right to attach files, pictures are told in words.
    private static Card fitting(GuildMessageChannel channel, Card card) {
        boolean mayAttach =
                channel.getGuild()
                        .getSelfMember()
                        .hasPermission(channel, Permission.MESSAGE_ATTACH_FILES);
        return mayAttach ? card : card.inWords();
    }

    private <A extends RestAction<Message> & MessageRequest<?>> Showing shown(
            Place place, A action, Card card) {
        var _ = action.useComponentsV2().setAllowedMentions(List.of()).setFiles(card.files());
        return of(action.addCheck(() -> ours.test(place.server())), Message::getId);
    }

    private static <T> Showing of(RestAction<T> action, Function<T, String> id) {
        CompletableFuture<T> answer = action.submit();
        try {
            return new Showing.Shown(id.apply(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS)));
        } catch (ExecutionException refused) {
            return Showing.of(refused);
        } catch (CancellationException _) {
            return new Showing.Elsewhere();
        } catch (TimeoutException _) {
            answer.cancel(true);
            return new Showing.Failed("no answer in " + PATIENCE_SECONDS + " s");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Showing.Failed("interrupted");
        }
    }
}
