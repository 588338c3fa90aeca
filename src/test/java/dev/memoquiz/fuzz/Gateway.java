package dev.memoquiz.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.app.Desk;
import dev.memoquiz.app.Ledger;
import dev.memoquiz.content.QuizFiles;
import dev.memoquiz.discord.Bot;
import dev.memoquiz.discord.BotSettings;
import dev.memoquiz.discord.gate.Clocks;
import dev.memoquiz.discord.quiz.Usual;
import dev.memoquiz.discord.talk.Troubles;
import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.gateway.GatewayRules;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.Server;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.fakediscord.world.Event;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.fakediscord.world.World;
import dev.memoquiz.storage.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/// Damaged interactions and changes of a server, sent by the double to the real bot, which must answer the next good one as ever. What goes wrong in JDA
/// before the bot hears of it, or inside of it afterwards, is JDA's; what our own listeners throw is a finding, and so is an answer with an error number.
final class Gateway implements Decoder {
    private static final int BETWEEN_PROBES = 25;

    /// Damaged presses end rounds, so that there have to be new ones.
    private static final int BETWEEN_ROUNDS = 200;

    private static final Quiz TINY =
            QuizFiles.load(Path.of("src/test/resources/quizzes/tiny")).quizzes().getFirst();

    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final Complaints listening = new Complaints(complaints);
    private final FakeDiscord discord = FakeDiscord.start(options());
    private final Server server = discord.guild("Class 9b");
    private final Room room = server.channel("history");
    private final Person ada = discord.user("Ada");
    private final ProcessorTime processor = new ProcessorTime();
    private final Store store;
    private final Bot bot;
    private final Recording recording;
    private Recording.Now now;
    private long fed;

    Gateway(Path folder) {
        store = Store.open("jdbc:sqlite:" + folder.resolve("fuzz.db"));
        Desk desk =
                Desk.of(
                        library(),
                        new Ledger(
                                store.journal(),
                                store.standings(),
                                store.appeals(),
                                store.liveJournal()),
                        InstantSource.system(),
                        new SplittableRandom(1941));
        bot =
                Bot.start(
                        BotSettings.of(
                                discord.token(),
                                Optional.of(discord.apiUrl()),
                                Optional.of(discord.gatewayUrl()),
                                new Usual(Optional.empty(), 10)),
                        () -> desk,
                        new Troubles(() -> "0", _ -> Optional.empty()),
                        Watch.NONE,
                        new Clocks(InstantSource.system(), System::nanoTime));
        Waiting.until(() -> !discord.world().commands().in(0).isEmpty(), "the commands");
        recording = new Recording(discord, server, room, ada);
        now = recording.begin();
        listening.attach();
    }

    private static Options options() {
        Options usual = Options.with(InstantSource.system()).rateLimits(false);
        GatewayRules rules =
                new GatewayRules(Options.TOKEN, 0, Duration.ZERO, 1, Duration.ofMillis(41_250));
        return new Options(usual.clock(), 0, rules, usual.rest(), 200, 200, 200);
    }

    private static QuizLibrary library() {
        return new QuizLibrary() {
            @Override
            public Optional<Quiz> find(QuizId id) {
                return Optional.of(TINY).filter(quiz -> quiz.id().equals(id));
            }

            @Override
            public List<Listed> all() {
                return List.of(Listed.of(TINY));
            }
        };
    }

    @Override
    public String name() {
        return "gateway payloads";
    }

    /// The double keeps each probe with its answer, about 10 kB.
    @Override
    public long keptBytes() {
        return 10_000 / BETWEEN_PROBES;
    }

    /// Of all threads but the feeding one, for the bot decodes on its own.
    @Override
    public long processorNanos() {
        return processor.nanos();
    }

    @Override
    public void feed(SplittableRandom random) {
        if (fed > 0 && fed % BETWEEN_ROUNDS == 0) {
            now = recording.begin();
            rest();
        }
        send(
                recording.any(random),
                data -> {
                    for (int i = 1 + random.nextInt(3); i > 0; i--) {
                        Payloads.damage(data, random);
                    }
                });
        if (++fed % BETWEEN_PROBES == 0) {
            probe();
        }
    }

    /// One of every kind with the same damage.
    void feedAll(Consumer<ObjectNode> damage) {
        recording.interactions().forEach(one -> send(one, damage));
        probe();
    }

    /// A channel that the bot has heard of and nobody can write into.
    ///
    /// @return its id
    String forum() {
        ObjectNode forum = Json.object().put("id", "15").put("type", 15).put("name", "forum");
        long guild = now.server().id();
        forum.put("guild_id", Long.toString(guild)).put("position", 0);
        forum.putArray("permission_overwrites");
        forum.putArray("available_tags");
        discord.world().publish(new Event(guild, "CHANNEL_CREATE", Event.GUILDS, forum));
        return "15";
    }

    private void send(Event one, Consumer<ObjectNode> damage) {
        if (recording.isChange(one)) {
            throwOutAndBringBack();
            recording.before(one).forEach(before -> publish(before, now.of(before.data())));
        }
        ObjectNode data = now.of(one.data());
        damage.accept(data);
        publish(one, data);
        rest();
    }

    /// So that the bot takes the server for what it is, and a change sent again is one again.
    private void throwOutAndBringBack() {
        World world = discord.world();
        Server server = now.server();
        ObjectNode gone = Json.object().put("id", Long.toString(server.id()));
        world.publish(new Event(server.id(), "GUILD_DELETE", Event.GUILDS, gone));
        ObjectNode back = server.guild().json(world.bot());
        world.publish(new Event(server.id(), "GUILD_CREATE", Event.GUILDS, back));
    }

    private void publish(Event one, ObjectNode data) {
        discord.world().publish(new Event(one.guildId(), one.name(), one.intents(), data));
    }

    private void probe() {
        ada.in(room).slash("help").message();
        rest();
    }

    /// Waits until the bot has dealt with all it was sent. Whoever hangs or works on is a finding.
    private void rest() {
        answered();
        Waiting.until(() -> bot.underway() == 0, "what is under way");
        Waiting.until(processor::rests, "the bot to come to rest");
        String complaint = complaints.poll();
        if (complaint != null) {
            throw new AssertionError(complaint);
        }
    }

    /// Events are dispatched in order, so that a good answer tells that the bot has got past the bad ones. Who gives no answer within
    /// three seconds, three times, is not just slow.
    private void answered() {
        for (int i = 0; i < 3; i++) {
            if (!ada.inDirectMessage().autocomplete("quiz start", "quiz", "ti").failed()) {
                return;
            }
        }
        throw new AssertionError("the bot does not answer any more");
    }

    @Override
    public void close() {
        listening.detach();
        bot.close();
        store.close();
        discord.close();
    }

    /// What is logged as an error by the bot, or by JDA about one of our listeners.
    private static final class Complaints extends AppenderBase<ILoggingEvent> {
        private final Queue<String> complaints;
        private final Logger root =
                (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

        Complaints(Queue<String> complaints) {
            this.complaints = complaints;
        }

        void attach() {
            Thread.setDefaultUncaughtExceptionHandler(
                    (thread, thrown) -> complaints.add(thread + " ended by " + thrown));
            setContext(root.getLoggerContext());
            start();
            root.addAppender(this);
        }

        void detach() {
            Thread.setDefaultUncaughtExceptionHandler(null);
            root.detachAppender(this);
        }

        @Override
        protected void append(ILoggingEvent event) {
            boolean ours =
                    event.getLoggerName().startsWith("dev.memoquiz")
                            || event.getFormattedMessage().contains("EventListener");
            if (ours && !failedInside(event) && event.getLevel().isGreaterOrEqual(Level.ERROR)) {
                complaints.add(event.getFormattedMessage() + ": " + trace(event));
            }
        }

        /// A field that JDA itself left empty and then used.
        private static boolean failedInside(ILoggingEvent event) {
            IThrowableProxy thrown = event.getThrowableProxy();
            return thrown != null
                    && thrown.getClassName().equals(NullPointerException.class.getName())
                    && List.of(thrown.getStackTraceElementProxyArray())
                            .getFirst()
                            .getStackTraceElement()
                            .getClassName()
                            .startsWith("net.dv8tion.jda.internal.");
        }

        private static String trace(ILoggingEvent event) {
            return event.getThrowableProxy() == null
                    ? ""
                    : event.getThrowableProxy().getClassName()
                            + " "
                            + event.getThrowableProxy().getMessage()
                            + " "
                            + List.of(event.getThrowableProxy().getStackTraceElementProxyArray())
                                    .stream()
                                    .limit(12)
                                    .toList();
        }
    }
}
