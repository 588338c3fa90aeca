package dev.memoquiz.discord;

import dev.memoquiz.app.Desk;
import dev.memoquiz.discord.door.Anteroom;
import dev.memoquiz.discord.door.Doorstep;
import dev.memoquiz.discord.gate.Clocks;
import dev.memoquiz.discord.gate.Underway;
import dev.memoquiz.discord.live.stage.LiveStage;
import dev.memoquiz.discord.shard.Connections;
import dev.memoquiz.discord.shard.OneConnection;
import dev.memoquiz.discord.shard.OnlyOne;
import dev.memoquiz.discord.shard.Roster;
import dev.memoquiz.discord.shard.Sharding;
import dev.memoquiz.discord.shard.Threshold;
import dev.memoquiz.discord.talk.Acknowledgement;
import dev.memoquiz.discord.talk.Troubles;
import dev.memoquiz.discord.talk.Watch;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.hooks.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot on Discord, from its start to its end.
public final class Bot implements AutoCloseable {
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private static final String OUSTED =
            "Another bot has taken over this database, since this one had said nothing for too long: end one of the two.";

    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);

    private final BotParts parts;
    private final Connections connections;

    private Bot(BotParts parts, Connections connections) {
        this.parts = parts;
        this.connections = connections;
    }

    /// Connects and returns once Discord is ready; commands that changed are registered soon after.
    ///
    /// @param desk is asked for while the connection is made, since both take their time
    /// @throws BotRefused when Discord does not let the bot in or cannot be reached
    public static Bot start(
            BotSettings settings,
            Supplier<Desk> desk,
            Troubles troubles,
            Watch watch,
            Clocks clocks) {
        Connection.requireToken(settings);
        Workers workers = Workers.start();
        BotParts parts =
                new BotParts(
                        settings,
                        workers,
                        new Ending(),
                        new Underway(settings.bounds(), clocks.nanos()),
                        new Anteroom(workers.handlers(), watch),
                        watch);
        Acknowledgement acknowledgement = parts.acknowledgement(troubles);
        try {
            return switch (settings.company().orElse(null)) {
                case Sharding sharding -> sharded(parts, sharding, desk, acknowledgement, clocks);
                case OnlyOne place ->
                        single(parts, Optional.of(place), desk, acknowledgement, clocks);
                case null -> single(parts, Optional.empty(), desk, acknowledgement, clocks);
            };
        } catch (RuntimeException refused) {
            workers.stop();
            throw refused;
        }
    }

    private static Bot single(
            BotParts parts,
            Optional<OnlyOne> place,
            Supplier<Desk> desk,
            Acknowledgement acknowledgement,
            Clocks clocks) {
        Workers workers = parts.workers();
        Roster roster = place.map(OnlyOne::roster).orElseGet(Roster::alone);
        CompletableFuture<EventListener> opened = new CompletableFuture<>();
        CompletableFuture<JDA> login = login(parts, place, opened);
        Connections connections = new OneConnection(login, place);
        try {
            Desk open = desk.get();
            LiveStage stage =
                    LiveStage.of(open.live(), connections, roster, workers.handlers(), clocks);
            Reception reception =
                    new Features(open, parts.settings().usual(), stage, clocks.wall())
                            .reception(acknowledgement, parts.watch());
            JDA jda = Connection.ready(login, workers, parts.ending());
            Registration.of(parts, connections, reception).begin(jda);
            stage.open(workers.rounds());
            jda.addEventListener(stage.surroundings());
            // Not before live rounds have the time back for which no process led them: a press
            // would be judged too late.
            opened.complete(new Threshold(roster, 0, parts.anteroom(), reception));
            return new Bot(parts, connections);
        } catch (RuntimeException refused) {
            opened.completeExceptionally(refused);
            var _ = login.thenAccept(JDA::shutdownNow);
            place.ifPresent(OnlyOne::close);
            throw refused;
        }
    }

    private static CompletableFuture<JDA> login(
            BotParts parts, Optional<OnlyOne> place, CompletableFuture<EventListener> opened) {
        Workers workers = parts.workers();
        EventListener doorstep =
                new Doorstep(opened, parts.settings().patience(), parts.anteroom());
        return CompletableFuture.supplyAsync(
                () -> {
                    place.ifPresent(it -> take(it, parts.ending()));
                    return Connection.login(
                            parts.settings(), workers, parts.watch(), parts.ending(), doorstep);
                },
                workers.handlers());
    }

    /// Before Discord sends anything here that another process answers, too.
    private static void take(OnlyOne place, Ending ending) {
        try {
            place.taken(Thread::sleep)
                    .ifPresent(reason -> {
                        throw new BotRefused(reason);
                    });
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BotRefused("The start was interrupted.", interrupted);
        }
        var _ = place.lost().thenRun(() -> ending.shutOut(OUSTED));
    }

    /// Returns at once: which shards are ours, and when, is seen as it goes.
    private static Bot sharded(
            BotParts parts,
            Sharding sharding,
            Supplier<Desk> desk,
            Acknowledgement acknowledgement,
            Clocks clocks) {
        Workers workers = parts.workers();
        ShardService service = new ShardService(parts, sharding);
        Desk open = desk.get();
        LiveStage stage =
                LiveStage.of(open.live(), service, sharding.roster(), workers.handlers(), clocks);
        service.begin(
                new Features(open, parts.settings().usual(), stage, clocks.wall())
                        .reception(acknowledgement, parts.watch()),
                stage.surroundings());
        stage.open(workers.rounds());
        return new Bot(parts, service);
    }

    /// Completes with the reason when Discord shuts the bot out for good while it runs, as after a change of the token.
    public CompletionStage<BotRefused> shutOut() {
        return parts.ending().reason();
    }

    /// Whether events arrive at this moment.
    public boolean connected() {
        return connections.connected();
    }

    /// How many requests to Discord wait for their turn.
    public int requestsWaiting() {
        return parts.workers().requestsWaiting();
    }

    /// How many interactions are worked on or wait for Discord to take their answer.
    public int underway() {
        return parts.underway().count();
    }

    /// Takes no more work, finishes and answers what is under way, and returns within nine seconds. Whoever presses meanwhile is told.
    @Override
    public void close() {
        if (!parts.underway().close(LAST_ANSWERS)) {
            LOG.warn("some answers were not done in time and are left");
        }
        connections.close(FAREWELL);
        parts.workers().stop();
    }
}
