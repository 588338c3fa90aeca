package dev.memoquiz.fakediscord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ConnectionTest {
    private final Connection connection = new Connection(new Silent(), false, Instant.EPOCH);
    private final Session session = new Session("s", 0, 1, 0, connection);

    /// Each waited for the other's lock, and the double stood still.
    @Test
    void a_session_can_send_while_its_connection_ends() throws InterruptedException {
        connection.attach(session);
        Thread ending = Thread.ofPlatform().unstarted(connection::end);
        Thread sending =
                Thread.ofPlatform()
                        .unstarted(() -> {
                            synchronized (session) {
                                ending.start();
                                awaitBlocked(ending);
                                session.dispatch("MESSAGE_CREATE", "{}");
                            }
                        });
        sending.setDaemon(true);
        ending.setDaemon(true);
        sending.start();
        assertThat(sending.join(Duration.ofSeconds(20))).isTrue();
        assertThat(ending.join(Duration.ofSeconds(20))).isTrue();
        assertThat(session.connection()).isEmpty();
    }

    private static void awaitBlocked(Thread thread) {
        while (thread.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
    }

    private static final class Silent implements Wire {
        @Override
        public void text(String payload) {}

        @Override
        public void binary(byte[] payload) {}

        @Override
        public void close(int code, String reason) {}

        @Override
        public void cut() {}
    }
}
