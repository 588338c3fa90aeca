package dev.memoquiz.metrics;

import dev.memoquiz.discord.talk.Watch;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Counts the talk with Discord. Every figure is there from the start, at nought, and its labels are the constants of [Watch].
final class DiscordFigures implements Watch {
    private final MeterRegistry registry;
    private final Map<Kind, Figures> interactions;
    private final Map<Turn, Counter> turns;
    private final Counter undelivered;
    private final Timer rateLimits;
    private final AtomicReference<Optional<Shards>> shards =
            new AtomicReference<>(Optional.empty());

    DiscordFigures(MeterRegistry registry) {
        this.registry = registry;
        this.interactions = each(Kind.class, this::figures);
        this.turns = each(Turn.class, this::turn);
        this.undelivered =
                Counter.builder("memoquiz.replies.undelivered")
                        .description("Answers that Discord did not take")
                        .register(registry);
        this.rateLimits =
                Timer.builder("memoquiz.rate.limit.wait")
                        .description("Waits that Discord asked for by a 429")
                        .register(registry);
    }

    /// @param outcomes how many interactions of a kind ended in which way
    /// @param acknowledgement from receiving one until Discord took the first answer
    private record Figures(Map<Outcome, Counter> outcomes, Timer acknowledgement) {}

    private Figures figures(Kind kind) {
        return new Figures(each(Outcome.class, outcome -> outcome(kind, outcome)), time(kind));
    }

    private Counter outcome(Kind kind, Outcome outcome) {
        return Counter.builder("memoquiz.interactions")
                .description("Interactions by kind and outcome")
                .tag("kind", label(kind))
                .tag("outcome", label(outcome))
                .register(registry);
    }

    private Timer time(Kind kind) {
        return Timer.builder("memoquiz.acknowledgement")
                .description("Time from an event until Discord took the first answer to it")
                .tag("kind", label(kind))
                .serviceLevelObjectives(Buckets.UP_TO_THREE_SECONDS)
                .register(registry);
    }

    private Counter turn(Turn turn) {
        return Counter.builder("memoquiz.gateway.turns")
                .description("Changes of the connection to Discord")
                .tag("turn", label(turn))
                .register(registry);
    }

    private static <E extends Enum<E>, V> Map<E, V> each(Class<E> type, Function<E, V> make) {
        Map<E, V> made = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            made.put(constant, make.apply(constant));
        }
        return made;
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Seen received(Kind kind) {
        return new Counted(Objects.requireNonNull(interactions.get(kind)), Timer.start(registry));
    }

    @Override
    public void gateway(Turn turn) {
        Objects.requireNonNull(turns.get(turn)).increment();
    }

    /// There from the first word on: a bot without shards does not count its logins, and nought would be alarming.
    @Override
    public void shards(Shards now) {
        if (shards.getAndSet(Optional.of(now)).isEmpty()) {
            figure(
                    "logins.left",
                    "Logins that Discord allows until the end of the day",
                    Shards::loginsLeft);
            figure("shards.configured", "Shards in all, of all processes", Shards::configured);
            figure("shards.held", "Shards that this process is to serve", Shards::held);
            figure("shards.serving", "Shards that this process is connected for", Shards::serving);
            figure("shards.led", "Shards whose live rounds this process leads", Shards::led);
            FunctionCounter.builder("memoquiz.shards.taken", this, it -> it.shard(Shards::taken))
                    .description("Shards that came to this process, each time they came")
                    .register(registry);
        }
    }

    private void figure(String name, String description, ToLongFunction<Shards> value) {
        Gauge.builder("memoquiz." + name, this, it -> it.shard(value))
                .description(description)
                .register(registry);
    }

    private double shard(ToLongFunction<Shards> value) {
        return value.applyAsLong(shards.get().orElseThrow());
    }

    @Override
    public void rateLimited(Duration wait) {
        rateLimits.record(wait);
    }

    private final class Counted implements Seen {
        private final Figures figures;
        private final Timer.Sample since;
        private final AtomicBoolean ended = new AtomicBoolean();
        private final AtomicBoolean acknowledged = new AtomicBoolean();

        Counted(Figures figures, Timer.Sample since) {
            this.figures = figures;
            this.since = since;
        }

        @Override
        public void ended(Outcome outcome) {
            if (ended.compareAndSet(false, true)) {
                Objects.requireNonNull(figures.outcomes().get(outcome)).increment();
            }
        }

        @Override
        public void acknowledged() {
            if (acknowledged.compareAndSet(false, true)) {
                since.stop(figures.acknowledgement());
            }
        }

        @Override
        public void undelivered() {
            undelivered.increment();
        }
    }
}
