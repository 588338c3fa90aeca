package dev.memoquiz.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

final class CheckpointsTest {
    private static final int PAGES = 100;
    private static final int PAGE = 4_096;

    @TempDir private Path folder;

    @Test
    @Timeout(30)
    void what_is_committed_comes_into_the_file_while_the_writer_goes_on()
            throws SQLException, IOException, InterruptedException {
        Path file = folder.resolve("quiz.db");
        try (Connection writer = source(file).getConnection();
                Statement statement = writer.createStatement()) {
            fill(statement);
            assertThat(Files.size(file)).isLessThan((long) PAGES * PAGE);

            try (Closeable _ = Checkpoints.start(source(file))) {
                statement.execute("begin immediate");
                statement.execute("insert into page values (zeroblob(10))");
                while (Files.size(file) < (long) PAGES * PAGE) {
                    Thread.sleep(20);
                }
                statement.execute("commit");
            }
        }
    }

    private static void fill(Statement statement) throws SQLException {
        statement.execute("pragma journal_mode = wal");
        statement.execute("pragma wal_autocheckpoint = 0");
        statement.execute("create table page (content blob)");
        for (int i = 0; i < PAGES; i++) {
            statement.execute("insert into page values (zeroblob(%d))".formatted(PAGE));
        }
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
