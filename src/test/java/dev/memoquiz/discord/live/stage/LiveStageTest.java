package dev.memoquiz.discord.live.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.app.live.LiveDesk;
import dev.memoquiz.discord.shard.Roster;
import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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

    private static LiveStage stage(Store store, Roster roster) {
        LiveDesk.Journals journals =
                new LiveDesk.Journals(store.liveJournal(roster::duty), store.journal());
        return LiveStage.of(
                PainterTest.desk(journals),
                new PainterTest.Unconnected(),
                roster,
                Runnable::run,
                InstantSource.system());
    }
}
