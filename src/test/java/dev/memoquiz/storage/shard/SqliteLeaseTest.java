package dev.memoquiz.storage.shard;

import dev.memoquiz.storage.sqlite.SqliteFile;
import java.nio.file.Path;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.io.TempDir;

final class SqliteLeaseTest extends LeaseContract {
    @TempDir private Path folder;

    @Override
    Handle connect() {
        SqliteFile file =
                SqliteFile.of("jdbc:sqlite:" + folder.resolve("quiz.db"), Duration.ofSeconds(5));
        file.prepare();
        return file.connect();
    }
}
