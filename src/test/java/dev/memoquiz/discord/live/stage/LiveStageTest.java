package dev.memoquiz.discord.live.stage;

import static dev.memoquiz.discord.live.LiveRoundSamples.TINY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.app.ClockWatch;
import dev.memoquiz.app.live.InMemoryLiveJournal;
import dev.memoquiz.app.live.LiveDesk;
import dev.memoquiz.discord.gate.Clocks;
import dev.memoquiz.discord.live.LiveRoundSamples;
import dev.memoquiz.discord.shard.Roster;
import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.Store;
import dev.memoquiz.terminal.InMemoryJournal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shard whose rounds could not be taken up is taken up later.
final class LiveStageTest {
    @TempDir private Path folder;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void a_shard_that_came_while_the_database_was_unwell_is_led_once_it_is_well() {
        String url = "jdbc:sqlite:" + folder.resolve("quiz.db");
        Roster roster = new Roster(4, Duration.ofSeconds(6), () -> 0);
        roster.held(Map.of(1, 3L));
        roster.ready(1);
        try (Store store = Store.open(url);
                Handle other = Jdbi.open(url)) {
            LiveStage stage = stage(store, roster);
            other.execute("alter table live rename to lost");
            assertThatThrownBy(() -> stage.open(timer)).isInstanceOf(StorageException.class);
            assertThat(roster.duty().led()).isEmpty();
            assertThat(roster.leading(1)).isNotDone();

            other.execute("alter table lost rename to live");
            stage.open(timer);
            assertThat(roster.duty().led()).containsExactly(1);
            assertThat(roster.leading(1)).isDone();
            stop();
        }
    }

    @Test
    void who_stood_still_gives_the_class_its_time_back() throws Exception {
        AtomicLong passed = new AtomicLong();
        InstantSource clock = () -> LiveRoundSamples.NOON.plusSeconds(passed.get());
        LongSupplier nanos = () -> TimeUnit.SECONDS.toNanos(passed.get());
        InMemoryJournal log = new InMemoryJournal();
        LiveJournal journal = new InMemoryLiveJournal(log);
        LiveDesk desk =
                LiveDesk.of(
                        new PainterTest.Tiny(),
                        new LiveDesk.Journals(journal, log),
                        clock,
                        ClockWatch.of(clock, nanos),
                        new SplittableRandom(1));
        Instant deadline = LiveRoundSamples.NOON.plusSeconds(30);
        LiveRound asked =
                LiveRoundSamples.round(
                        TINY,
                        new Phase.Voting(
                                Turn.first(0), LiveRoundSamples.NOON, Optional.of(deadline)));
        journal.commit(new LiveChange(asked, Optional.empty(), Optional.empty(), Optional.empty()));
        LiveStage.of(
                        desk,
                        new PainterTest.Unconnected(),
                        Roster.alone(),
                        Runnable::run,
                        new Clocks(clock, nanos))
                .open(timer);

        // Between two ticks, as they have this thread.
        timer.submit(
                        () -> {
                            desk.advance().seen();
                            passed.set(60);
                        })
                .get();
        Waiting.until(
                () -> journal.find(asked.id()).orElseThrow().version() > asked.version(), "a step");
        assertThat(unpaused(journal.find(asked.id()).orElseThrow().phase()))
                .isInstanceOfSatisfying(
                        Phase.Voting.class,
                        voting -> assertThat(voting.deadline()).contains(deadline.plusSeconds(60)));
    }

    /// The round is paused soon, as it cannot be shown here.
    private static Phase unpaused(Phase phase) {
        return phase instanceof Phase.Paused paused ? paused.paused() : phase;
    }

    private static LiveStage stage(Store store, Roster roster) {
        LiveDesk.Journals journals =
                new LiveDesk.Journals(store.liveJournal(roster::duty), store.journal());
        return LiveStage.of(
                PainterTest.desk(journals),
                new PainterTest.Unconnected(),
                roster,
                Runnable::run,
                new Clocks(InstantSource.system(), System::nanoTime));
    }
}
