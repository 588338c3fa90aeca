package dev.memoquiz.discord.shard;

import dev.memoquiz.domain.shard.LoginTurns;
import java.time.Duration;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/// Lets shards log in one after the other, in turns with all other processes.
public final class LoginGate extends ConcurrentSessionController {
    private final String gateway;
    private final int buckets;
    private final Turnstile turnstile;

    /// @param gateway where to log in
    /// @param buckets how many may log in at a time
    /// @param exhausted for how long no login is left, asked before each; zero where one is
    public LoginGate(String gateway, int buckets, LoginTurns turns, Supplier<Duration> exhausted) {
        this.gateway = gateway;
        this.buckets = buckets;
        this.turnstile = new Turnstile(turns, exhausted, Thread::sleep);
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
        if (turnstile.turn(bucket, () -> over(node))) {
            node.run(false);
            turnstile.passed(bucket);
        }
    }

    private static boolean over(SessionConnectNode node) {
        return switch (node.getJDA().getStatus()) {
            case SHUTTING_DOWN, SHUTDOWN, FAILED_TO_LOGIN -> true;
            default -> false;
        };
    }
}
