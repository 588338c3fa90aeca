package dev.memoquiz.architecture;

import java.util.List;
import java.util.stream.Stream;

/// Who may use what: one row for each room, its package and what its code may depend on besides
/// itself, [#LANGUAGE] and JSpecify.
record Room(String folder, List<String> rooms, List<String> libraries) {
    /// What every room may use: no files, no network, no threads, no database.
    static final List<String> LANGUAGE =
            List.of(
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.math",
                    "java.text",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.random",
                    "java.util.regex",
                    "java.util.stream",
                    "org.jspecify.annotations");

    static final List<Room> TABLE =
            List.of(
                    new Room("domain", List.of(), List.of("org.apache.commons.text.similarity")),
                    new Room("app", List.of("domain"), List.of("org.slf4j")),
                    new Room(
                            "chart",
                            List.of(),
                            List.of(
                                    "java.awt..",
                                    "java.io",
                                    "java.nio..",
                                    "java.util.concurrent..",
                                    "java.util.zip")),
                    new Room(
                            "content",
                            List.of("domain", "yaml"),
                            List.of(
                                    "java.io",
                                    "java.nio..",
                                    "java.security",
                                    "java.util.concurrent..",
                                    "java.util.zip",
                                    "com.fasterxml.jackson..",
                                    "org.yaml.snakeyaml..",
                                    "org.slf4j")),
                    new Room(
                            "yaml",
                            List.of(),
                            List.of(
                                    "java.io",
                                    "java.net",
                                    "java.nio..",
                                    "com.fasterxml.jackson..",
                                    "org.yaml.snakeyaml..")),
                    new Room(
                            "settings",
                            List.of("yaml"),
                            List.of(
                                    "java.io",
                                    "java.net",
                                    "java.nio..",
                                    "com.fasterxml.jackson..",
                                    "org.yaml.snakeyaml..")),
                    new Room(
                            "storage",
                            List.of("domain"),
                            List.of(
                                    "java.io",
                                    "java.nio..",
                                    "java.sql..",
                                    "javax.sql..",
                                    "java.util.concurrent..",
                                    "org.jdbi..",
                                    "org.flywaydb..",
                                    "org.sqlite..",
                                    "org.postgresql..",
                                    "com.zaxxer.hikari..",
                                    "com.fasterxml.jackson..",
                                    "org.slf4j")),
                    new Room(
                            "discord",
                            List.of("app", "chart", "domain"),
                            List.of(
                                    "java.io",
                                    "java.nio..",
                                    "java.security",
                                    "java.util.concurrent..",
                                    "java.util.zip",
                                    "net.dv8tion.jda..",
                                    "okhttp3..",
                                    "com.neovisionaries.ws..",
                                    "org.slf4j")),
                    new Room(
                            "terminal",
                            List.of("app", "domain"),
                            List.of(
                                    "java.io",
                                    "java.nio..",
                                    "java.util.concurrent..",
                                    "org.jline..",
                                    "picocli..",
                                    "org.slf4j")),
                    new Room(
                            "metrics",
                            List.of("discord", "storage"),
                            List.of(
                                    "java.io",
                                    "java.net",
                                    "java.nio..",
                                    "java.util.concurrent..",
                                    "com.sun.net.httpserver",
                                    "io.micrometer..",
                                    "org.slf4j")),
                    new Room(
                            "rehearsal",
                            List.of(),
                            List.of(
                                    "java.io",
                                    "java.net",
                                    "java.nio.charset",
                                    "java.security",
                                    "java.util.concurrent..",
                                    "com.fasterxml.jackson..")),
                    new Room(
                            "logging", List.of(), List.of("java.nio.charset", "ch.qos.logback..")));

    /// The room and everything inside it, in ArchUnit's notation.
    String packages(String root) {
        return root + "." + folder + "..";
    }

    String[] mayUse(String root) {
        Stream<String> others = rooms.stream().map(room -> root + "." + room + "..");
        return Stream.of(Stream.of(packages(root)), others, libraries.stream(), LANGUAGE.stream())
                .flatMap(packages -> packages)
                .toArray(String[]::new);
    }

    static String[] allPackages(String root) {
        return TABLE.stream().map(room -> room.packages(root)).toArray(String[]::new);
    }
}
