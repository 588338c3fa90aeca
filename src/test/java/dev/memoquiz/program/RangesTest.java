package dev.memoquiz.program;

import static dev.memoquiz.program.ShardedBots.letter;
import static dev.memoquiz.program.ShardedBots.question;
import static dev.memoquiz.program.ShardedBots.said;
import static dev.memoquiz.program.ShardedBots.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes with shards that an operator has named for each.
final class RangesTest {
    private static final int SHARDS = 4;

    @TempDir private Path folder;
    private final ShardedBots bots = new ShardedBots(SHARDS, 4);

    @AfterEach
    void end() {
        bots.close();
    }

    @Test
    void each_press_is_answered_once_by_the_process_whose_shard_it_is_and_nobody_may_come_between()
            throws Exception {
        BotProcess low = bots.start(folder.resolve("low"), "0-1/4");
        BotProcess high = bots.start(folder.resolve("high"), "2-3/4");
        until(() -> bots.discord.gateway().connected() == SHARDS, "all shards");
        BotProcess between = bots.start(folder.resolve("between"), "1-2/4");

        for (Room room : bots.rooms) {
            boolean first = Set.of(0, 1).contains(bots.shardOf(room));
            answeredBy(first ? low : high, first ? high : low, room);
        }

        assertThat(between.endsWithin(60)).isTrue();
        assertThat(between.status()).isEqualTo(1);
        assertThat(between.said())
                .contains(
                        "Another process serves the shards [1, 2] of 4 already: name other shards")
                .doesNotContain("Exception", "is connected");
        assertThat(bots.discord.gateway().identifies()).isEqualTo(SHARDS);
        assertThat(bots.discord.violations()).isEmpty();
    }

    private void answeredBy(BotProcess right, BotProcess wrong, Room room) {
        Person host = bots.discord.user("Host " + bots.shardOf(room));
        bots.begun(room, host, Map.of("questions", 1, "seconds", 300));
        SeenMessage question = question(room);
        Person reader = bots.discord.user("Reader " + bots.shardOf(room));
        reader.in(room);
        Outcome press = reader.press(question, letter(question, "The lamp went out"));
        assertThat(said(press)).isPresent();
        String id = String.valueOf(press.interaction().id());
        assertThat(right.said()).contains(id).doesNotContain("ERROR");
        assertThat(wrong.said()).doesNotContain(id);
    }

    @Test
    void who_takes_the_place_of_a_process_that_was_killed_waits_for_its_leases() throws Exception {
        BotProcess first = bots.start(folder.resolve("first"), "0-3/4");
        until(() -> bots.discord.gateway().connected() == SHARDS, "all shards");
        first.kill();
        BotProcess second = bots.start(folder.resolve("second"), "0-3/4");
        until(() -> bots.discord.gateway().connected() == SHARDS, "all shards again");
        assertThat(second.said()).doesNotContain("WARN", "ERROR");
    }

    @Test
    void nobody_may_count_another_number_of_shards() throws Exception {
        BotProcess first = bots.start(folder.resolve("first"), "0/1");
        until(() -> bots.discord.gateway().connected() == 1, "the one connection");
        BotProcess more = bots.start(folder.resolve("more"), "auto/4");

        refused(
                more,
                "Other processes on this database serve 1 shards in all (1 where MEMOQUIZ_SHARDS is not set), this one would serve 4");
        assertThat(first.said()).doesNotContain("ERROR");
        assertThat(bots.discord.gateway().identifies()).isEqualTo(1);
    }

    private static void refused(BotProcess bot, String sentence) throws Exception {
        assertThat(bot.endsWithin(60)).isTrue();
        assertThat(bot.status()).isEqualTo(1);
        assertThat(bot.said()).contains(sentence).doesNotContain("Exception", "is connected");
    }
}
