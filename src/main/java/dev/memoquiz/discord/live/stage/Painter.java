package dev.memoquiz.discord.live.stage;

import dev.memoquiz.app.live.Directed;
import dev.memoquiz.app.live.LiveDesk;
import dev.memoquiz.app.live.LiveScene;
import dev.memoquiz.discord.live.poster.Poster;
import dev.memoquiz.discord.live.poster.Posters;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the public messages of live rounds as the rounds are: one painting at a time for each round, of what it is then.
///
/// Nothing here need survive: whatever is wanted when the process dies is wanted again after the restart.
public final class Painter {
    private static final Logger LOG = LoggerFactory.getLogger(Painter.class);

    /// How long Discord, or the drawing, may fail before the round is paused for it.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final LiveDesk desk;
    private final Gallery gallery;
    private final Whispers whispers;
    private final Executor handlers;
    private final InstantSource clock;
    private final Map<LiveId, Easel> easels = new ConcurrentHashMap<>();
    private final AtomicBoolean warm = new AtomicBoolean();

    Painter(
            LiveDesk desk,
            Gallery gallery,
            Whispers whispers,
            Executor handlers,
            InstantSource clock) {
        this.desk = desk;
        this.gallery = gallery;
        this.whispers = whispers;
        this.handlers = handlers;
        this.clock = clock;
    }

    /// The round is somewhere else now: shows it at once.
    public void changed(LiveId id) {
        begin(id, wanted(id, Easel::wantNow));
    }

    /// The round moved by itself. What made it stand still is told to the host.
    void moved(LiveRound round) {
        if (round.phase() instanceof Phase.Paused paused && paused.why() != PauseReason.HOST) {
            tellHost(round, paused.why());
        }
        changed(round.id());
    }

    /// Somebody joined or voted: shows it within a few seconds.
    public void counted(LiveId id) {
        wanted(id, Easel::wantSoon);
    }

    /// An interaction came, whose id tells the time by Discord's clock.
    void heard(long interaction) {
        gallery.heard(interaction);
    }

    /// Something befell these places: shows the rounds there once more, so that one that has lost its place says so. Within a few
    /// seconds, since rights are often changed several at a time.
    void disturbed(Predicate<Place> places) {
        handlers.execute(() ->
                desk.show().open().stream()
                        .filter(round -> places.test(round.place()))
                        .map(LiveRound::id)
                        .forEach(this::counted));
    }

    /// Whether any round is being shown.
    boolean busy() {
        return !easels.isEmpty();
    }

    /// Begins what has become due. To be called a few times a second.
    void tick() {
        lookForOne();
        easels.forEach(this::begin);
    }

    /// Has the message painted again that nobody has seen for the longest time, so that it comes back if it was deleted. One at a time,
    /// since Discord takes only so many requests a second for all rounds together.
    private void lookForOne() {
        Instant now = clock.instant();
        easels.values().stream()
                .filter(easel -> easel.isUnseen(now))
                .min(Comparator.comparing(Easel::lookFrom))
                .ifPresent(Easel::wantSoon);
    }

    private Easel wanted(LiveId id, Consumer<Easel> want) {
        return easels.compute(
                id,
                (_, known) -> {
                    Easel easel = known == null ? new Easel() : known;
                    want.accept(easel);
                    return easel;
                });
    }

    private void begin(LiveId id, Easel easel) {
        if (easel.take(clock.instant())) {
            try {
                handlers.execute(() -> {
                    paint(id, easel);
                    begin(id, easel);
                });
            } catch (RejectedExecutionException closing) {
                LOG.debug("live round {} is shown by who leads it after this process", id);
            }
        }
    }

    private void paint(LiveId id, Easel easel) {
        try {
            Optional<LiveScene> scene = desk.show().scene(id);
            if (scene.isPresent()) {
                paint(scene.get(), easel);
                warmUp();
            } else {
                easels.remove(id);
                easel.done(clock.instant());
            }
        } catch (RuntimeException | Error trouble) {
            LOG.error("live round {} could not be shown; the next try follows", id, trouble);
            undrawn(id, easel);
        }
    }

    /// What can never be drawn is given up like what Discord does not take. A round that cannot even be read, or paused, waits for its
    /// database.
    private void undrawn(LiveId id, Easel easel) {
        try {
            desk.show()
                    .round(id)
                    .ifPresentOrElse(
                            round -> failed(round, easel), () -> easel.putOff(clock.instant()));
        } catch (RuntimeException | Error trouble) {
            LOG.debug("live round {} could not be paused either", id, trouble);
            easel.putOff(clock.instant());
        }
    }

    private void failed(LiveRound round, Easel easel) {
        if (easel.failed(clock.instant()).compareTo(PATIENCE) >= 0) {
            easel.giveUp();
            give(round, PauseReason.DISCORD_TROUBLE);
        }
    }

    /// The first picture takes its time, and there is more of it while players join than when they wait for the key.
    private void warmUp() {
        if (!warm.getAndSet(true)) {
            Posters.warmUp();
        }
    }

    private void paint(LiveScene scene, Easel easel) {
        LiveRound round = scene.round();
        easel.watch(round.phase() instanceof Phase.Lobby || round.phase() instanceof Phase.Voting);
        if (scene instanceof LiveScene.Lost && round.phase() instanceof Phase.Running) {
            easel.done(clock.instant());
            pause(round, PauseReason.QUIZ_GONE);
            return;
        }
        if (round.phase() instanceof Phase.Voting voting && voting.isClosing(clock.instant())) {
            // Its result follows in a moment, and would have to wait if Discord had just taken too
            // many edits.
            easel.done(clock.instant());
            return;
        }
        Poster poster = Posters.of(scene);
        Showing showing = gallery.show(round, poster);
        if (showing instanceof Showing.Shown
                && easel.leaves(new Easel.Painted(poster.part(), poster.closed()))) {
            gallery.closePrevious(scene);
        }
        giveBack(round, easel, showing);
        settle(round, easel, poster, showing);
    }

    /// The time of a vote runs while Discord keeps its message waiting. Where that was for long, the class gets it back.
    private void giveBack(LiveRound round, Easel easel, Showing showing) {
        boolean shown = showing instanceof Showing.Shown;
        if (round.phase() instanceof Phase.Voting voting
                && (shown || showing instanceof Showing.Failed)
                && easel.waitedFor(voting.turn(), shown)
                && desk.direct().unseen(round.id(), voting.turn()) instanceof Directed.Done
                && shown) {
            easel.wantNow();
        }
    }

    private void settle(LiveRound round, Easel easel, Poster poster, Showing showing) {
        switch (showing) {
            case Showing.Shown _ -> {
                easel.done(clock.instant());
                if (!round.open()) {
                    // A late vote may have come while the end was being shown.
                    easels.computeIfPresent(round.id(), (_, same) -> same.isWanted() ? same : null);
                }
            }
            case Showing.Elsewhere _ -> {
                easel.giveUp();
                easels.remove(round.id());
            }
            case Showing.Barred(PauseReason why) -> {
                easel.done(clock.instant());
                give(round, why);
            }
            case Showing.Deleted _, Showing.Archived _, Showing.Failed _ -> {
                LOG.info(
                        "live round {}: {} could not be shown: {}",
                        round.id(),
                        poster.part(),
                        showing);
                failed(round, easel);
            }
        }
    }

    /// Stops trying. An open round is paused; the host of one that is over learns where the result is.
    private void give(LiveRound round, PauseReason why) {
        switch (round.phase()) {
            case Phase.Paused paused when paused.why() == why ->
                    LOG.info("live round {}: the pause could not be shown: {}", round.id(), why);
            case Phase.Ended _ -> {
                easels.remove(round.id());
                tell(round, why, HostNotes.resultUnseen(round, why));
            }
            case Phase _ -> pause(round, why);
        }
    }

    private void pause(LiveRound round, PauseReason why) {
        if (desk.direct().trouble(round.id(), why) instanceof Directed.Done(LiveRound paused)) {
            LOG.info("live round {} is paused: {}", round.id(), why);
            tellHost(paused, why);
            changed(paused.id());
        }
    }

    private void tellHost(LiveRound round, PauseReason why) {
        tell(round, why, HostNotes.paused(round, why));
    }

    /// Nothing private can be said in a channel that is gone.
    private void tell(LiveRound round, PauseReason why, HostNotes.Note note) {
        if (why == PauseReason.CHANNEL_GONE) {
            whispers.tellDirectly(round.host().id(), note);
        } else {
            whispers.tell(round.host().id(), round.place().server(), note);
        }
    }
}
