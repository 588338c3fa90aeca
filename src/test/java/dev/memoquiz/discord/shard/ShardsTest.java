package dev.memoquiz.discord.shard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Connections that come and go, with a Discord that does not answer a login.
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ShardsTest {
    private final CountDownLatch answer = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final Roster roster = new Roster(2, Duration.ofSeconds(6), System::nanoTime);
    private final Shards shards = new Shards(roster, this::login, handlers, 1);

    private JDA login(int shard) {
        asked.countDown();
        try {
            answer.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        throw new IllegalStateException("no answer for shard " + shard);
    }

    @AfterEach
    void end() {
        answer.countDown();
        handlers.close();
    }

    @Test
    void a_login_that_hangs_keeps_nobody_waiting_who_gives_its_shard_up() throws Exception {
        roster.held(Map.of(0, 1L));
        shards.serve(Set.of(0));
        asked.await();

        shards.stop(0);

        assertThat(answer.getCount()).isEqualTo(1);
        assertThat(shards.any()).isEmpty();
    }

    @Test
    void who_has_ended_connects_nothing_any_more() {
        roster.held(Map.of(0, 1L));
        shards.close(Duration.ZERO);

        shards.serve(Set.of(0));
        handlers.close();

        assertThat(asked.getCount()).isEqualTo(1);
    }
}
