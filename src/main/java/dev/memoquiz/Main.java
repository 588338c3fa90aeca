package dev.memoquiz;

import dev.memoquiz.app.Desk;
import dev.memoquiz.app.Ledger;
import dev.memoquiz.app.ClockWatch;
import dev.memoquiz.content.QuizFolder;
import dev.memoquiz.content.QuizWatch;
import dev.memoquiz.content.report.Inspection;
import dev.memoquiz.content.report.JsonReport;
import dev.memoquiz.content.report.SarifReport;
import dev.memoquiz.content.report.TextReport;
import dev.memoquiz.discord.Bot;
import dev.memoquiz.discord.BotRefused;
import dev.memoquiz.discord.BotSettings;
import dev.memoquiz.discord.quiz.Usual;
import dev.memoquiz.discord.talk.Troubles;
import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.domain.copy.Copying;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.metrics.Metrics;
import dev.memoquiz.metrics.MetricsRefused;
import dev.memoquiz.metrics.Signs;
import dev.memoquiz.settings.Secret;
import dev.memoquiz.settings.Settings;
import dev.memoquiz.settings.SettingsReading;
import dev.memoquiz.storage.Address;
import dev.memoquiz.storage.CommitWatch;
import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.Store;
import dev.memoquiz.storage.backup.DatabaseCopies;
import dev.memoquiz.terminal.Checking;
import dev.memoquiz.terminal.Commands;
import dev.memoquiz.terminal.Defaults;
import dev.memoquiz.terminal.Doors;
import dev.memoquiz.terminal.Stage;
import dev.memoquiz.yaml.Problem;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
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
    private Optional<Settings> settings = Optional.empty();
    private Optional<QuizFolder> quizzes = Optional.empty();
    private Optional<Store> store = Optional.empty();
    private Optional<Metrics> metrics = Optional.empty();
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
        return new DatabaseCopies(settings().database().url(), InstantSource.system());
    }

    private Settings settings() {
        Settings known = settings.orElseGet(this::readSettings);
        settings = Optional.of(known);
        return known;
    }

    private Settings readSettings() {
        Path file = Path.of(environment.getOrDefault(HOME, "")).resolve("config/memoquiz.yaml");
        return switch (Settings.load(file, environment)) {
            case SettingsReading.Ok ok -> ok.settings();
            case SettingsReading.Refused refused -> throw new Refusal(lines(refused.problems()));
        };
    }

    private static String lines(List<Problem> problems) {
        return problems.stream().map(Problem::sentence).collect(Collectors.joining("\n"));
    }

    private QuizFolder quizzes() {
        QuizFolder open = quizzes.orElseGet(() -> QuizFolder.open(settings().quizzes().folder()));
        quizzes = Optional.of(open);
        return open;
    }

    private Store store() {
        Store open = store.orElseGet(this::openStore);
        store = Optional.of(open);
        return open;
    }

    private Store openStore() {
        CommitWatch watch = metrics.map(open -> open.storage()).orElse(CommitWatch.NONE);
        return Store.open(address(settings().database()), watch);
    }

    private static Address address(Settings.Database database) {
        return new Address(
                database.url(), database.user(), database.password().map(Secret::reveal));
    }

    /// The store is opened while the quizzes are read, since a start waits for both.
    private Desk desk() {
        settings();
        CompletableFuture<Store> opening = CompletableFuture.supplyAsync(this::store);
        QuizFolder library = quizzes();
        Store open = result(opening);
        InstantSource clock = InstantSource.system();
        ClockWatch watch = ClockWatch.of(clock, System::nanoTime);
        return Desk.of(library, ledger(open), clock, watch, random);
    }

    private static Ledger ledger(Store open) {
        return new Ledger(open.journal(), open.standings(), open.appeals(), open.liveJournal());
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
        Settings chosen = settings();
        return new Defaults(
                chosen.reader().name(),
                Optional.of(new QuizId(chosen.quizzes().standard())),
                chosen.round().questions());
    }

    private Checking.Report check(Optional<Path> path, Checking.Format format) {
        Inspection found = Inspection.of(path.orElseGet(() -> settings().quizzes().folder()));
        String text =
                switch (format) {
                    case TEXT -> TextReport.of(found);
                    case JSON -> JsonReport.of(found);
                    case SARIF -> SarifReport.of(found);
                };
        return new Checking.Report(text, found.errors(), found.warnings());
    }

    /// Serves Discord until the process is told to end, or Discord shuts the bot out.
    private void serve() {
        Settings.Discord discord = settings().discord();
        String token = discord.token().orElseThrow(() -> new Refusal(NO_TOKEN)).reveal();
        BotSettings connection =
                BotSettings.of(
                        token,
                        discord.api().map(URI::toString),
                        discord.gateway().map(URI::toString),
                        new Usual(defaults().quiz(), defaults().questions()));
        Troubles troubles = new Troubles(this::errorNumber, Main::wordsOf);
        openMetrics(settings().metrics());
        Watch watch = metrics.map(open -> open.discord()).orElse(Watch.NONE);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
        serving = true;
        try (Bot started =
                        Bot.start(connection, this::desk, troubles, watch, InstantSource.system());
                QuizWatch _ = QuizWatch.every(settings().quizzes().reload(), quizzes())) {
            bot = Optional.of(started);
            quizzes().whenRead().thenRun(this::tellWhatIsServed);
            metrics.ifPresent(open -> open.watch(signs(started, store())));
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

    private static Signs signs(Bot bot, Store store) {
        return new Signs(bot::connected, store::answers, bot::requestsWaiting, store::waiting);
    }

    private void tellWhatIsServed() {
        List<Listed> served = quizzes().all();
        int questions = served.stream().mapToInt(Listed::questions).sum();
        LoggerFactory.getLogger(Main.class)
                .info("quizzes served: {}, questions: {}", served.size(), questions);
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

    private static Optional<String> wordsOf(RuntimeException trouble) {
        return trouble instanceof StorageException
                ? Optional.of("The answers could not be reached.")
                : Optional.empty();
    }

    private String errorNumber() {
        return String.valueOf(random.nextInt(100_000, 1_000_000));
    }

    private Doors.Told told(Exception trouble) {
        return switch (trouble) {
            case Refusal refusal -> told(refusal, Commands.REFUSED);
            case StorageException _, BotRefused _, MetricsRefused _ ->
                    told(trouble, Commands.FAILED);
            case Exception unexpected -> new Doors.Told(numbered(unexpected), Commands.FAILED);
        };
    }

    private static Doors.Told told(Exception plain, int code) {
        return new Doors.Told(String.valueOf(plain.getMessage()), code);
    }

    private String numbered(Exception unexpected) {
        String number = errorNumber();
        Logger log = LoggerFactory.getLogger(Main.class);
        log.error("error {}", number, unexpected);
        return "Something went wrong that should not have (error "
                + number
                + "). The log says more under that number.";
    }

    @Override
    public void close() {
        store.ifPresent(Store::close);
        metrics.ifPresent(open -> open.close());
    }
}
