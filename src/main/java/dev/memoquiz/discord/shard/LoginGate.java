package dev.memoquiz.discord.shard;

import dev.memoquiz.domain.shard.LoginTurns;
import java.time.Duration;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets shards log in one after the other, in turns with all other processes.
public final class LoginGate extends ConcurrentSessionController {
    /// Discord wants five seconds between two logins of a bucket.
    static final Duration PAUSE = Duration.ofMillis(5100);

    /// Longer than a login takes; so long others wait for a process that died during one.
    private static final Duration HOLD = Duration.ofSeconds(8);

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(LoginGate.class);

    private final String gateway;
    private final LoginTurns turns;
    private final int buckets;
    private final Supplier<Duration> exhausted;

    /// @param gateway where to log in
    /// @param buckets how many may log in at a time
    /// @param exhausted for how long no login is left, asked before each; zero where one is
    public LoginGate(
            String gateway, int buckets, LoginTurns turns, Supplier<Duration> exhausted) {
        this.gateway = gateway;
        this.turns = turns;
        this.buckets = buckets;
        this.exhausted = exhausted;
        setConcurrency(buckets);
    }

    @Override
    public String getGateway() {
        return gateway;
    }

    @Override
    public void appendSession(SessionConnectNode node) {
        super.appendSession(new Turn(node, this));
    }

    @Override
    public void removeSession(SessionConnectNode node) {
        super.removeSession(new Turn(node, this));
    }

    private record Turn(SessionConnectNode node, LoginGate gate) implements SessionConnectNode {
        @Override
        public boolean isReconnect() {
            return node.isReconnect();
        }

        @Override
        public JDA getJDA() {
            return node.getJDA();
        }

        @Override
        public JDA.ShardInfo getShardInfo() {
            return node.getShardInfo();
        }

        /// Returns once Discord has let the shard in, whoever comes next.
        @Override
        public void run(boolean isLast) throws InterruptedException {
            gate.run(node);
        }
    }

    private void run(SessionConnectNode node) throws InterruptedException {
        int bucket = node.getShardInfo().getShardId() % buckets;
        while (!over(node) && !mayLogIn(bucket)) {
            Thread.sleep(LOOK);
        }
        if (!over(node)) {
            node.run(false);
            passed(bucket);
        }
    }

    private static boolean over(SessionConnectNode node) {
        return switch (node.getJDA().getStatus()) {
            case SHUTTING_DOWN, SHUTDOWN, FAILED_TO_LOGIN -> true;
            default -> false;
        };
    }

    private boolean mayLogIn(int bucket) throws InterruptedException {
        try {
            return turns.take(bucket, HOLD) && isLeft();
        } catch (RuntimeException unreachable) {
            LOG.warn("whose turn it is to log in cannot be told: {}", unreachable.toString());
            Thread.sleep(AGAIN);
            return false;
        }
    }

    private boolean isLeft() throws InterruptedException {
        Duration none = exhausted.get();
        if (none.isZero()) {
            return true;
        }
        LOG.error("no login is left; Discord allows more in {} minutes", none.toMinutes());
        Thread.sleep(none.compareTo(LONGEST_SLEEP) < 0 ? none : LONGEST_SLEEP);
        return false;
    }

    private void passed(int bucket) {
        try {
            turns.passed(bucket, PAUSE);
        } catch (RuntimeException unreachable) {
            LOG.warn("the next login has to wait: {}", unreachable.toString());
        }
    }
}
