package dev.memoquiz.discord;

import dev.memoquiz.discord.shard.Connections;
import dev.memoquiz.discord.shard.KeepShards;
import dev.memoquiz.discord.shard.LoginBudget;
import dev.memoquiz.discord.shard.LoginGate;
import dev.memoquiz.discord.shard.NamedShards;
import dev.memoquiz.discord.shard.Sharding;
import dev.memoquiz.discord.shard.Shards;
import dev.memoquiz.discord.shard.Threshold;
import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.domain.shard.Duty;
import dev.memoquiz.domain.shard.LeaseBook;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.RestConfig;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves the shards that are ours, for as long as they are.
final class ShardService implements Connections {
    private static final Duration BEAT = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(ShardService.class);

    private final BotParts parts;
    private final Sharding sharding;
    private final OkHttpClient http;
    private final Shards shards;
    private final KeepShards keeping;
    private final CompletableFuture<Reception> reception = new CompletableFuture<>();
    private final AtomicBoolean registered = new AtomicBoolean();
    private final ScheduledExecutorService keeper =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("shard-keeper").factory());
    private volatile LoginBudget budget;
    private volatile EventListener surroundings = _ -> {};

    /// @throws BotRefused when Discord does not let the bot in or cannot be reached
    ShardService(BotParts parts, Sharding sharding) {
        this.parts = parts;
        this.sharding = sharding;
        this.http = Connection.http(parts.watch()).build();
        this.budget = ask();
        requireShards();
        LOG.info("shards in all: {}", sharding.shards());
        LoginGate gate =
                new LoginGate(gateway(), budget.atOnce(), sharding.turns(), this::noneLeft);
        this.shards =
                new Shards(
                        sharding.roster(),
                        shard -> login(shard, gate),
                        parts.workers().handlers(),
                        budget.atOnce());
        this.keeping = new KeepShards(sharding.book(), shards, sharding.roster());
    }

    /// Two processes that serve a server would both answer its readers.
    private void requireShards() {
        LeaseBook book = sharding.book();
        try {
            NamedShards.otherTotal(book, Thread::sleep).ifPresent(this::refuse);
            Set<Integer> missing = NamedShards.claim(book, Thread::sleep);
            if (!missing.isEmpty()) {
                book.leave();
                throw new BotRefused(
                        "Another process serves the shards %s of %d already: name other shards in MEMOQUIZ_SHARDS, end that process, or set MEMOQUIZ_SHARDS=auto/%2$d in both."
                                .formatted(missing, sharding.shards()));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BotRefused("The start was interrupted.", interrupted);
        }
    }

    private void refuse(int otherTotal) {
        throw new BotRefused(
                "Other processes on this database serve %d shards in all (1 where MEMOQUIZ_SHARDS is not set), this one would serve %d: give all of them the same number in MEMOQUIZ_SHARDS, or end the others first."
                        .formatted(otherTotal, sharding.shards()));
    }

    /// Serves from now on.
    ///
    /// @param hearing is to hear of all that Discord tells any shard
    void begin(Reception receives, EventListener hearing) {
        surroundings = hearing;
        reception.complete(receives);
        var _ =
                keeper.scheduleWithFixedDelay(
                        this::beat, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            keeping.tick();
            tell();
        } catch (RuntimeException | Error trouble) {
            LOG.error("shards could not be looked after; the next try follows", trouble);
        }
    }

    private void tell() {
        Duty duty = sharding.roster().duty();
        parts.watch()
                .shards(
                        new Watch.Shards(
                                budget.left(),
                                sharding.shards(),
                                duty.epochs().size(),
                                shards.serving(),
                                duty.led().size(),
                                keeping.taken()));
    }

    private LoginBudget ask() {
        BotSettings settings = parts.settings();
        String api = settings.apiUrl().orElse(RestConfig.DEFAULT_BASE_URL);
        try {
            LoginBudget now = LoginBudget.ask(http, api, settings.token());
            LOG.info(
                    "logins left today: {} of {}, {} at a time",
                    now.left(),
                    now.total(),
                    now.atOnce());
            return now;
        } catch (LoginBudget.Unwelcome refused) {
            throw refused.unknown()
                    ? new BotRefused(Connection.WRONG_TOKEN, refused)
                    : Connection.unreachable(refused);
        } catch (IOException unreachable) {
            throw Connection.unreachable(unreachable);
        }
    }

    private String gateway() {
        return parts.settings().gatewayUrl().orElse(budget.gateway());
    }

    private Duration noneLeft() {
        budget = ask();
        return budget.exhausted();
    }

    private JDA login(int shard, LoginGate gate) {
        EventListener receiving = event -> receive(shard, event);
        EventListener threshold =
                new Threshold(
                        sharding.roster(),
                        shard,
                        parts.anteroom(),
                        event -> reception.join().onEvent(event));
        return Connection.built(
                Connection.builder(parts.settings(), parts.workers(), http.newBuilder())
                        .useSharding(shard, sharding.shards())
                        .setSessionController(gate)
                        .addEventListeners(new GatewayTurns(parts.watch()))
                        .addEventListeners(parts.ending(), receiving, threshold, surroundings));
    }

    private void receive(int shard, GenericEvent event) {
        switch (event) {
            case ReadyEvent ready -> {
                LOG.info("shard {} is connected", shard);
                sharding.roster().ready(shard);
                register(ready.getJDA());
            }
            default -> LOG.trace("shard {}: {}", shard, event);
        }
    }

    private void register(JDA jda) {
        if (!registered.getAndSet(true)) {
            var _ = reception.thenAccept(open -> Registration.of(parts, this, open).begin(jda));
        }
    }

    @Override
    public Optional<JDA> of(String server) {
        return shards.of(server);
    }

    @Override
    public Optional<JDA> any() {
        return shards.any();
    }

    @Override
    public boolean connected() {
        return !sharding.roster().stale() && shards.connected();
    }

    /// What is ours is given back at once, so that others need not wait until the leases run out.
    @Override
    public void close(Duration patience) {
        keeper.shutdown();
        try {
            if (!keeper.awaitTermination(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                keeper.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        shards.close(patience);
        keeping.end();
    }
}
