package dev.memoquiz.app.live;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LiveTroubleOnSqliteTest extends LiveTroubleContract {
    @TempDir private Path folder;

    @Override
    String url() {
        return "jdbc:sqlite:" + folder.resolve("quiz.db");
    }

    @Override
    void obstruct(String columns, String condition) {
        other.execute(
                """
                create trigger planted before update %s on live when %s
                begin select raise(abort, 'planted'); end
                """
                        .formatted(columns, condition));
    }

    @Override
    void clear() {
        other.execute("drop trigger planted");
    }
}
