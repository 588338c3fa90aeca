package dev.memoquiz.program;

import static dev.memoquiz.program.ShardedBots.letter;
import static dev.memoquiz.program.ShardedBots.question;
import static dev.memoquiz.program.ShardedBots.said;
import static dev.memoquiz.program.ShardedBots.sleep;
import static dev.memoquiz.program.ShardedBots.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.Store;
import dev.memoquiz.storage.postgres.Relay;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On one database of PostgreSQL, who names no shards serves everything, and is alone in that.
final class OnlyOneTest {
    private static final String NO_SHARDS = "";

    @TempDir private Path folder;
    private final ShardedBots bots = new ShardedBots(1, 4);

    @AfterEach
    void end() {
        bots.close();
    }

    private BotProcess start(String name, String shards) {
        return bots.start(folder.resolve(name), shards);
    }

    private BotProcess serving(String name) {
        BotProcess bot = start(name, NO_SHARDS);
        until(() -> !bot.alive() || bot.said().contains("quizzes served"), name + " to serve");
        return bot;
    }

    private void connected() {
        until(() -> bots.discord.gateway().connected() == 1, "the one connection");
    }

    private static void refused(BotProcess bot, String sentence) throws Exception {
        assertThat(bot.endsWithin(60)).isTrue();
        assertThat(bot.status()).isEqualTo(1);
        assertThat(bot.said()).contains(sentence).doesNotContain("Exception", "is connected");
    }

    @Test
    void nobody_starts_beside_it_with_shards_or_without() throws Exception {
        BotProcess first = serving("first");
        BotProcess second = start("second", NO_SHARDS);
        BotProcess shard = start("shard", "0/1");
        BotProcess shards = start("shards", "auto/4");

        refused(second, "Another bot serves this database already, and both would answer");
        refused(shard, "Another process serves the shards [0] of 1 already");
        refused(shards, "serve 1 shards in all (1 where MEMOQUIZ_SHARDS is not set), this one");
        assertThat(first.said()).doesNotContain("ERROR");
        assertThat(bots.discord.gateway().identifies()).isEqualTo(1);
    }

    @Test
    void it_does_not_start_beside_one_with_shards() throws Exception {
        BotProcess shards = start("shards", "0/2");
        connected();

        refused(start("all", NO_SHARDS), "Other processes serve 2 shards of this database");
        assertThat(shards.said()).doesNotContain("ERROR");
        assertThat(bots.discord.gateway().identifies()).isEqualTo(1);
    }

    @Test
    void
            who_takes_the_place_of_one_that_was_killed_waits_a_moment_and_of_one_that_ended_not_at_all()
                    throws Exception {
        BotProcess first = serving("first");
        first.kill();
        BotProcess second = serving("second");
        second.terminate();
        assertThat(second.endsWithin(30)).isTrue();
        BotProcess third = serving("third");

        assertThat(second.status()).isZero();
        assertThat(second.said() + third.said()).doesNotContain("leases");
        assertThat(third.said()).doesNotContain("held by another process");
    }

    /// It makes another within a second, which is not too late.
    @Test
    void one_whose_connection_is_lost_keeps_its_place_though_another_is_after_it()
            throws Exception {
        BotProcess first = serving("first");
        BotProcess second = start("second", NO_SHARDS);
        until(() -> second.said().contains("held by another process"), "the second to look");

        loseLeaseOf(first);

        refused(second, "Another bot serves this database already");
        assertThat(first.alive()).isTrue();
        assertThat(first.said()).doesNotContain("ERROR", "taken over");
        assertThat(bots.discord.gateway().identifies()).isEqualTo(1);
    }

    @Test
    void one_that_cannot_reach_the_database_any_more_leaves_everything_to_who_can()
            throws Exception {
        URI server = URI.create(bots.url.substring("jdbc:".length()));
        try (Relay relay = Relay.to(server.getPort())) {
            String way = bots.url.replace(":" + server.getPort(), ":" + relay.port());
            BotProcess first =
                    bots.start(
                            folder.resolve("first"),
                            NO_SHARDS,
                            Map.of("MEMOQUIZ_DATABASE_URL", way));
            until(() -> first.said().contains("quizzes served"), "the first to serve");
            relay.cut();
            serving("second");

            Person ben = bots.discord.user("Ben");
            Outcome asked = ben.in(bots.rooms.getFirst()).slash("quiz start", Map.of());
            assertThat(asked.message().text()).contains("Question 1");
            sleep(2000);

            assertThat(first.said()).doesNotContain("/quiz start");
        }
        assertThat(count("round")).isEqualTo(1);
    }

    /// How many rows there are.
    private int count(String table) {
        try (Handle handle = Jdbi.open(bots.url)) {
            return handle.createQuery("select count(*) from " + table).mapTo(Integer.class).one();
        }
    }

    /// Cuts the connection that has been open for longest of those that hold a lease.
    private void loseLeaseOf(BotProcess first) {
        try (Handle handle = Jdbi.open(bots.url)) {
            handle.execute(
                    """
                    select pg_terminate_backend(pid) from (
                        select pg_stat_activity.pid from pg_locks
                            join pg_stat_activity on pg_stat_activity.pid = pg_locks.pid
                        where locktype = 'advisory' and mode = 'ShareLock'
                            and datname = current_database()
                        order by backend_start limit 1) as oldest
                    """);
        }
        until(() -> first.said().contains("was lost and is made anew"), "another connection");
    }

    @Test
    void one_that_was_stopped_and_goes_on_when_another_has_its_place_ends_and_does_nothing_twice()
            throws Exception {
        BotProcess one = start("one", NO_SHARDS);
        Room room = bots.rooms.getFirst();
        Person ben = bots.discord.user("Ben");
        Map<String, Object> timed = Map.of("questions", 1, "seconds", 30, "pacing", "host");
        bots.begun(room, bots.discord.user("Host"), timed);
        SeenMessage question = question(room);
        ben.in(room);
        until(() -> count("live_post") == 2, "both messages to be kept");

        one.signal("STOP");
        BotProcess other = serving("other");
        assertThat(said(ben.press(question, letter(question, "The lamp went out")))).isPresent();
        until(() -> question.text().contains("Right answer:"), "the time to be over");
        one.signal("CONT");

        refused(one, "Another bot has taken over this database");
        sleep(2000);
        assertThat(one.said()).contains("is left to the process that has").doesNotContain("error ");
        assertThat(room.messages()).hasSize(2);
        assertThat(question.text()).contains("Right answer:");
        assertThat(other.said()).doesNotContain("ERROR");
        assertThat(count("answer")).isEqualTo(1);
        try (Store store = Store.open(bots.url)) {
            assertThat(store.recount().wrong()).isZero();
        }
    }
}
