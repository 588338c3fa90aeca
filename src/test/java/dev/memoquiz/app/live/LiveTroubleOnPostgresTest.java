package dev.memoquiz.app.live;

import dev.memoquiz.storage.postgres.OwnServer;
import org.junit.jupiter.api.AfterEach;

class LiveTroubleOnPostgresTest extends LiveTroubleContract {
    private final String url = OwnServer.bareDatabase();

    @Override
    String url() {
        return url;
    }

    @Override
    void obstruct(String columns, String condition) {
        other.execute(
                """
                create or replace function planted() returns trigger language plpgsql
                as $$ begin raise exception 'planted'; end $$
                """);
        other.execute(
                """
                create trigger planted before update %s on live for each row when (%s)
                execute function planted()
                """
                        .formatted(columns, condition));
    }

    @Override
    void clear() {
        other.execute("drop trigger planted on live");
    }

    @AfterEach
    @Override
    void close() {
        super.close();
        OwnServer.drop(url);
    }
}
