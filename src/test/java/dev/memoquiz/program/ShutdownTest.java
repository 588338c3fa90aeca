package dev.memoquiz.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.fakediscord.world.Ack;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Told to end by SIGTERM, the bot finishes what is under way, and ends with 0 within ten seconds.
final class ShutdownTest {
    private static final int READERS = 24;
    private static final int LONGEST_SECONDS = 10;

    @TempDir private Path home;

    private final FakeDiscord discord =
            FakeDiscord.start(Options.with(InstantSource.system()).rateLimits(false));
    private final Room room = discord.guild("Class 9b").channel("history");

    @AfterEach
    void close() {
        discord.close();
    }

    private BotProcess bot() {
        return BotProcess.start(home, discord, List.of(), Map.of()).ready();
    }

    /// Each reader with the question in front of them.
    private Map<Person, SeenMessage> asked() {
        Map<Person, SeenMessage> asked = new LinkedHashMap<>();
        for (int i = 0; i < READERS; i++) {
            Person reader = discord.user("Reader " + i);
            asked.put(
                    reader, reader.in(room).slash("quiz start", Map.of("questions", 1)).message());
        }
        return asked;
    }

    private List<String> kept(BotProcess bot) {
        try (Handle handle = Jdbi.open("jdbc:sqlite:" + bot.database())) {
            return handle.createQuery("select reader from answer").mapTo(String.class).list();
        }
    }

    private static String id(Person reader) {
        return "discord:" + reader.user().id();
    }

    @Test
    void answers_under_way_are_kept_and_answered_and_later_ones_turned_away()
            throws InterruptedException {
        try (BotProcess bot = bot()) {
            Map<Person, SeenMessage> asked = asked();
            Map<Person, Outcome> presses = new TreeMap<>(Comparator.comparing(ShutdownTest::id));
            List<Outcome> late = new ArrayList<>();
            try (Handle other = Jdbi.open("jdbc:sqlite:" + bot.database())) {
                other.execute("begin immediate");
                asked.forEach((reader, message) -> presses.put(reader, reader.press(message, "A")));
                Waiting.until(() -> pressed(bot) == READERS, "the presses in the log");
                bot.terminate();
                Thread.sleep(300);
                asked.forEach((reader, message) -> late.add(reader.press(message, "B")));
                assertThat(late)
                        .allSatisfy(press ->
                                assertThat(press.message().text())
                                        .contains("I am being restarted", "nothing was counted"));
                other.execute("rollback");
            }
            assertThat(bot.endsWithin(LONGEST_SECONDS)).isTrue();
            assertThat(bot.status()).isZero();
            presses.values()
                    .forEach(press -> assertThat(press.message().text()).contains("1 point"));
            assertThat(kept(bot)).containsExactlyInAnyOrderElementsOf(ids(presses));
        }
    }

    private static List<String> ids(Map<Person, Outcome> presses) {
        return presses.keySet().stream().map(ShutdownTest::id).toList();
    }

    private static long pressed(BotProcess bot) {
        return bot.said().lines().filter(line -> line.contains(": Pick")).count();
    }

    @Test
    void in_a_rush_no_answer_is_half_done() throws InterruptedException {
        try (BotProcess bot = bot()) {
            Map<Person, SeenMessage> asked = asked();
            Map<Person, Outcome> presses = new LinkedHashMap<>();
            int number = 0;
            for (Map.Entry<Person, SeenMessage> each : asked.entrySet()) {
                presses.put(each.getKey(), each.getKey().press(each.getValue(), "A"));
                if (++number == READERS / 2) {
                    Waiting.until(() -> pressed(bot) >= READERS / 4, "presses in the log");
                    bot.terminate();
                }
                Thread.sleep(2);
            }
            assertThat(bot.endsWithin(LONGEST_SECONDS)).isTrue();
            assertThat(bot.status()).isZero();
            List<String> answered = new ArrayList<>();
            presses.forEach((reader, press) -> {
                if (press.ack() instanceof Ack.Acknowledged
                        && press.message().text().contains("1 point")) {
                    answered.add(id(reader));
                }
            });
            assertThat(answered).hasSizeGreaterThanOrEqualTo(READERS / 4);
            assertThat(kept(bot)).containsExactlyInAnyOrderElementsOf(answered);
        }
    }

    @Test
    void a_database_that_stays_locked_does_not_hold_up_the_end() throws InterruptedException {
        try (BotProcess bot = bot()) {
            Map<Person, SeenMessage> asked = asked();
            try (Handle other = Jdbi.open("jdbc:sqlite:" + bot.database())) {
                other.execute("begin immediate");
                asked.forEach((reader, message) -> reader.press(message, "A"));
                Waiting.until(() -> pressed(bot) == READERS, "the presses in the log");
                bot.terminate();
                assertThat(bot.endsWithin(LONGEST_SECONDS)).isTrue();
                assertThat(bot.status()).isZero();
                other.execute("rollback");
            }
            assertThat(kept(bot)).isEmpty();
        }
    }

    @Test
    void told_to_end_before_it_is_up_it_ends_with_0() throws InterruptedException {
        discord.gateway().down(true);
        try (BotProcess bot = BotProcess.start(home, discord, List.of(), Map.of())) {
            Waiting.until(() -> discord.requests().total() > 0, "the login");
            bot.terminate();
            assertThat(bot.endsWithin(LONGEST_SECONDS)).isTrue();
            assertThat(bot.status()).isZero();
        }
    }
}
