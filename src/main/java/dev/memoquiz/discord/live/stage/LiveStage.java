package dev.memoquiz.discord.live.stage;

import dev.memoquiz.app.live.LiveDesk;
import dev.memoquiz.discord.gate.Clocks;
import dev.memoquiz.discord.live.poster.Poster;
import dev.memoquiz.discord.shard.Connections;
import dev.memoquiz.discord.shard.Roster;
import dev.memoquiz.domain.live.LiveHalts;
import dev.memoquiz.domain.live.LiveRound;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.dv8tion.jda.api.hooks.EventListener;

/// Leads live rounds on Discord while the bot runs: moves on what is due, and shows it.
public final class LiveStage {
    private static final Duration TICK = Duration.ofMillis(250);
    private static final int TICKS_A_SECOND = 4;

    private final LiveDesk desk;
    private final Painter painter;
    private final Surroundings surroundings;
    private final Whispers whispers;
    private final Roster roster;
    private final LongSupplier nanos;
    private final AtomicInteger ticks = new AtomicInteger();
    private volatile long lastTick;

    private LiveStage(
            LiveDesk desk, Painter painter, Whispers whispers, Roster roster, LongSupplier nanos) {
        this.roster = roster;
        this.desk = desk;
        this.painter = painter;
        this.surroundings = new Surroundings(painter);
        this.whispers = whispers;
        this.nanos = nanos;
    }

    /// The stage of a bot that is yet to connect.
    ///
    /// @param roster whose rounds are led here
    /// @param handlers paint
    public static LiveStage of(
            LiveDesk desk,
            Connections connections,
            Roster roster,
            Executor handlers,
            Clocks clocks) {
        Whispers whispers = new Whispers(connections, clocks.wall());
        Stage stage = new Stage(connections, desk.posts()::ours);
        Gallery gallery = new Gallery(stage, desk.posts(), desk.show());
        Painter painter = new Painter(desk, gallery, whispers, handlers, clocks.wall());
        return new LiveStage(desk, painter, whispers, roster, clocks.nanos());
    }

    public Painter painter() {
        return painter;
    }

    /// What is to hear of all that Discord tells the bot.
    public EventListener surroundings() {
        return surroundings;
    }

    public Whispers whispers() {
        return whispers;
    }

    /// Takes up every open round where it was, and leads them all from now on; later also those that become ours. Standings that were
    /// still to be shown are shown. To be called once Discord is ready.
    ///
    /// @param timer of which the rounds have a thread to themselves
    public void open(ScheduledExecutorService timer) {
        takeUp();
        lastTick = nanos.getAsLong();
        new Ticker(this::tick, timer, TICK).start();
    }

    private void takeUp() {
        Set<Integer> added = roster.turn();
        if (!added.isEmpty()) {
            takeUp(added);
        }
    }

    private void takeUp(Set<Integer> added) {
        Predicate<LiveRound> ours =
                round -> added.contains(roster.duty().shard(round.place().server()));
        try {
            Stream.concat(
                            desk.advance().giveTimeBack(ours).stream(),
                            desk.show().unshown(Poster.END).stream().filter(ours))
                    .map(LiveRound::id)
                    .forEach(painter::changed);
        } catch (RuntimeException | Error trouble) {
            roster.notTakenUp(added);
            throw trouble;
        }
        roster.takenUp(added);
    }

    /// Whether the process, or its machine, was stopped for a while: nobody led the rounds then, as if it had been started anew.
    private boolean stoodStill() {
        long now = nanos.getAsLong();
        Duration since = Duration.ofNanos(now - lastTick);
        lastTick = now;
        return since.compareTo(LiveHalts.SHORTEST_ABSENCE) > 0;
    }

    /// Returns how long to pause: a vote closes when its time has come, not at the tick after it.
    private Duration tick() {
        takeUp();
        if (stoodStill()) {
            desk.advance().giveTimeBack(_ -> true).forEach(round -> painter.changed(round.id()));
        }
        desk.advance().due().forEach(painter::moved);
        surroundings.tick();
        painter.tick();
        if (ticks.incrementAndGet() % TICKS_A_SECOND == 0 && painter.busy()) {
            desk.advance().seen();
        }
        return desk.advance().quiet(TICK);
    }
}
