package dev.memoquiz.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.yaml.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir Path home;

    @Test
    void shipped_file_holds_the_defaults_and_so_does_a_missing_one() throws IOException {
        String shipped = Files.readString(Path.of("config/memoquiz.yaml"));

        assertThat(ok(shipped)).isEqualTo(ok(Map.of()));
        assertThat(ok(Map.of("USER", "ada")))
                .isEqualTo(
                        new Settings(
                                new Settings.Database(
                                        "jdbc:sqlite:" + home.resolve("data/memoquiz.db"),
                                        Optional.empty(),
                                        Optional.empty()),
                                new Settings.Quizzes(
                                        home.resolve("quizzes"),
                                        Duration.ofSeconds(5),
                                        "welles-umansky-1941"),
                                new Settings.Round(10),
                                new Settings.Discord(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                new Settings.Reader("ada"),
                                new Settings.Metrics(
                                        Optional.empty(), InetAddress.ofLiteral("127.0.0.1"))));
    }

    @Test
    void every_key_that_is_commented_out_in_the_shipped_file_is_legal() throws IOException {
        Files.writeString(home.resolve("token"), "abc.def\n");
        Files.writeString(home.resolve("password"), "open sesame\n");
        String all =
                Files.readString(Path.of("config/memoquiz.yaml"))
                        .replaceAll(
                                "(?m)^  # ((?:token-file|api-url|gateway-url|shards|name|port|user|password-file): )",
                                "  $1")
                        .replace("data/discord-token", "token")
                        .replace("data/database-password", "password");

        Settings settings = ok(all);

        assertThat(settings.discord().token().orElseThrow().reveal()).isEqualTo("abc.def");
        assertThat(settings.database().user()).contains("memoquiz");
        assertThat(settings.database().password().orElseThrow().reveal()).isEqualTo("open sesame");
        assertThat(settings.discord().api()).contains(URI.create("https://discord.com/api/v10/"));
        assertThat(settings.discord().gateway()).contains(URI.create("wss://gateway.discord.gg/"));
        assertThat(settings.reader().name()).isEqualTo("Ada");
        assertThat(settings.metrics().port()).contains(9464);
    }

    @Test
    void environment_overrides_the_file() throws IOException {
        Files.writeString(file(), "round: { questions: 20 }\nquizzes:\n  folder: mine\n");

        Settings settings =
                ok(
                        Map.of(
                                "MEMOQUIZ_ROUND_QUESTIONS", "30",
                                "MEMOQUIZ_DATABASE_URL", "jdbc:sqlite:/elsewhere/x.db",
                                "MEMOQUIZ_QUIZZES", "/library",
                                "MEMOQUIZ_QUIZZES_RELOAD_SECONDS", "60",
                                "MEMOQUIZ_METRICS_PORT", "9000",
                                "MEMOQUIZ_METRICS_ADDRESS", "::",
                                "DISCORD_TOKEN", " abc.def ",
                                "DISCORD_API_URL", "http://127.0.0.1:8080/api/v10/",
                                "DISCORD_GATEWAY_URL", "ws://127.0.0.1:8080/"));

        assertThat(settings.round().questions()).isEqualTo(30);
        assertThat(settings.database().url()).isEqualTo("jdbc:sqlite:/elsewhere/x.db");
        assertThat(settings.quizzes().folder()).isEqualTo(Path.of("/library"));
        assertThat(settings.quizzes().reload()).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.discord().token().orElseThrow().reveal()).isEqualTo("abc.def");
        assertThat(settings.discord().gateway()).contains(URI.create("ws://127.0.0.1:8080/"));
        assertThat(settings.metrics())
                .isEqualTo(new Settings.Metrics(Optional.of(9000), InetAddress.ofLiteral("::")));
    }

    @ParameterizedTest
    @CsvSource({
        "0-3/16, 'Range[first=0, last=3, total=16]'",
        "5/16, 'Range[first=5, last=5, total=16]'",
        "auto/16, Fair[total=16]",
        "auto/1, Fair[total=1]"
    })
    void shards_are_named_or_left_to_agreement(String text, String read) {
        Map<String, String> variables =
                Map.of(
                        "MEMOQUIZ_SHARDS",
                        text,
                        "MEMOQUIZ_DATABASE_URL",
                        "jdbc:postgresql://db.example/quiz");

        assertThat(ok(variables).discord().shards()).map(Object::toString).contains(read);
    }

    @Test
    void empty_variable_counts_as_not_set() {
        assertThat(ok(Map.of("DISCORD_TOKEN", " ", "MEMOQUIZ_ROUND_QUESTIONS", "")))
                .isEqualTo(ok(Map.of()));
    }

    @Test
    void empty_group_has_the_defaults() throws IOException {
        assertThat(ok("discord:\n  # token-file: x\nround:\n")).isEqualTo(ok(Map.of()));
    }

    @Test
    void database_in_memory_stays_as_it_is() throws IOException {
        assertThat(ok("database: { url: \"jdbc:sqlite::memory:\" }").database().url())
                .isEqualTo("jdbc:sqlite::memory:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    databse: { url: x } | 1 | databse | Did you mean 'database'?
                    round: { question: 10 } | 1 | round.question | Did you mean 'questions'?
                    round: { questions: 51 } | 1 | round.questions | need a whole number from 1 to 50
                    round: { questions: many } | 1 | round.questions | is 'many'
                    round: { questions: "10" } | 1 | round.questions | without quotes
                    round: 10 | 1 | round | need a group of keys
                    database: { url: "jdbc:oracle:thin:@x" } | 1 | database.url | Write jdbc:sqlite: and the name of a file, or jdbc:postgresql:
                    database: { url: "jdbc:postgresql://localhost" } | 1 | database.url | jdbc:postgresql://HOST:PORT/DATABASE
                    database: { password: abc } | 1 | database.password | Set the variable MEMOQUIZ_DATABASE_PASSWORD
                    database: { password-file: none } | 1 | database.password-file | there is no file
                    database: { url: "jdbc:sqlite:" } | 1 | database.url | Write jdbc:sqlite:
                    quizzes: { reload-seconds: 0 } | 1 | quizzes.reload-seconds | from 1 to 3600
                    quizzes: { default: Memo! } | 1 | quizzes.default | 3 to 40 of a-z
                    discord: { api-url: "ftp://x" } | 1 | discord.api-url | http:// or https://
                    discord: { gateway-url: "https://x" } | 1 | discord.gateway-url | ws:// or wss://
                    discord: { token: abc } | 1 | discord.token | Set the variable DISCORD_TOKEN
                    discord: { token-file: none } | 1 | discord.token-file | there is no file
                    discord: { shards: 4-3/16 } | 1 | discord.shards | Write auto/16
                    discord: { shards: 0-16/16 } | 1 | discord.shards | Write auto/16
                    discord: { shards: auto/0 } | 1 | discord.shards | Write auto/16
                    discord: { shards: 0/16385 } | 1 | discord.shards | Write auto/16
                    discord: { shards: auto/16 } | 1 | discord | name the shards: 0-15/16
                    reader: { name: 7 } | 1 | reader.name | Put it in quotes
                    metrics: { port: 0 } | 1 | metrics.port | from 1 to 65535
                    metrics: { port: 65536 } | 1 | metrics.port | from 1 to 65535
                    metrics: { address: example.com } | 1 | metrics.address | Write 127.0.0.1
                    metrics: { address: "" } | 1 | metrics.address | ``
                    metrics: { adress: 0.0.0.0 } | 1 | metrics.adress | Did you mean 'address'?
                    - round | 1 | `` | need a group of keys
                    """)
    void wrong_key_or_value_is_refused_with_its_place(
            String yaml, int line, String pointer, String says) throws IOException {
        Files.writeString(file(), yaml);

        List<Problem> problems = refused(Map.of());

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().line()).isEqualTo(line);
        assertThat(problems.getFirst().pointer()).isEqualTo(pointer);
        assertThat(problems.getFirst().sentence()).contains(says, "memoquiz.yaml");
    }

    @Test
    void a_server_and_who_comes_in_are_read_and_never_printed() throws IOException {
        Settings settings =
                ok(
                        Map.of(
                                "MEMOQUIZ_DATABASE_URL",
                                "jdbc:postgresql://db.example:5433/quiz?user=eve&password=apple",
                                "MEMOQUIZ_DATABASE_USER",
                                "memo",
                                "MEMOQUIZ_DATABASE_PASSWORD",
                                "open sesame"));

        assertThat(settings.database().url()).contains("db.example:5433/quiz");
        assertThat(settings.database().user()).contains("memo");
        assertThat(settings.database().password().orElseThrow().reveal()).isEqualTo("open sesame");
        assertThat(settings.toString()).doesNotContain("apple", "sesame");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgres://eve:apple@db.example/quiz",
                "jdbc:postgresql://eve:apple@db.example/quiz",
                "jdbc:postgresql://db.example?password=apple",
                "postgresql://db.example/quiz?user=eve&password=apple"
            })
    void a_wrong_address_of_a_server_is_refused_without_its_password(String url) {
        assertThat(refused(Map.of("MEMOQUIZ_DATABASE_URL", url)))
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .contains("db.example", "jdbc:postgresql://HOST:PORT/DATABASE")
                .doesNotContain("apple");
    }

    @Test
    void wrong_variables_are_refused_by_name_together_with_the_file() throws IOException {
        Files.writeString(file(), "\nround: { questions: 0 }");

        assertThat(
                        refused(
                                Map.of(
                                        "MEMOQUIZ_QUIZES",
                                        "x",
                                        "MEMOQUIZ_QUIZZES_RELOAD_SECONDS",
                                        "soon")))
                .extracting(Problem::sentence)
                .satisfiesExactly(
                        it ->
                                assertThat(it)
                                        .startsWith(
                                                "environment, MEMOQUIZ_QUIZES: this variable is unknown. Did you mean 'MEMOQUIZ_QUIZZES'?"),
                        it ->
                                assertThat(it)
                                        .startsWith(
                                                "environment, MEMOQUIZ_QUIZZES_RELOAD_SECONDS: is 'soon', need a whole number"),
                        it ->
                                assertThat(it)
                                        .contains("memoquiz.yaml line 2, round.questions: is '0'"));
    }

    @Test
    void variables_of_the_launcher_are_none_of_our_business() {
        assertThat(
                        ok(
                                Map.of(
                                        "MEMOQUIZ_JAVA_HOME", "x",
                                        "MEMOQUIZ_JAVA_OPTS", "-Xmx1g",
                                        "MEMOQUIZ_LOG_FORMAT", "json")))
                .isEqualTo(ok(Map.of()));
    }

    @Test
    void token_is_never_shown() {
        assertThat(ok(Map.of("DISCORD_TOKEN", "s3cret.token")))
                .asString()
                .contains("***")
                .doesNotContain("s3cret");
        assertThat(refused(Map.of("DISCORD_TOKEN", "s3cret token")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("environment, DISCORD_TOKEN")
                .doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MEMOQUIZ_HOME",
                "MEMOQUIZ_QUIZZES",
                "MEMOQUIZ_DATABASE_URL",
                "MEMOQUIZ_DISCORD_TOKEN_FILE"
            })
    void a_name_that_no_file_can_have_is_refused(String variable) {
        String name = "jdbc:sqlite:half a sign \ud83d";

        assertThat(refused(Map.of(variable, name)))
                .anySatisfy(problem -> {
                    assertThat(problem.sentence()).contains(variable);
                    assertThat(problem.what()).contains("cannot be the name of a file");
                });
    }

    @Test
    void a_project_folder_that_cannot_be_named_is_refused_before_its_file_is_read() {
        Map<String, String> environment = Map.of("MEMOQUIZ_HOME", "half a sign \ud83d");

        assertThat(Settings.load(environment)).isInstanceOf(SettingsReading.Refused.class);
    }

    @Test
    void empty_token_file_is_refused() throws IOException {
        Files.writeString(home.resolve("token"), "\n");
        Files.writeString(file(), "discord:\n  token-file: token\n");

        assertThat(refused(Map.of())).hasSize(1).first().extracting(Problem::line).isEqualTo(2);
    }

    private Settings ok(String yaml) throws IOException {
        Files.writeString(file(), yaml);
        return ok(Map.of());
    }

    private Settings ok(Map<String, String> variables) {
        SettingsReading reading = load(variables);
        assertThat(reading).isInstanceOf(SettingsReading.Ok.class);
        return ((SettingsReading.Ok) reading).settings();
    }

    private List<Problem> refused(Map<String, String> variables) {
        SettingsReading reading = load(variables);
        assertThat(reading).isInstanceOf(SettingsReading.Refused.class);
        return ((SettingsReading.Refused) reading).problems();
    }

    private SettingsReading load(Map<String, String> variables) {
        Map<String, String> environment = new TreeMap<>(variables);
        environment.putIfAbsent("MEMOQUIZ_HOME", home.toString());
        return Settings.load(file(), environment);
    }

    private Path file() {
        return home.resolve("memoquiz.yaml");
    }
}
