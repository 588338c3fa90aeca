package dev.memoquiz.fakediscord;

import dev.memoquiz.fakediscord.check.Violation;
import dev.memoquiz.fakediscord.gateway.Gateway;
import dev.memoquiz.fakediscord.gateway.GatewaySocket;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.Server;
import dev.memoquiz.fakediscord.rest.Faults;
import dev.memoquiz.fakediscord.rest.RequestLog;
import dev.memoquiz.fakediscord.rest.RestApi;
import dev.memoquiz.fakediscord.world.User;
import dev.memoquiz.fakediscord.world.World;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// A running double of Discord: one application, any number of guilds and people, both doors on one loopback port.
public final class FakeDiscord implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final String GATEWAY = "/gateway";
    private static final long TICK_MILLIS = 20;

    private final Options options;
    private final World world;
    private final Gateway gateway;
    private final RestApi rest;
    private final RequestLog requests;
    private final Javalin server;
    private final ScheduledExecutorService ticker;
    private final Map<String, Server> servers = new ConcurrentHashMap<>();
    private final Map<String, Person> people = new ConcurrentHashMap<>();

    private FakeDiscord(Options options) {
        this.options = options;
        this.world =
                new World(
                        options.clock(),
                        "MemoQuiz",
                        options.keptMessages(),
                        options.keptInteractions());
        this.requests = new RequestLog(options.keptRequests());
        this.gateway = new Gateway(world, options.gateway(), this::gatewayUrl);
        this.rest = new RestApi(world, gateway, options.rest(), requests, urls());
        this.server = Javalin.create(this::configure).start(HOST, options.port());
        this.ticker =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("fake-discord-ticker").factory());
        var _ =
                ticker.scheduleAtFixedRate(
                        () -> world.interactions().expire(world.now()),
                        TICK_MILLIS,
                        TICK_MILLIS,
                        TimeUnit.MILLISECONDS);
    }

    public static FakeDiscord start(Options options) {
        return new FakeDiscord(options);
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.concurrency.useVirtualThreads = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = 30_000_000L;
        rest.configure(config.routes);
        config.routes.ws(GATEWAY, new GatewaySocket(gateway)::configure);
    }

    private RestApi.Urls urls() {
        return new RestApi.Urls() {
            @Override
            public String http() {
                return httpUrl();
            }

            @Override
            public String gateway() {
                return gatewayUrl();
            }
        };
    }

    private String httpUrl() {
        return "http://" + HOST + ":" + server.port();
    }

    /// The REST address with its version and a final slash, as `RestConfig.setBaseUrl` wants it.
    public String apiUrl() {
        return httpUrl() + RestApi.BASE + "/";
    }

    public String gatewayUrl() {
        return "ws://" + HOST + ":" + server.port() + GATEWAY;
    }

    public String token() {
        return options.rest().token();
    }

    /// The guild of this name with the bot in it, made when there is none.
    public Server guild(String name) {
        return servers.computeIfAbsent(name, n -> new Server(world, world.addGuild(n, true)));
    }

    /// A guild the bot is not in, where people have installed the app for themselves.
    public Server guildWithoutBot(String name) {
        return servers.computeIfAbsent(name, n -> new Server(world, world.addGuild(n, false)));
    }

    /// The person of this name, made when there is none.
    public Person user(String name) {
        return people.computeIfAbsent(name, n -> new Person(world, world.addUser(n, "en-GB")));
    }

    /// A person whose client speaks another language.
    public Person user(String name, String locale) {
        return people.computeIfAbsent(name, n -> new Person(world, world.addUser(n, locale)));
    }

    /// A direct message or group between people, without the bot.
    public Room privateChannel(Person... members) {
        List<User> users = Arrays.stream(members).map(Person::user).toList();
        return new Room(world, world.privateChannel(users));
    }

    public Gateway gateway() {
        return gateway;
    }

    public Faults faults() {
        return rest.faults();
    }

    /// Every request so far.
    public RequestLog requests() {
        return requests;
    }

    /// Every body that broke a limit or the official description, and every unknown route.
    public List<Violation> violations() {
        return requests.violations();
    }

    public World world() {
        return world;
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        gateway.drop();
        server.stop();
    }
}
