package dev.memoquiz.program;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.gateway.GatewayRules;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.fakediscord.world.Ack;
import dev.memoquiz.fakediscord.world.GuildChannel;
import dev.memoquiz.storage.postgres.OwnServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Bots that share the shards of one application on a double of Discord, and one database of PostgreSQL. There is a guild for each
/// shard, with a room.
final class ShardedBots implements AutoCloseable {
    private static final Pattern HELD = Pattern.compile("shards of this process: \\[(.*?)] of");
    private static final Duration LONGEST = Duration.ofMinutes(3);

    final int shards;
    final FakeDiscord discord;
    final String url = OwnServer.database();
    final List<Room> rooms;
    private final List<BotProcess> bots = new ArrayList<>();

    /// @param atOnce how many shards may log in every five seconds
    ShardedBots(int shards, int atOnce) {
        this.shards = shards;
        this.discord =
                FakeDiscord.start(
                        Options.with(InstantSource.system())
                                .gateway(
                                        new GatewayRules(
                                                Options.TOKEN,
                                                0,
                                                Duration.ofSeconds(5),
                                                atOnce,
                                                Duration.ofMillis(41_250))));
        this.rooms =
                IntStream.range(0, shards)
                        .mapToObj(i -> discord.guild("Class " + i).channel("history"))
                        .toList();
    }

    BotProcess start(Path home, String setting) {
        return start(home, setting, Map.of());
    }

    /// @param more variables of its environment
    BotProcess start(Path home, String setting, Map<String, String> more) {
        Map<String, String> variables = new HashMap<>(more);
        variables.putIfAbsent("MEMOQUIZ_DATABASE_URL", url);
        variables.put("MEMOQUIZ_SHARDS", setting);
        BotProcess bot = BotProcess.start(home, discord, List.of(), variables);
        bots.add(bot);
        return bot;
    }

    /// Which shards a bot has, by its log.
    static Set<Integer> held(BotProcess bot) {
        String last =
                HELD.matcher(bot.said())
                        .results()
                        .reduce((_, later) -> later)
                        .map(found -> found.group(1))
                        .orElse("");
        return Pattern.compile("\\d+")
                .matcher(last)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int shardOf(Room room) {
        long guild = ((GuildChannel) room.channel()).guild().id();
        return Math.toIntExact((guild >> 22) % shards);
    }

    List<Room> roomsOf(Set<Integer> held) {
        return rooms.stream().filter(room -> held.contains(shardOf(room))).toList();
    }

    static void until(BooleanSupplier condition, String what) {
        Instant limit = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError("waited in vain for " + what);
            }
            sleep(20);
        }
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether Discord took an answer to it.
    static boolean answered(Outcome outcome) {
        return outcome.whenAcknowledged().join() instanceof Ack.Acknowledged;
    }

    /// What the bot said to it; empty when it said nothing in time.
    static Optional<String> said(Outcome outcome) {
        return answered(outcome) ? Optional.of(outcome.message().text()) : Optional.empty();
    }

    /// Opens a live round of one question, and starts it. Gives the host's panel.
    SeenMessage begun(Room room, Person host, Map<String, Object> options) {
        until(() -> !discord.world().commands().in(0).isEmpty(), "the commands");
        SeenMessage panel = host.in(room).slash("live start", options).message();
        room.await(seen -> seen.text().contains("A round for everybody here"));
        order(host, panel, "Start");
        return panel;
    }

    /// Presses a button of the host's panel once it is there.
    static void order(Person host, SeenMessage panel, String button) {
        Waiting.until(
                () -> {
                    if (!panel.hasButton(button)) {
                        host.press(panel, "Refresh").message();
                    }
                    return panel.hasButton(button);
                },
                button);
        host.press(panel, button).message();
    }

    static SeenMessage question(Room room) {
        return room.await(seen -> seen.text().contains("Question 1 of 1"));
    }

    static String letter(SeenMessage question, String option) {
        return question.text()
                .lines()
                .filter(line -> line.startsWith("**") && line.endsWith(option))
                .findFirst()
                .orElseThrow()
                .substring(2, 3);
    }

    @Override
    public void close() {
        bots.forEach(BotProcess::close);
        discord.close();
        OwnServer.giveBack(url);
    }
}
