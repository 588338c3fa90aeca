package dev.memoquiz.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.storage.StorageException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One bot serves a file, by whatever name.
final class ServedFileTest {
    @TempDir private Path home;

    private Path folder;
    private Path real;

    @BeforeEach
    void name() throws IOException {
        folder = Files.createDirectory(home.resolve("data"));
        real = folder.resolve("real.db");
    }

    private static Closeable served(Path database) {
        return SqliteFile.of("jdbc:sqlite:" + database, Duration.ZERO).served();
    }

    /// Whoever comes by the other name is refused by the name that was given.
    private static void assertSame(Path one, Path other) throws IOException {
        try (Closeable first = served(one)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> served(other))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContainingAll(
                            "Another bot serves the database " + other, "End it first.");
        }
        served(other).close();
    }

    @Test
    void a_link_is_the_file_that_it_leads_to() throws IOException {
        Files.createFile(real);
        Path link = Files.createSymbolicLink(home.resolve("link.db"), real);

        assertSame(real, link);
        assertSame(link, real);
    }

    @Test
    void a_link_is_that_file_even_before_it_is_made() throws IOException {
        Path near = Files.createSymbolicLink(folder.resolve("near.db"), Path.of("real.db"));
        Path link = Files.createSymbolicLink(home.resolve("link.db"), near);

        assertSame(real, link);
        try (Closeable first = served(link)) {
            assertThat(first).isNotNull();
            Files.createFile(real);
            assertThatThrownBy(() -> served(real)).isInstanceOf(StorageException.class);
        }
    }

    @Test
    void a_linked_folder_is_the_folder_that_it_leads_to() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("linked"), folder);

        assertSame(real, link.resolve("real.db"));
        Files.createFile(real);
        assertSame(link.resolve("real.db"), real);
    }

    @Test
    void a_link_that_leads_to_itself_is_left_to_whoever_opens_it() throws IOException {
        Path circle = Files.createSymbolicLink(home.resolve("circle.db"), Path.of("circle.db"));

        served(circle).close();
    }
}
