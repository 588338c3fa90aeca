package dev.memoquiz.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.storage.postgres.OwnServer;
import dev.memoquiz.storage.tally.Recount;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PostgresStoreTest extends PostgresContract {
    @BeforeAll
    static void connect() {
        connect(OwnServer.database(), OwnServer::giveBack);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update tally set points_7 = points_7 - 1",
                "delete from tally where scope = 'school'",
                "update tally_rung set readers = 2",
                "delete from tally_rung where days = 0"
            })
    void a_recount_finds_what_is_wrong(String damage) {
        Situations.play(
                store().journal(),
                Situations.fresh(1, Situations.reader("anna"), Situations.SCHOOL, 1),
                Situations.NOON,
                1);
        assertThat(store().recount()).isEqualTo(new Recount(6, 0));

        try (Handle handle = Jdbi.open(url)) {
            handle.execute(damage);
        }

        assertThat(store().recount().right()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update answer set points = 2",
                "delete from answer",
                "truncate answer cascade",
                "update appeal set appealed_at = 0",
                "delete from appeal",
                "update ruling set points = 0",
                "delete from ruling",
                "truncate ruling"
            })
    void what_is_logged_can_be_neither_changed_nor_removed(String statement) {
        AppealsContract.accepted(store(), 2);

        try (Handle handle = Jdbi.open(url)) {
            assertThatThrownBy(() -> handle.execute(statement))
                    .rootCause()
                    .hasMessageMatching(
                            "(?s).*(an answer|an appeal|a ruling) is never changed or removed.*");
        }
    }
}
