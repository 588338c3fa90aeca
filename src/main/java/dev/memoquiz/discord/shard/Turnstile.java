package dev.memoquiz.discord.shard;

import dev.memoquiz.domain.shard.LoginTurns;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets one shard of a bucket through at a time, in turns with all other processes, as long as logins are left.
final class Turnstile {
    /// Discord wants five seconds between two logins of a bucket.
    static final Duration PAUSE = Duration.ofMillis(5100);

    /// Longer than a login takes; so long others wait for a process that died during one.
    static final Duration HOLD = Duration.ofSeconds(8);

    static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(Turnstile.class);

    private final LoginTurns turns;
    private final Supplier<Duration> exhausted;
    private final Pause pause;
    private final AtomicBoolean told = new AtomicBoolean();

    /// @param exhausted for how long no login is left, asked before each; zero where one is
    Turnstile(LoginTurns turns, Supplier<Duration> exhausted, Pause pause) {
        this.turns = turns;
        this.exhausted = exhausted;
        this.pause = pause;
    }

    /// Waits for a turn, and returns whether it came before the wait was `over`.
    boolean turn(int bucket, BooleanSupplier over) throws InterruptedException {
        while (!over.getAsBoolean()) {
            if (mayLogIn(bucket)) {
                return !over.getAsBoolean();
            }
            pause.of(LOOK);
        }
        return false;
    }

    /// Discord may take longer to say what is left than a turn lasts, so the turn begins anew with that.
    private boolean mayLogIn(int bucket) throws InterruptedException {
        try {
            return turns.take(bucket, HOLD) && isLeft() && turns.keep(bucket, HOLD);
        } catch (RuntimeException unreachable) {
            LOG.warn("whose turn it is to log in cannot be told: {}", unreachable.toString());
            pause.of(AGAIN);
            return false;
        }
    }

    private boolean isLeft() throws InterruptedException {
        Duration none = exhausted.get();
        if (none.isZero()) {
            told.set(false);
            return true;
        }
        tell(none);
        pause.of(none.compareTo(LONGEST_SLEEP) < 0 ? none : LONGEST_SLEEP);
        return false;
    }

    /// Once, however many shards wait and however often it is asked again.
    private void tell(Duration none) {
        if (!told.getAndSet(true)) {
            LOG.error(
                    "no login is left today: shards that are not connected wait until Discord allows more, in {}"
                            + " minutes; let the bot run, since a restart would need a login for every shard",
                    Math.ceilDiv(none.toSeconds(), 60));
        }
    }

    void passed(int bucket) {
        try {
            turns.passed(bucket, PAUSE);
        } catch (RuntimeException unreachable) {
            LOG.warn("the next login has to wait: {}", unreachable.toString());
        }
    }
}
