package dev.memoquiz.metrics;

import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.storage.CommitWatch;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.function.IntSupplier;

/// Serves `/metrics`, `/healthz` and `/readyz` over HTTP until it is closed.
public final class Metrics implements AutoCloseable {
    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final DiscordFigures discord = new DiscordFigures(registry);
    private final StorageFigures storage = new StorageFigures(registry);
    private final MachineFigures machine = new MachineFigures(registry);
    private final Readiness readiness = new Readiness();
    private final Door door;
    private volatile Signs signs = Signs.NONE;

    private Metrics(InetSocketAddress address) {
        gauge(
                "memoquiz.gateway.connected",
                "1 while events arrive",
                () -> signs.connected().getAsBoolean() ? 1 : 0);
        gauge(
                "memoquiz.interactions.underway",
                "Interactions whose answer Discord has not taken yet",
                () -> signs.underway().getAsInt());
        gauge(
                "memoquiz.discord.requests.waiting",
                "Requests to Discord that wait for their turn",
                () -> signs.requestsWaiting().getAsInt());
        gauge(
                "memoquiz.changes.waiting",
                "Changes that wait to be written",
                () -> signs.changesWaiting().getAsInt());
        this.door =
                Door.open(
                        address,
                        Map.of(
                                "/metrics", () -> new Page(200, Page.PROMETHEUS, registry.scrape()),
                                "/healthz", () -> Page.text(200, "alive"),
                                "/readyz", () -> readiness.page(signs)));
    }

    /// Listens from now on; until [#watch] the bot counts as not ready.
    ///
    /// @throws MetricsRefused when the address or port cannot be used
    public static Metrics open(InetSocketAddress address) {
        return new Metrics(address);
    }

    private void gauge(String name, String description, IntSupplier value) {
        Gauge.builder(name, value::getAsInt)
                .description(description)
                .register((MeterRegistry) registry);
    }

    /// What is to be told of the talk with Discord.
    public Watch discord() {
        return discord;
    }

    /// What is to be told of what the store writes.
    public CommitWatch storage() {
        return storage;
    }

    /// From now on the bot is ready when its signs say so.
    public void watch(Signs running) {
        this.signs = running;
    }

    /// The port that it listens on.
    public int port() {
        return door.port();
    }

    @Override
    public void close() {
        door.close();
        readiness.close();
        machine.close();
        registry.close();
    }
}
