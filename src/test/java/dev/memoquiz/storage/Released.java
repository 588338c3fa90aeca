package dev.memoquiz.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/// Databases as released versions left them.
public final class Released {
    private static final String MIGRATIONS = "db/migration/";
    private static final String SHARED = MIGRATIONS + "shared";

    private Released() {}

    /// Makes the tables of this version of the schema, or changes those of an earlier one to it.
    public static void migrate(String url, String version) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations(
                        "classpath:" + SHARED,
                        "classpath:" + MIGRATIONS + url.replaceAll("^jdbc:|:.*", ""))
                .target(version)
                .load()
                .migrate();
    }

    /// All versions of the schema before today's, read from the migrations, so that none can be forgotten. None was ever left without
    /// its second half: 9 is always 9.1.
    ///
    /// @param dialect the folder of what one kind of database alone needs
    public static List<String> versions(String dialect) {
        List<String> all =
                Stream.of(SHARED, MIGRATIONS + dialect)
                        .flatMap(folder -> migrations(folder).stream())
                        .sorted()
                        .map(MigrationVersion::getVersion)
                        .toList();
        List<String> whole = all.stream().filter(version -> !all.contains(version + ".1")).toList();
        return whole.subList(0, whole.size() - 1);
    }

    private static List<MigrationVersion> migrations(String folder) {
        try {
            URL found = Objects.requireNonNull(Released.class.getResource("/" + folder), folder);
            try (Stream<Path> files = Files.list(Path.of(found.toURI()))) {
                return files.map(file -> file.getFileName().toString())
                        .map(name -> name.substring(1, name.indexOf("__")))
                        .map(MigrationVersion::fromVersion)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether a version is this one or a later one.
    public static boolean isAtLeast(String version, String other) {
        return MigrationVersion.fromVersion(version).isAtLeast(other);
    }
}
