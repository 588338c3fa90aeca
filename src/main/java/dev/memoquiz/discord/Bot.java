package dev.memoquiz.discord;

import dev.memoquiz.app.Desk;
import dev.memoquiz.discord.gate.Underway;
import dev.memoquiz.discord.live.stage.LiveStage;
import dev.memoquiz.discord.talk.Acknowledgement;
import dev.memoquiz.discord.talk.Troubles;
import dev.memoquiz.discord.talk.Watch;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot on Discord, from its start to its end.
public final class Bot implements AutoCloseable {
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);

    private final JDA jda;
    private final Workers workers;
    private final Ending ending;
    private final Underway underway;

    private Bot(JDA jda, Workers workers, Ending ending, Underway underway) {
        this.jda = jda;
        this.workers = workers;
        this.ending = ending;
        this.underway = underway;
    }

    /// Connects and returns once Discord is ready; commands that changed are registered soon after.
    ///
    /// @param desk is asked for while the connection is made, since both take their time
    /// @throws BotRefused when Discord does not let the bot in or cannot be reached
    /// @param clock tells when live rounds move on
    public static Bot start(
            BotSettings settings,
            Supplier<Desk> desk,
            Troubles troubles,
            Watch watch,
            InstantSource clock) {
        Connection.requireToken(settings);
        Workers workers = Workers.start();
        Ending ending = new Ending();
        Underway underway = new Underway(settings.bounds(), clock);
        Acknowledgement acknowledgement = acknowledgement(settings, workers, underway, troubles);
        CompletableFuture<Reception> opened = new CompletableFuture<>();
        EventListener patient = event -> receive(event, opened, workers);
        CompletableFuture<JDA> login =
                CompletableFuture.supplyAsync(
                        () -> Connection.login(settings, workers, watch, ending, patient),
                        workers.handlers());
        try {
            Desk open = desk.get();
            LiveStage stage = LiveStage.of(open.live(), login::join, workers.handlers(), clock);
            Reception reception =
                    new Features(open, settings.usual(), stage, clock)
                            .reception(acknowledgement, watch);
            JDA jda = Connection.ready(login, workers, ending);
            Registration.update(jda, reception.described());
            stage.open(workers.rounds());
            // Not before live rounds have the time back for which no process led them: a press
            // would be judged too late.
            opened.complete(reception);
            return new Bot(jda, workers, ending, underway);
        } catch (RuntimeException refused) {
            opened.completeExceptionally(refused);
            var _ = login.thenAccept(JDA::shutdownNow);
            workers.stop();
            throw refused;
        }
    }

    private static Acknowledgement acknowledgement(
            BotSettings settings, Workers workers, Underway underway, Troubles troubles) {
        return new Acknowledgement(
                new Acknowledgement.Threads(workers.timer(), workers.handlers()),
                underway,
                settings.patience(),
                troubles);
    }

    /// The gateway's thread must not wait for the desk, or the connection would be lost.
    private static void receive(
            GenericEvent event, CompletableFuture<Reception> opened, Workers workers) {
        if (opened.isDone()) {
            opened.join().onEvent(event);
        } else {
            workers.handlers().execute(() -> opened.join().onEvent(event));
        }
    }

    /// Completes with the reason when Discord shuts the bot out for good while it runs, as after a change of the token.
    public CompletionStage<BotRefused> shutOut() {
        return ending.reason();
    }

    /// Whether events arrive at this moment.
    public boolean connected() {
        return jda.getStatus() == JDA.Status.CONNECTED;
    }

    /// How many requests to Discord wait for their turn.
    public int requestsWaiting() {
        return workers.requestsWaiting();
    }

    /// How many interactions are worked on or wait for Discord to take their answer.
    public int underway() {
        return underway.count();
    }

    /// Takes no more work, finishes and answers what is under way, and returns within nine seconds. Whoever presses meanwhile is told.
    @Override
    public void close() {
        if (!underway.close(LAST_ANSWERS)) {
            LOG.warn("some answers were not done in time and are left");
        }
        jda.shutdown();
        try {
            if (!jda.awaitShutdown(FAREWELL)) {
                jda.shutdownNow();
            }
        } catch (InterruptedException _) {
            jda.shutdownNow();
            Thread.currentThread().interrupt();
        }
        workers.stop();
    }
}
