package dev.memoquiz.storage;

import static dev.memoquiz.storage.Situations.ALONE;
import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.answer;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.kept;
import static dev.memoquiz.storage.Situations.reader;
import static dev.memoquiz.storage.Situations.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.domain.round.Round;
import dev.memoquiz.storage.postgres.OwnServer;
import dev.memoquiz.storage.postgres.Relay;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A server whose machine vanishes says nothing, not even that a connection has ended.
@Timeout(value = 25, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class PostgresSilenceTest {
    private static final Limits IMPATIENT = new Limits(Duration.ofSeconds(2), 4096);

    private final String url = OwnServer.database();
    private final Relay relay = Relay.to(URI.create(url.substring(5)).getPort());

    @AfterEach
    void end() throws Exception {
        relay.close();
        OwnServer.giveBack(url);
    }

    private final String way = "localhost:" + relay.port();

    private Store open(String hosts) {
        return Store.open(url.replaceFirst("localhost:\\d+", hosts), IMPATIENT);
    }

    @Test
    void writing_and_reading_go_on_with_the_next_server_within_seconds() {
        try (Store store = open(way + "," + URI.create(url.substring(5)).getAuthority())) {
            Round round = kept(store.journal(), start(fresh(1, reader("anna"), ALONE, 1)));
            assertThat(store.journal().find(round.id())).contains(round);

            relay.fallSilent();

            kept(store.journal(), answer(round, 0, 2, NOON));
            assertThat(store.journal().answers(round.id())).hasSize(1);
        }
    }

    @Test
    void where_there_is_no_other_it_is_told_within_seconds() {
        try (Store store = open(way)) {
            Round round = kept(store.journal(), start(fresh(1, reader("anna"), ALONE, 1)));

            relay.fallSilent();

            assertThatThrownBy(() -> store.journal().commit(answer(round, 0, 2, NOON)))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("cannot be reached, so nothing was stored");
        }
    }
}
