package dev.memoquiz.storage;

import org.flywaydb.core.Flyway;

/// Databases as released versions left them.
public final class Released {
    private Released() {}

    /// Makes the tables of this version of the schema, or changes those of an earlier one to it.
    public static void migrate(String url, String version) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations(
                        "classpath:db/migration/shared",
                        "classpath:db/migration/" + url.replaceAll("^jdbc:|:.*", ""))
                .target(version)
                .load()
                .migrate();
    }
}
