package dev.memoquiz.settings;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Everything that can be set, checked. Paths are resolved against `MEMOQUIZ_HOME`, else the working folder.
public record Settings(
        Database database,
        Quizzes quizzes,
        Round round,
        Discord discord,
        Reader reader,
        Metrics metrics) {

    /// Reads the settings of the project folder that the environment names.
    public static SettingsReading load(Map<String, String> environment) {
        return new SettingsReader(environment).read();
    }

    /// Reads the settings file, which may be missing, and lets the environment override it.
    public static SettingsReading load(Path configFile, Map<String, String> environment) {
        return new SettingsReader(environment).read(configFile);
    }

    /// Where answers are kept. Its URL may hold a password, so it is not printed.
    ///
    /// @param url a JDBC URL of SQLite or PostgreSQL
    /// @param user on a server, unless the URL names one
    /// @param password on a server, unless the URL holds it
    public record Database(String url, Optional<String> user, Optional<Secret> password) {
        /// Whether other machines can reach it, too.
        public boolean onServer() {
            return url.startsWith("jdbc:postgresql:");
        }

        @Override
        public String toString() {
            return "Database[***]";
        }
    }

    /// Where quizzes come from.
    ///
    /// @param folder where the folders of the quizzes are
    /// @param reload how often to look for changes
    /// @param standard id of the quiz that opens when none is named
    public record Quizzes(Path folder, Duration reload, String standard) {}

    /// What a round is like unless its reader says otherwise.
    ///
    /// @param questions how many a round has when no number is given, 1 to 50
    public record Round(int questions) {}

    /// Without a token there is no bot; without the URLs it talks to Discord itself; without shards one connection serves everything.
    public record Discord(
            Optional<Secret> token,
            Optional<URI> api,
            Optional<URI> gateway,
            Optional<Shards> shards) {}

    /// Which of Discord's shards this process serves.
    public sealed interface Shards {
        /// How many there are in all.
        int total();

        /// Its fair part of them, in agreement with all other processes on the same database.
        record Fair(int total) implements Shards {}

        /// Those from `first` to `last`, whatever others do.
        record Range(int first, int last, int total) implements Shards {}
    }

    /// Who reads at this terminal.
    public record Reader(String name) {}

    /// Where metrics and health are served.
    ///
    /// @param port 1 to 65535; nowhere when empty
    /// @param address the address of this machine to listen on
    public record Metrics(Optional<Integer> port, InetAddress address) {}
}
