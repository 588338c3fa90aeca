package dev.memoquiz.killing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Checks after each start that every live round goes on where it was when the bot was killed: same question, same time left.
final class Continued {
    /// A shorter absence is not given back, and for a moment more nobody knows whether the process was alive.
    private static final Duration LOST = Duration.ofMillis(1800);

    /// Between taking the rounds up and being seen to.
    private static final Duration SLACK = Duration.ofMillis(500);

    /// What comes late is waited for after the deadline, which is no time left.
    private static final Duration OVER = Duration.ofSeconds(1);

    private static final Duration A_CLOCK_SET = Duration.ofHours(1);

    /// More time left is not a question's, it is that until the round is ended as idle.
    private static final Duration LONGEST_QUESTION = Duration.ofMinutes(10);

    private static final Duration IDLE = Duration.ofHours(1);

    private final Path database;
    private final Duration patience;
    private final Supplier<Duration> ahead;
    private final Findings findings;
    private final Map<String, Left> left = new HashMap<>();
    private final List<Long> drifts = new ArrayList<>();
    private final List<Long> led = new ArrayList<>();

    /// The rounds were taken up between these moments of the bot's clock.
    private record Taken(Instant after, Instant before) {}

    /// How a round was when the bot was killed, by the bot's clock.
    private record Left(Snapshot.Live round, Instant killed) {}

    /// @param ahead how far the bot's clock is ahead of ours
    Continued(Path database, Duration patience, Supplier<Duration> ahead, Findings findings) {
        this.database = database;
        this.patience = patience;
        this.ahead = ahead;
        this.findings = findings;
    }

    void killed(List<Snapshot.Live> rounds, Instant moment) {
        left.clear();
        Instant clock = moment.plus(ahead.get());
        rounds.stream()
                .filter(Snapshot.Live::open)
                .forEach(round -> left.put(round.id(), new Left(round, clock)));
        left.values().stream()
                .map(it -> Duration.between(it.round().seen(), clock))
                .filter(unseen -> unseen.abs().compareTo(A_CLOCK_SET) > 0)
                .forEach(unseen ->
                        findings.add("a round was not led since the clock was set, " + unseen));
    }

    /// Waits until all rounds are led again. Only then may hosts go on.
    void check(Lives.Life life) throws InterruptedException {
        if (left.isEmpty()) {
            return;
        }
        List<Snapshot.Live> now = Snapshot.roundsNow(database);
        while (now.stream().anyMatch(round -> waiting(round, life))) {
            if (Instant.now().isAfter(life.ready().plus(patience))) {
                findings.add("live rounds are not led again " + patience + " after READY");
                return;
            }
            Thread.sleep(20);
            now = Snapshot.roundsNow(database);
        }
        Instant moment = Instant.now();
        led.add(Duration.between(life.started(), moment).toMillis());
        Taken taken = new Taken(life.ready().plus(ahead.get()), moment.plus(ahead.get()));
        Map<String, Snapshot.Live> rounds =
                now.stream().collect(Collectors.toMap(Snapshot.Live::id, Function.identity()));
        left.forEach((id, before) -> {
            Snapshot.Live round = rounds.get(id);
            findings.unless(round != null, "a live round is lost: " + before);
            if (round != null) {
                findings.count("live rounds continued");
                compare(before, round, taken);
            }
        });
    }

    private boolean waiting(Snapshot.Live round, Lives.Life life) {
        Left before = left.get(round.id());
        return before != null
                && round.open()
                && (round.seen().equals(before.round().seen())
                        || round.seen().isBefore(life.started().plus(ahead.get())));
    }

    private void compare(Left before, Snapshot.Live now, Taken taken) {
        Optional<Duration> remaining =
                before.round().due().map(due -> Duration.between(before.killed(), due));
        findings.unlessTroubled(
                before.round().isPaused() == now.isPaused(),
                "a round was at %s, and is at %s".formatted(before.round().phase(), now.phase()));
        if (before.round().going().equals(now.going())) {
            remaining
                    .filter(it -> isMeasured(before, now, it))
                    .ifPresent(it -> time(before, now, taken, it));
        } else {
            boolean mayHaveMoved =
                    before.round().automatic()
                            || remaining
                                    .filter(it -> it.compareTo(LOST.plus(SLACK)) < 0)
                                    .isPresent();
            findings.unless(
                    mayHaveMoved,
                    "a round was at %s with %s left, and is at %s"
                            .formatted(before.round().going(), remaining, now.going()));
        }
    }

    /// Not where the vote was over at the kill, or the class itself may have closed it.
    private static boolean isMeasured(Left before, Snapshot.Live now, Duration remaining) {
        boolean voting = now.going().startsWith("voting");
        return !(voting && (before.round().automatic() || remaining.compareTo(OVER) < 0));
    }

    private void time(Left before, Snapshot.Live now, Taken taken, Duration remaining) {
        Instant due = now.due().orElseThrow();
        Duration least = Duration.between(taken.before(), due).minus(remaining);
        Duration most = Duration.between(taken.after(), due).minus(remaining);
        Duration unseen = Duration.between(before.round().seen(), before.killed());
        drifts.add(least.toMillis());
        Duration allowed = unseen.plus(unsaid(remaining)).plus(SLACK);
        findings.unless(
                most.compareTo(LOST.negated()) >= 0 && least.compareTo(allowed) <= 0,
                "%s: %s were left at the kill, %s to %s more after the restart, last seen %s before"
                        .formatted(now.going(), remaining, least, most, unseen));
    }

    /// How much an idle end may move on besides: whoever joined or voted before the kill puts it off, which a round's row does not tell
    /// until somebody looks.
    private static Duration unsaid(Duration remaining) {
        return remaining.compareTo(LONGEST_QUESTION) > 0 && remaining.compareTo(IDLE) < 0
                ? IDLE.minus(remaining)
                : Duration.ZERO;
    }

    /// Of each restart the time from the start of the process until all rounds were led again, in milliseconds.
    List<Long> led() {
        return List.copyOf(led);
    }

    /// Of each round and restart, the time it had left then less the time it had at the kill, in milliseconds.
    List<Long> drifts() {
        return drifts.stream().sorted().toList();
    }
}
