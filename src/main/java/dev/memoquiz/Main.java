package dev.memoquiz;

import dev.memoquiz.app.ClockWatch;
import dev.memoquiz.app.Desk;
import dev.memoquiz.app.Ledger;
import dev.memoquiz.content.QuizFolder;
import dev.memoquiz.content.QuizWatch;
import dev.memoquiz.content.report.Inspection;
import dev.memoquiz.content.report.Style;
import dev.memoquiz.discord.Bot;
import dev.memoquiz.discord.BotRefused;
import dev.memoquiz.discord.BotSettings;
import dev.memoquiz.discord.gate.Clocks;
import dev.memoquiz.discord.quiz.Usual;
import dev.memoquiz.discord.shard.Company;
import dev.memoquiz.discord.shard.OnlyOne;
import dev.memoquiz.discord.shard.Roster;
import dev.memoquiz.discord.shard.Sharding;
import dev.memoquiz.discord.talk.Troubles;
import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.domain.copy.Copying;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.shard.Duty;
import dev.memoquiz.domain.shard.LeaseBook;
import dev.memoquiz.metrics.Metrics;
import dev.memoquiz.metrics.MetricsRefused;
import dev.memoquiz.metrics.Signs;
import dev.memoquiz.settings.Secret;
import dev.memoquiz.settings.Settings;
import dev.memoquiz.settings.SettingsReading;
import dev.memoquiz.storage.Address;
import dev.memoquiz.storage.CommitWatch;
import dev.memoquiz.storage.ShardStore;
import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.Store;
import dev.memoquiz.storage.backup.DatabaseCopies;
import dev.memoquiz.terminal.Checking;
import dev.memoquiz.terminal.Commands;
import dev.memoquiz.terminal.Defaults;
import dev.memoquiz.terminal.Doors;
import dev.memoquiz.terminal.Stage;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/// Where the program starts, and the only class that sees every room: it builds each when it is first asked for, and shuts them down.
public final class Main implements AutoCloseable {
    private static final String HOME = "MEMOQUIZ_HOME";
    private static final Duration LONGEST_END = Duration.ofMillis(9500);
    private static final String NO_TOKEN =
            "There is no bot token: set DISCORD_TOKEN to the one that the Discord developer portal"
                    + " shows under Bot, or name a file that holds it in config/memoquiz.yaml.";

    private final Map<String, String> environment;
    private final SecureRandom random = new SecureRandom();
    private final Clocks clocks = new Clocks(InstantSource.system(), System::nanoTime);
    private Optional<Settings> settings = Optional.empty();
    private Optional<QuizFolder> quizzes = Optional.empty();
    private Optional<Store> store = Optional.empty();
    private Optional<Metrics> metrics = Optional.empty();
    private Supplier<Duty> duty = () -> Duty.EVERYTHING;
    private volatile Optional<Bot> bot = Optional.empty();
    private volatile boolean serving;

    private Main(Map<String, String> environment) {
        this.environment = environment;
    }

    /// Says why the program cannot start, in words for the user.
    private static final class Refusal extends RuntimeException {
        Refusal(String sentence) {
            super(sentence);
        }
    }

    public static void main(String[] arguments) {
        // That several threads log while the log is set up is no news for users.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(run(arguments));
    }

    private static int run(String... arguments) {
        try (Main main = new Main(environment())) {
            return Commands.run(main.doors(), Stage.ofProcess(System.getenv()), arguments);
        }
    }

    /// The launcher says where the project is; a folder named by the user comes before that.
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putIfAbsent(HOME, System.getProperty("memoquiz.home", ""));
        return Map.copyOf(environment);
    }

    private Doors doors() {
        return new Doors(
                version(),
                this::quizzes,
                this::desk,
                this::defaults,
                new Doors.Tools(this::check, this::copying),
                this::serve,
                this::told);
    }

    /// Stands in the jar's manifest; classes run from a folder have none.
    private static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }

    private Copying copying() {
        return new DatabaseCopies(settings().database().url(), clocks.wall());
    }

    private Settings settings() {
        settings = settings.or(() -> Optional.of(readSettings()));
        return settings.orElseThrow();
    }

    private Settings readSettings() {
        return switch (Settings.load(environment)) {
            case SettingsReading.Ok ok -> ok.settings();
            case SettingsReading.Refused refused -> throw new Refusal(refused.sentences());
        };
    }

    private QuizFolder quizzes() {
        quizzes = quizzes.or(() -> Optional.of(QuizFolder.open(settings().quizzes().folder())));
        return quizzes.orElseThrow();
    }

    private synchronized Store store() {
        store = store.or(() -> Optional.of(openStore()));
        return store.orElseThrow();
    }

    private Store openStore() {
        CommitWatch watch = metrics.map(open -> open.storage()).orElse(CommitWatch.NONE);
        Settings.Database wanted = settings().database();
        Optional<String> password = wanted.password().map(Secret::reveal);
        Address address = new Address(wanted.url(), wanted.user(), password);
        return serving ? Store.serve(address, watch) : Store.open(address, watch);
    }

    /// The store is opened while the quizzes are read, since a start waits for both.
    private Desk desk() {
        settings();
        CompletableFuture<Store> opening = CompletableFuture.supplyAsync(this::store);
        QuizFolder library = quizzes();
        Store open = result(opening);
        LiveJournal live = open.liveJournal(duty);
        Ledger ledger = new Ledger(open.journal(), open.standings(), open.appeals(), live);
        ClockWatch watch = ClockWatch.of(clocks.wall(), clocks.nanos());
        return Desk.of(library, ledger, clocks.wall(), watch, random);
    }

    /// Shares the shards that the settings name. Whose turn it is to log in is told by the database in any case.
    private Sharding sharding(Settings.Shards wanted) {
        Roster roster = roster(wanted.total());
        ShardStore shared = store().shards(UUID.randomUUID().toString(), wanted.total());
        return switch (wanted) {
            case Settings.Shards.Fair _ -> new Sharding(shared, shared, roster);
            case Settings.Shards.Range(int first, int last, _) ->
                    new Sharding(shared.range(first, last), shared, roster);
        };
    }

    /// Where others can reach the database, the first who serves everything keeps them from doing so as well.
    private Optional<Company> onlyOne() {
        Supplier<LeaseBook> lease =
                () -> store().shards(UUID.randomUUID().toString(), 1).range(0, 0);
        return settings().database().onServer()
                ? Optional.of(new OnlyOne(lease, roster(1)))
                : Optional.empty();
    }

    private Roster roster(int shards) {
        Roster roster = new Roster(shards, LeaseBook.SURE, clocks.nanos());
        duty = roster::duty;
        return roster;
    }

    /// Throws what the work threw.
    private static <T> T result(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private Defaults defaults() {
        Optional<QuizId> quiz = Optional.of(new QuizId(settings().quizzes().standard()));
        return new Defaults(settings().reader().name(), quiz, settings().round().questions());
    }

    private Checking.Report check(Optional<Path> path, Checking.Format format) {
        Inspection found = Inspection.of(path.orElseGet(() -> settings().quizzes().folder()));
        String text = Style.valueOf(format.name()).of(found);
        return new Checking.Report(text, found.errors(), found.warnings());
    }

    /// Serves Discord until the process is told to end, or Discord shuts the bot out.
    private void serve() {
        Settings.Discord discord = settings().discord();
        openMetrics(settings().metrics());
        serving = true;
        BotSettings connection =
                BotSettings.of(
                                discord.token().orElseThrow(() -> new Refusal(NO_TOKEN)).reveal(),
                                discord.api().map(URI::toString),
                                discord.gateway().map(URI::toString),
                                new Usual(defaults().quiz(), defaults().questions()))
                        .with(discord.shards().<Company>map(this::sharding).or(this::onlyOne));
        Troubles troubles = new Troubles(this::errorNumber, Main::wordsOf);
        Watch watch = metrics.map(open -> open.discord()).orElse(Watch.NONE);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
        try (Bot started = Bot.start(connection, this::desk, troubles, watch, clocks);
                QuizWatch _ = QuizWatch.every(settings().quizzes().reload(), quizzes())) {
            bot = Optional.of(started);
            quizzes().whenRead().thenRun(quizzes()::tellWhatIsServed);
            metrics.ifPresent(open -> open.watch(Signs.of(started, store())));
            throw started.shutOut().toCompletableFuture().join();
        } finally {
            serving = false;
        }
    }

    /// Opened first, so that a start can be watched. Without a port nothing of it is loaded, which method references would do.
    private void openMetrics(Settings.Metrics wanted) {
        metrics =
                wanted.port()
                        .map(port -> Metrics.open(new InetSocketAddress(wanted.address(), port)));
    }

    /// Being told to end is no failure, so the process ends with 0 once everything is in order, or when that takes too long: what is
    /// acknowledged is kept either way. A bot that never came up or was shut out is ended by the thread that serves, with the code
    /// of that failure.
    private void end() {
        if (!serving || bot.filter(it -> it.shutOut().toCompletableFuture().isDone()).isPresent()) {
            return;
        }
        CompletableFuture.runAsync(
                        () -> {
                            bot.ifPresent(Bot::close);
                            close();
                        })
                .completeOnTimeout(null, LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)
                .handle((_, failure) -> failure)
                .join();
        Runtime.getRuntime().halt(0);
    }

    private static Optional<String> wordsOf(Throwable trouble) {
        return Optional.of("The answers could not be reached.")
                .filter(_ -> trouble instanceof StorageException);
    }

    private String errorNumber() {
        return String.valueOf(random.nextInt(100_000, 1_000_000));
    }

    private Doors.Told told(Exception trouble) {
        String words = String.valueOf(trouble.getMessage());
        return switch (trouble) {
            case Refusal _ -> new Doors.Told(words, Commands.REFUSED);
            case StorageException _, BotRefused _, MetricsRefused _ ->
                    new Doors.Told(words, Commands.FAILED);
            case Exception unexpected -> new Doors.Told(numbered(unexpected), Commands.FAILED);
        };
    }

    private String numbered(Exception unexpected) {
        String number = errorNumber();
        LoggerFactory.getLogger(Main.class).error("error {}", number, unexpected);
        return "Something went wrong that should not have (error %s). The log says more under that number."
                .formatted(number);
    }

    @Override
    public void close() {
        store.ifPresent(Store::close);
        metrics.ifPresent(open -> open.close());
    }
}
