package dev.memoquiz.discord.live.stage;

import dev.memoquiz.app.live.LiveDesk;
import dev.memoquiz.domain.live.LiveRound;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;

/// Leads live rounds on Discord while the bot runs: moves on what is due, and shows it.
public final class LiveStage {
    private static final Duration TICK = Duration.ofMillis(250);
    private static final int TICKS_A_SECOND = 4;

    private final LiveDesk desk;
    private final Supplier<JDA> jda;
    private final Painter painter;
    private final Whispers whispers;
    private final AtomicInteger ticks = new AtomicInteger();

    private LiveStage(LiveDesk desk, Supplier<JDA> jda, Painter painter, Whispers whispers) {
        this.desk = desk;
        this.jda = jda;
        this.painter = painter;
        this.whispers = whispers;
    }

    /// The stage of a bot that is yet to connect.
    ///
    /// @param jda waits until there is a connection
    /// @param handlers paint
    public static LiveStage of(
            LiveDesk desk, Supplier<JDA> jda, Executor handlers, InstantSource clock) {
        Whispers whispers = new Whispers(jda, clock);
        Gallery gallery = new Gallery(new Stage(jda), desk.posts(), desk.show());
        return new LiveStage(
                desk, jda, new Painter(desk, gallery, whispers, handlers, clock), whispers);
    }

    public Painter painter() {
        return painter;
    }

    public Whispers whispers() {
        return whispers;
    }

    /// Takes up every open round where it was, and leads them all from now on. To be called once Discord is ready.
    ///
    /// @param timer of which the rounds have a thread to themselves
    public void open(ScheduledExecutorService timer) {
        jda.get().addEventListener(new Surroundings(painter));
        desk.advance().afterRestart().stream().map(LiveRound::id).forEach(painter::changed);
        var _ = new Ticker(this::tick).start(timer, TICK);
    }

    private void tick() {
        desk.advance().due().forEach(painter::moved);
        painter.tick();
        if (ticks.incrementAndGet() % TICKS_A_SECOND == 0 && painter.busy()) {
            desk.advance().seen();
        }
    }
}
