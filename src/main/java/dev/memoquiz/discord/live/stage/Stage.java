package dev.memoquiz.discord.live.stage;

import dev.memoquiz.discord.card.Card;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
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

    private final Supplier<JDA> jda;
    private static final int THREADS = 256;

    private final Map<String, ThreadChannel> threads =
            Collections.synchronizedMap(new LinkedHashMap<>());

    Stage(Supplier<JDA> jda) {
        this.jda = jda;
    }

    /// Sends a message, once for each `nonce`: a repetition shortly after gives the first one again.
    Showing send(Place place, String nonce, Card card) {
        return in(
                place,
                channel ->
                        of(channel.sendMessageComponents(card.components()).setNonce(nonce), card));
    }

    Showing edit(Place place, String message, Card card) {
        return in(
                place,
                channel -> {
                    Showing showing =
                            of(channel.editMessageComponentsById(message, card.components()), card);
                    return showing instanceof Showing.Archived && opened(channel)
                            ? of(
                                    channel.editMessageComponentsById(message, card.components()),
                                    card)
                            : showing;
                });
    }

    private Showing in(Place place, Function<GuildMessageChannel, Showing> show) {
        Optional<GuildMessageChannel> channel = channel(place);
        if (channel.isEmpty()) {
            return absent(place);
        }
        try {
            return settled(show.apply(channel.get()));
        } catch (RuntimeException refused) {
            return Showing.of(refused);
        }
    }

    /// JDA forgets a thread that is archived, but who remembers it can still write there, which opens it again.
    private Optional<GuildMessageChannel> channel(Place place) {
        GuildMessageChannel known =
                jda.get().getChannelById(GuildMessageChannel.class, place.channel());
        if (known instanceof ThreadChannel thread) {
            remember(thread);
        }
        return Optional.ofNullable(known)
                .or(() -> Optional.ofNullable(threads.get(place.channel())));
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
        boolean whole =
                jda.get().getStatus() == JDA.Status.CONNECTED
                        && !jda.get().isUnavailable(Long.parseLong(place.server()));
        return whole
                ? new Showing.Barred(PauseReason.CHANNEL_GONE)
                : new Showing.Failed("not connected");
    }

    /// Whoever may write in a thread may open it again, unless it is locked.
    private static boolean opened(GuildMessageChannel channel) {
        return channel instanceof ThreadChannel thread
                && !thread.isLocked()
                && of(thread.getManager().setArchived(false), _ -> "") instanceof Showing.Shown;
    }

    private static <A extends RestAction<Message> & MessageRequest<?>> Showing of(
            A action, Card card) {
        var _ = action.useComponentsV2().setAllowedMentions(List.of()).setFiles(card.files());
        return of(action, Message::getId);
    }

    private static <T> Showing of(RestAction<T> action, Function<T, String> id) {
        CompletableFuture<T> answer = action.submit();
        try {
            return new Showing.Shown(id.apply(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS)));
        } catch (ExecutionException refused) {
            return Showing.of(refused);
        } catch (TimeoutException _) {
            answer.cancel(true);
            return new Showing.Failed("no answer in " + PATIENCE_SECONDS + " s");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Showing.Failed("interrupted");
        }
    }
}
