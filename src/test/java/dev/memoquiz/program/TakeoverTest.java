package dev.memoquiz.program;

import static dev.memoquiz.program.ShardedBots.answered;
import static dev.memoquiz.program.ShardedBots.held;
import static dev.memoquiz.program.ShardedBots.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Room;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Shards change hands where Discord lets one log in every five seconds, as it does for most bots.
final class TakeoverTest {
    private static final Duration LONGEST_TAKEOVER = Duration.ofSeconds(30);

    /// The most shards that a process is to have then.
    private static final int EACH = 4;

    @TempDir private Path folder;
    private final ShardedBots bots = new ShardedBots(2 * EACH, 1);

    @AfterEach
    void end() {
        bots.close();
    }

    @Test
    void four_shards_of_a_killed_process_are_served_again_in_time() throws Exception {
        String fair = "auto/" + 2 * EACH;
        BotProcess one = bots.start(folder.resolve("one"), fair);
        BotProcess other = bots.start(folder.resolve("other"), fair);
        until(() -> held(one).size() == EACH && held(other).size() == EACH, "fair parts");
        untilConnected(2 * EACH);
        List<Room> rooms = bots.roomsOf(held(one));

        Instant killed = Instant.now();
        one.kill();
        untilConnected(EACH);
        untilConnected(2 * EACH);

        assertThat(Duration.between(killed, Instant.now())).isLessThan(LONGEST_TAKEOVER);
        assertThat(rooms).hasSize(EACH).allSatisfy(room -> assertThat(answers(room)).isTrue());
    }

    private void untilConnected(int shards) {
        until(() -> bots.discord.gateway().connected() == shards, shards + " shards connected");
    }

    private boolean answers(Room room) {
        return answered(bots.discord.user("Ada").in(room).slash("help"));
    }
}
