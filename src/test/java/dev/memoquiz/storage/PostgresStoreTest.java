package dev.memoquiz.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.storage.postgres.OwnServer;
import java.io.IOException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PostgresStoreTest extends StoreContract {
    private String url = "";

    @BeforeEach
    @Override
    void open() throws IOException {
        url = OwnServer.database();
        super.open();
    }

    @AfterEach
    @Override
    void close() {
        super.close();
        OwnServer.drop(url);
    }

    @Override
    Store openStore() {
        return Store.open(url);
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
