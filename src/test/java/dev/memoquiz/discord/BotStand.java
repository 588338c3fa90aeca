package dev.memoquiz.discord;

import dev.memoquiz.app.ClockWatch;
import dev.memoquiz.app.Desk;
import dev.memoquiz.app.Ledger;
import dev.memoquiz.app.live.LostReplies;
import dev.memoquiz.content.QuizFiles;
import dev.memoquiz.discord.gate.Clocks;
import dev.memoquiz.discord.gate.Underway;
import dev.memoquiz.discord.quiz.Usual;
import dev.memoquiz.discord.talk.Troubles;
import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.MovableClock;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.check.BodyCheck;
import dev.memoquiz.fakediscord.openapi.OpenApiBodyCheck;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.storage.CommitWatch;
import dev.memoquiz.storage.DatabaseKind;
import dev.memoquiz.storage.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/// A bot on a double of Discord, with the tiny quiz, and Ada in a channel of a class.
final class BotStand implements AutoCloseable {
    static final Quiz TINY = load("src/test/resources/quizzes/tiny");
    static final Quiz MEMO = load("quizzes/welles-umansky-1941");

    /// Compiled once: the official description is long.
    private static final BodyCheck OFFICIAL = official();

    final MovableClock clock = new MovableClock(InstantSource.system());

    /// The clock of the bot's machine: it runs with Discord's, and can be set.
    final MovableClock machine = new MovableClock(clock);

    final FakeDiscord discord = FakeDiscord.start(Options.with(clock).bodyCheck(OFFICIAL));
    private final Path folder = folder();
    final DatabaseKind kind;
    private final String url;
    final Store store;
    final FaultyJournal journal;
    final LostReplies replies;
    final List<Quiz> quizzes = new CopyOnWriteArrayList<>(List.of(TINY));
    final Room room = discord.guild("Class 9b").channel("history");
    final Person ada = discord.user("Ada");

    /// What the next bot takes for usual.
    Usual usual = new Usual(Optional.empty(), 10);

    /// How much the next bot takes on.
    Underway.Bounds bounds = Underway.Bounds.USUAL;

    /// How long the next bot lets people wait before it tells them.
    Duration patience = Duration.ofMillis(400);

    private final AtomicInteger errors = new AtomicInteger();

    /// Many threads ask it at once.
    private final Random random = new Random(1941);

    private final Watch watch;
    private Bot bot;

    BotStand(DatabaseKind kind) {
        this(kind, Watch.NONE, CommitWatch.NONE);
    }

    /// A bot that is watched.
    BotStand(DatabaseKind kind, Watch watch, CommitWatch commits) {
        this.watch = watch;
        this.kind = kind;
        this.url = kind.make(folder);
        this.store = Store.open(url, commits);
        this.journal = new FaultyJournal(store.journal(), store.standings());
        this.replies = new LostReplies(store.liveJournal());
        this.bot = start();
    }

    /// The bot's database, for those who look at it or disturb it from outside.
    Jdbi database() {
        return Jdbi.create(url);
    }

    /// How many rows there are, such as `round where is_open`.
    long count(String rows) {
        return database()
                .withHandle(handle ->
                        handle.createQuery("select count(*) from " + rows).mapTo(Long.class).one());
    }

    private static BodyCheck official() {
        return Optional.ofNullable(System.getenv("DISCORD_OPENAPI"))
                .<BodyCheck>map(file -> new OpenApiBodyCheck(Path.of(file)))
                .orElse(BodyCheck.NONE);
    }

    private Bot start() {
        Bot started = Bot.start(settings(discord.token()), this::desk, troubles(), watch, clocks());
        Waiting.until(() -> !discord.world().commands().in(0).isEmpty(), "the commands");
        return started;
    }

    /// A bot does not stand still while Discord's clock is moved forward.
    Clocks clocks() {
        return new Clocks(machine, System::nanoTime);
    }

    /// However the machine's clock is set, these pass with Discord's.
    private long nanos() {
        return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
    }

    BotSettings settings(String token) {
        return settings(token, patience);
    }

    BotSettings settings(String token, Duration patience) {
        return new BotSettings(
                token,
                Optional.of(discord.apiUrl()),
                Optional.of(discord.gatewayUrl()),
                usual,
                patience,
                bounds);
    }

    Troubles troubles() {
        return new Troubles(
                () -> "E" + errors.incrementAndGet(),
                trouble ->
                        trouble instanceof FaultyJournal.Unwell unwell
                                ? Optional.ofNullable(unwell.getMessage())
                                : Optional.empty());
    }

    Desk desk() {
        return Desk.of(
                library(),
                new Ledger(journal, journal, store.appeals(), replies.journal()),
                machine,
                ClockWatch.of(machine, this::nanos),
                random);
    }

    void restart() {
        stop();
        go();
    }

    void stop() {
        bot.close();
    }

    void go() {
        bot = start();
    }

    Bot bot() {
        return bot;
    }

    private static Quiz load(String folder) {
        return QuizFiles.load(Path.of(folder)).quizzes().getFirst();
    }

    /// Starts a round of one question of the tiny quiz, named by its id.
    SeenMessage ask(Person person, String question) {
        return ask(person, TINY, question);
    }

    SeenMessage ask(Person person, Quiz quiz, String question) {
        quizzes.set(0, only(quiz, question));
        return person.in(room).slash("quiz start", Map.of("questions", 1)).message();
    }

    /// Offers the tiny quiz with these questions alone.
    void offer(String... questions) {
        quizzes.set(0, only(TINY, questions));
    }

    /// Offers it after there was no quiz.
    void offerAgain(String... questions) {
        quizzes.add(only(TINY, questions));
    }

    static Quiz only(Quiz quiz, String... questions) {
        return new Quiz(
                quiz.id(),
                quiz.head(),
                quiz.document(),
                quiz.readings(),
                quiz.questions().stream()
                        .filter(one -> List.of(questions).contains(one.id().value()))
                        .toList(),
                Map.of());
    }

    private QuizLibrary library() {
        return new QuizLibrary() {
            @Override
            public Optional<Quiz> find(QuizId id) {
                return quizzes.stream().filter(quiz -> quiz.id().equals(id)).findFirst();
            }

            @Override
            public List<Listed> all() {
                return quizzes.stream().map(Listed::of).toList();
            }
        };
    }

    /// The letter on whose line the words stand.
    static String letter(SeenMessage message, String words) {
        return message.text()
                .lines()
                .filter(line -> line.startsWith("**") && line.endsWith(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no '" + words + "' in " + message))
                .substring(2, 3);
    }

    /// How many answers are in the log for this person.
    int answers(Person person) {
        return journal.latest(new ReaderId("discord:" + person.user().id()), 100).size();
    }

    @Override
    public void close() {
        bot.close();
        discord.close();
        store.close();
        kind.giveBack(url);
        delete(folder);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("memoquiz-discord");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
