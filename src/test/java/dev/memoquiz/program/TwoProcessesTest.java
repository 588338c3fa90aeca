package dev.memoquiz.program;

import static dev.memoquiz.program.ShardedBots.answered;
import static dev.memoquiz.program.ShardedBots.held;
import static dev.memoquiz.program.ShardedBots.letter;
import static dev.memoquiz.program.ShardedBots.order;
import static dev.memoquiz.program.ShardedBots.question;
import static dev.memoquiz.program.ShardedBots.said;
import static dev.memoquiz.program.ShardedBots.until;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes share eight shards; one is killed while live rounds are on in all of them, and the other goes on with everything.
final class TwoProcessesTest {
    private static final Duration LONGEST_TAKEOVER = Duration.ofSeconds(30);
    private static final int SHARDS = 8;
    private static final int EARLY = 2;
    private static final int PLAYERS = 4;

    @TempDir private Path folder;
    private final ShardedBots bots = new ShardedBots(SHARDS, 4);
    private final Map<Room, SeenMessage> panels = new HashMap<>();

    @AfterEach
    void end() {
        bots.close();
    }

    private Person host(Room room) {
        return bots.discord.user("Host " + bots.shardOf(room));
    }

    /// Everybody is in one class only.
    private Person player(Room room, int number) {
        return bots.discord.user("Player %d of %d".formatted(number, bots.shardOf(room)));
    }

    @Test
    void when_one_is_killed_the_other_leads_its_live_rounds_on_and_nothing_is_lost_or_doubled()
            throws Exception {
        String fair = "auto/" + SHARDS;
        BotProcess one = bots.start(folder.resolve("one"), fair);
        BotProcess other = bots.start(folder.resolve("other"), fair);
        until(() -> bots.discord.gateway().connected() == SHARDS, "all shards");
        until(() -> held(one).size() == 4 && held(other).size() == 4, "fair parts");
        bots.rooms.forEach(this::play);
        Set<Integer> lost = held(one);

        Instant killed = Instant.now();
        one.kill();
        Duration takeover = takenOver(bots.roomsOf(lost), killed);
        assertThat(takeover).isLessThan(LONGEST_TAKEOVER);
        assertThat(held(other)).hasSize(SHARDS);

        bots.rooms.forEach(this::playOn);
        bots.rooms.forEach(this::finishedOnce);
        keptOnce();
        assertThat(bots.discord.violations()).isEmpty();
    }

    /// Two of four players have answered.
    private void play(Room room) {
        Map<String, Object> options = Map.of("questions", 1, "seconds", 300);
        panels.put(room, bots.begun(room, host(room), options));
        IntStream.range(0, EARLY).forEach(i -> vote(room, i));
    }

    private void vote(Room room, int number) {
        SeenMessage question = question(room);
        Person player = player(room, number);
        player.in(room);
        assertThat(said(player.press(question, letter(question, "The lamp went out"))))
                .hasValueSatisfying(text -> assertThat(text).contains("You chose **"));
    }

    /// Until somebody in each of the rooms has an answer to a press again.
    private Duration takenOver(List<Room> rooms, Instant since) {
        for (Room room : rooms) {
            Person late = player(room, EARLY);
            late.in(room);
            until(
                    () ->
                            answered(
                                    late.press(
                                            question(room),
                                            letter(question(room), "The lamp went out"))),
                    "an answer after the kill");
        }
        return Duration.between(since, Instant.now());
    }

    private void playOn(Room room) {
        IntStream.range(EARLY, PLAYERS).forEach(i -> vote(room, i));
        SeenMessage panel = requireNonNull(panels.get(room));
        host(room).press(panel, "Refresh").message();
        order(host(room), panel, "Reveal");
        question(room).await(seen -> seen.text().contains("Right answer:"));
        order(host(room), panel, "See the result");
        room.await(seen -> seen.hasButton("My result"));
    }

    private void finishedOnce(Room room) {
        assertThat(room.messages())
                .filteredOn(it -> it.text().contains("Question 1 of 1"))
                .hasSize(1);
        assertThat(room.messages()).filteredOn(it -> it.hasButton("My result")).hasSize(1);
        assertThat(room.messages()).hasSize(3);
    }

    private void keptOnce() {
        try (Handle handle = Jdbi.open(bots.url);
                Store store = Store.open(bots.url)) {
            assertThat(
                            handle.createQuery(
                                            """
                                            select reader from answer group by reader
                                            having count(*) = 1 and sum(points) = sum(worth)
                                            """)
                                    .mapTo(String.class)
                                    .list())
                    .hasSize(SHARDS * PLAYERS);
            assertThat(handle.createQuery("select count(*) from answer").mapTo(Integer.class).one())
                    .isEqualTo(SHARDS * PLAYERS);
            assertThat(store.recount().wrong()).isZero();
        }
    }
}
