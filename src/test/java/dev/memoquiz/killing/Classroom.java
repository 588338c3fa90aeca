package dev.memoquiz.killing;

import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.Server;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A class that plays live rounds one after another, each in a channel of its own, and the host who leads them.
final class Classroom {
    private static final List<String> SECOND = List.of("off", "second", "both");

    private final Server server;
    private final String name;
    private final Person host;
    private final Findings findings;
    private final SplittableRandom random;
    private final List<Room> rooms = new CopyOnWriteArrayList<>();

    private volatile Optional<SeenMessage> board = Optional.empty();

    /// When the first of the class was answered in each life of the bot.
    private final Map<Integer, Instant> heard = new ConcurrentHashMap<>();

    Classroom(Server server, String name, Person host, Findings findings, SplittableRandom random) {
        this.server = server;
        this.name = name;
        this.host = host;
        this.findings = findings;
        this.random = random;
        moveOn();
    }

    private void moveOn() {
        Room next = server.channel(name + "-" + (rooms.size() + 1));
        rooms.add(next);
    }

    List<Room> rooms() {
        return List.copyOf(rooms);
    }

    /// The message that takes votes, or players, when somebody last looked.
    Optional<SeenMessage> board() {
        return board;
    }

    /// Looks at the channel, for all of the class.
    void look() {
        board = seen();
    }

    private Optional<SeenMessage> seen() {
        return rooms.getLast().messages().reversed().stream()
                .filter(message ->
                        Choice.of(message).stream()
                                .anyMatch(choice -> choice.kind() != Choice.Kind.ASIDE))
                .findFirst();
    }

    void heard(int life) {
        heard.putIfAbsent(life, Instant.now());
    }

    Optional<Instant> firstHeard(int life) {
        return Optional.ofNullable(heard.get(life));
    }

    /// The host looks where the round stands and has it go on, or opens the next one.
    ///
    /// @param held whether hosts are to wait
    void lead(Lives lives, BooleanSupplier held) throws InterruptedException {
        Optional<SeenMessage> panel = ask(lives, () -> host.in(rooms.getLast()).slash("live host"));
        if (panel.isEmpty()) {
            return;
        }
        List<Choice> orders = orders(panel.get());
        if (orders.isEmpty()) {
            open(lives, panel.get());
        } else {
            Thread.sleep(Duration.ofMillis(300 + random.nextInt(1500)));
            Choice order = orders.get(random.nextInt(6) == 0 ? random.nextInt(orders.size()) : 0);
            if (held.getAsBoolean()) {
                return;
            }
            ask(lives, () -> host.forgePress(panel.get(), order.button().customId()));
        }
    }

    /// What leads on comes first.
    private static List<Choice> orders(SeenMessage panel) {
        return Choice.of(panel).stream()
                .filter(choice -> choice.kind() == Choice.Kind.DIRECT)
                .filter(choice -> !choice.button().label().equals("End the round"))
                .toList();
    }

    private void open(Lives lives, SeenMessage answer) throws InterruptedException {
        if (Findings.isHarmless(answer.text())) {
            return;
        }
        findings.unlessTroubled(
                answer.text().contains("There is no live round in this channel"),
                "the host was told: " + answer.text());
        if (!rooms.getLast().messages().isEmpty()) {
            moveOn();
        }
        Map<String, Object> options = options();
        ask(lives, () -> host.in(rooms.getLast()).slash("live start", options));
    }

    private Map<String, Object> options() {
        boolean speed = random.nextInt(4) == 0;
        int seconds = speed || random.nextBoolean() ? 10 + random.nextInt(20) : 0;
        return Map.of(
                "quiz", random.nextBoolean() ? "tiny" : "welles-umansky-1941",
                "questions", 3 + random.nextInt(6),
                "seconds", seconds,
                "pacing", random.nextInt(3) == 0 ? "automatic" : "host",
                "scoring", speed ? "speed" : "accuracy",
                "second-vote", SECOND.get(random.nextInt(SECOND.size())),
                "changes", random.nextInt(3) == 0 ? "no" : "yes");
    }

    private Optional<SeenMessage> ask(Lives lives, Supplier<Outcome> act)
            throws InterruptedException {
        Optional<SeenMessage> answer = lives.ask(act).flatMap(Lives.Heard::message);
        answer.ifPresent(it ->
                findings.unlessTroubled(
                        !it.text().contains("Error "), "the host was told: " + it.text()));
        return answer;
    }
}
