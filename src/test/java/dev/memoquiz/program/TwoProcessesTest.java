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

import dev.memoquiz.fakediscord.people.Outcome;
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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes share eight shards while live rounds are on in all of them. One is killed, comes back, and then the other is killed.
final class TwoProcessesTest {
    private static final Duration LONGEST_TAKEOVER = Duration.ofSeconds(30);
    private static final int SHARDS = 8;
    private static final int HALF = SHARDS / 2;

    /// Of each class: two who answer while nothing happens, and for each kill one whose answer is under way at that moment and one
    /// who tries until it is over.
    private static final int PLAYERS = 6;

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
        Person player = bots.discord.user("Player %d of %d".formatted(number, bots.shardOf(room)));
        player.in(room);
        return player;
    }

    @Test
    void when_one_is_killed_the_other_leads_its_live_rounds_on_and_nothing_is_lost_or_doubled()
            throws Exception {
        String fair = "auto/" + SHARDS;
        BotProcess one = bots.start(folder.resolve("one"), fair);
        BotProcess other = bots.start(folder.resolve("other"), fair);
        fairParts(one, other);
        bots.rooms.forEach(this::begin);

        killed(one, other, 2);
        BotProcess again = bots.start(folder.resolve("again"), fair);
        fairParts(again, other);
        killed(other, again, 4);

        bots.rooms.forEach(this::finish);
        bots.rooms.forEach(this::finishedOnce);
        keptOnce();
        assertThat(bots.discord.violations()).isEmpty();
    }

    private void fairParts(BotProcess one, BotProcess other) {
        until(() -> held(one).size() == HALF && held(other).size() == HALF, "fair parts");
        until(() -> bots.discord.gateway().connected() == SHARDS, "all shards");
    }

    private void begin(Room room) {
        Map<String, Object> options = Map.of("questions", 1, "seconds", 300);
        panels.put(room, bots.begun(room, host(room), options));
        vote(room, 0);
        vote(room, 1);
    }

    private Outcome press(Room room, int number) {
        SeenMessage question = question(room);
        return player(room, number).press(question, letter(question, "The lamp went out"));
    }

    private void vote(Room room, int number) {
        assertThat(said(press(room, number)))
                .hasValueSatisfying(text -> assertThat(text).contains("You chose **"));
    }

    /// @param flying who presses in each room of the victim at this moment; the next one tries until the survivor answers
    private void killed(BotProcess victim, BotProcess survivor, int flying) {
        List<Room> rooms = bots.roomsOf(held(victim));
        assertThat(rooms).hasSize(HALF);
        Map<Room, Outcome> presses = new HashMap<>();
        rooms.forEach(room -> presses.put(room, press(room, flying)));
        Instant killed = Instant.now();
        victim.kill();

        rooms.forEach(room -> until(() -> answered(press(room, flying + 1)), "an answer again"));
        assertThat(Duration.between(killed, Instant.now())).isLessThan(LONGEST_TAKEOVER);
        assertThat(held(survivor)).hasSize(SHARDS);
        // What was acknowledged is not given a second time, and has to count all the same.
        presses.forEach((room, press) -> {
            if (!answered(press)) {
                vote(room, flying);
            }
        });
        bots.rooms.stream()
                .filter(room -> !rooms.contains(room))
                .forEach(room -> {
                    vote(room, flying);
                    vote(room, flying + 1);
                });
    }

    private void finish(Room room) {
        question(room)
                .await(seen -> seen.text().contains("%d of %<d have answered".formatted(PLAYERS)));
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
