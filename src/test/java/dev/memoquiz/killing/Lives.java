package dev.memoquiz.killing;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.rest.Fault;
import dev.memoquiz.fakediscord.world.Ack;
import dev.memoquiz.fakediscord.world.CallbackType;
import dev.memoquiz.fakediscord.world.Snowflakes;
import dev.memoquiz.program.BotProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The bot as those outside see it: it lives, is killed, and lives again. Whoever asks it something while it is dead waits.
final class Lives implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    /// Longer than any answer of a living bot takes.
    private static final long LONGEST_ANSWER_SECONDS = 15;

    /// What the double has received from a bot may be a moment on its way when that bot is dead.
    private static final Duration LAST_WORDS = Duration.ofMillis(150);

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(3);
    private static final String REPLY =
            "/interactions/{interaction_id}/{interaction_token}/callback";

    private final FakeDiscord discord;
    private final Supplier<BotProcess> program;
    private final Findings findings;
    private Optional<BotProcess> process = Optional.empty();
    private Life life = new Life(0, Instant.EPOCH, Instant.EPOCH, new CompletableFuture<>());
    private boolean open;
    private final AtomicInteger replies = new AtomicInteger();

    Lives(FakeDiscord discord, Supplier<BotProcess> program, Findings findings) {
        this.discord = discord;
        this.program = program;
        this.findings = findings;
    }

    /// From a start to its kill.
    ///
    /// @param started when the process was started
    /// @param ready when Discord had let it in
    /// @param ended completes after the kill
    record Life(int number, Instant started, Instant ready, CompletableFuture<Void> ended) {}

    /// What came of an act.
    ///
    /// @param stamped when Discord took it
    /// @param outcome has been acknowledged; with a message unless it is a form
    record Heard(Instant stamped, Outcome outcome, Optional<SeenMessage> message, int life) {}

    /// Starts the process, and kills it before it can do much.
    void stillborn(Duration after) throws InterruptedException {
        try (BotProcess started = program.get()) {
            Thread.sleep(after);
            started.kill();
        }
    }

    /// Starts the process and returns once Discord has let it in; who waits is then let through.
    Life begin() throws InterruptedException {
        int before = discord.gateway().identifies();
        Instant start = Instant.now();
        BotProcess started = program.get();
        until(() -> discord.gateway().identifies() > before || !started.alive());
        if (!started.alive()) {
            throw new IllegalStateException("the bot did not start: " + started.said());
        }
        synchronized (this) {
            process = Optional.of(started);
            life = new Life(life.number() + 1, start, Instant.now(), new CompletableFuture<>());
            open = true;
            notifyAll();
            return life;
        }
    }

    /// Kills the process. Returns the moment.
    Instant kill() throws InterruptedException {
        Instant moment = Instant.now();
        process.orElseThrow().kill();
        return ended(moment);
    }

    /// Kills the process when the double has received its next reply and has not taken it yet: what that says must have been kept
    /// before it was sent. Killed at random, a bot that says it a moment too early would hardly ever be caught.
    Instant killAtReply() throws InterruptedException {
        BotProcess victim = process.orElseThrow();
        CompletableFuture<Instant> moment = new CompletableFuture<>();
        discord.faults()
                .inject(
                        "POST",
                        REPLY,
                        1,
                        new Fault.After(() -> {
                            moment.complete(Instant.now());
                            victim.kill();
                        }));
        until(moment::isDone, LONGEST_SILENCE);
        discord.faults().clear();
        if (moment.complete(Instant.now())) {
            victim.kill();
        } else {
            findings.count("kills at the arrival of a reply");
        }
        return ended(moment.join());
    }

    private Instant ended(Instant moment) throws InterruptedException {
        BotProcess victim = process.orElseThrow();
        victim.kill();
        synchronized (this) {
            open = false;
        }
        Thread.sleep(LAST_WORDS);
        life.ended().complete(null);
        findings.unlessTroubled(
                victim.said().lines().noneMatch(line -> line.contains("ERROR")),
                "the log tells of an error: " + firstError(victim));
        return moment;
    }

    /// Returns after so many replies from now on, or when that takes too long.
    void until(int more, Duration limit) throws InterruptedException {
        int enough = replies.get() + more;
        Instant end = Instant.now().plus(limit);
        while (replies.get() < enough && Instant.now().isBefore(end)) {
            Thread.sleep(1);
        }
    }

    synchronized Life life() {
        return life;
    }

    /// The id of the process that lives.
    long process() {
        return process.orElseThrow().id();
    }

    @Override
    public void close() {
        process.ifPresent(BotProcess::close);
    }

    private static String firstError(BotProcess victim) {
        return victim.said().lines().filter(line -> line.contains("ERROR")).findFirst().orElse("");
    }

    static void until(BooleanSupplier condition) throws InterruptedException {
        if (!until(condition, LONGEST_START)) {
            throw new IllegalStateException("waited " + LONGEST_START + " in vain");
        }
    }

    /// Whether it came true within the limit.
    private static boolean until(BooleanSupplier condition, Duration longest)
            throws InterruptedException {
        Instant limit = Instant.now().plus(longest);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(limit)) {
                return false;
            }
            Thread.sleep(2);
        }
        return true;
    }

    private synchronized Life awaited() throws InterruptedException {
        while (!open) {
            wait();
        }
        return life;
    }

    /// Does something once the bot lives. Empty when it said nothing to that, as when it is killed meanwhile.
    Optional<Heard> ask(Supplier<Outcome> act) throws InterruptedException {
        Life now = awaited();
        Outcome outcome = act.get();
        Optional<Heard> heard =
                said(outcome.whenAcknowledged(), now).flatMap(ack -> heard(ack, outcome, now));
        heard.ifPresent(_ -> replies.incrementAndGet());
        if (heard.isEmpty() && !now.ended().isDone()) {
            findings.count("presses without an answer in 3 s");
        }
        return heard;
    }

    private Optional<Heard> heard(Ack ack, Outcome outcome, Life now) {
        Instant stamped = Snowflakes.time(outcome.interaction().id());
        return switch (ack) {
            case Ack.Unanswered _ -> Optional.empty();
            case Ack.Acknowledged done when done.type() == CallbackType.MODAL ->
                    Optional.of(new Heard(stamped, outcome, Optional.empty(), now.number()));
            case Ack.Acknowledged _ ->
                    said(outcome.whenShown(), now)
                            .map(message ->
                                    new Heard(
                                            stamped, outcome, Optional.of(message), now.number()));
        };
    }

    private static <T> Optional<T> said(CompletableFuture<T> answer, Life life) {
        try {
            var _ =
                    CompletableFuture.anyOf(answer, life.ended())
                            .copy()
                            .completeOnTimeout(null, LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS)
                            .join();
            return answer.isDone() ? Optional.of(answer.join()) : Optional.empty();
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }
}
