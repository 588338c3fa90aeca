package dev.memoquiz.settings;

import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Place;
import dev.memoquiz.yaml.Problems;
import dev.memoquiz.yaml.SafeFile;
import dev.memoquiz.yaml.Shown;
import dev.memoquiz.yaml.file.YamlFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the groups of the settings one after the other and gathers what is wrong with them.
final class SettingsReader {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final Pattern POSTGRES =
            Pattern.compile("jdbc:postgresql://[^/?@ ]+/[^/?@ ]+([?].*)?");
    private static final String TOKEN = "DISCORD_TOKEN";
    private static final String PASSWORD = "MEMOQUIZ_DATABASE_PASSWORD";
    private static final String HOME = "MEMOQUIZ_HOME";
    private static final int LONGEST = 400;

    private final Environment environment;
    private final Problems problems = new Problems();
    private final Path home;

    SettingsReader(Map<String, String> environment) {
        this.environment = new Environment(environment);
        this.home =
                path(Path.of(""), this.environment.value(HOME).orElse(""), Environment.place(HOME));
    }

    SettingsReading read() {
        return read(home.resolve("config/memoquiz.yaml"));
    }

    SettingsReading read(Path file) {
        environment.refuseUnknown(problems);
        environment.refuseWrong(problems);
        Fields groups = groups(file);
        groups.keepTo(List.of("database", "quizzes", "round", "discord", "reader", "metrics"));
        Settings settings = settings(groups);
        ShardsSetting.refuseLonely(settings, groups.place("discord"), problems);
        return problems.count() == 0
                ? new SettingsReading.Ok(settings)
                : new SettingsReading.Refused(problems.inOrder());
    }

    private Settings settings(Fields groups) {
        return new Settings(
                database(group(groups, "database", "url", "user", "password", "password-file")),
                quizzes(group(groups, "quizzes", "folder", "reload-seconds", "default")),
                round(group(groups, "round", "questions")),
                discord(
                        group(
                                groups,
                                "discord",
                                "token",
                                "token-file",
                                "api-url",
                                "gateway-url",
                                "shards")),
                reader(group(groups, "reader", "name")),
                metrics(group(groups, "metrics", "port", "address")));
    }

    /// A file that is missing, or holds comments alone, leaves every default as it is.
    private static boolean saysNothing(Path file) {
        try {
            return !Files.exists(file)
                    || Files.readAllLines(file).stream()
                            .map(String::strip)
                            .allMatch(line -> line.isEmpty() || line.startsWith("#"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Fields groups(Path file) {
        Node.Mapping nothing = new Node.Mapping(Place.whole(file.toString()), Map.of());
        Node root = saysNothing(file) ? nothing : YamlFile.read(file, problems).orElse(nothing);
        return Fields.group(root, problems).orElseGet(() -> open(nothing));
    }

    /// The fields of a group with the environment laid over; a group that is missing or empty has the defaults.
    private Fields group(Fields groups, String name, String... keys) {
        Node.Mapping empty = new Node.Mapping(groups.place(name), Map.of());
        Node.Mapping given =
                groups.optional(name)
                        .filter(node -> !isNothing(node))
                        .flatMap(node -> Fields.group(node, problems))
                        .map(Fields::mapping)
                        .orElse(empty);
        Fields fields = open(environment.override(name, given));
        fields.keepTo(List.of(keys));
        return fields;
    }

    private Fields open(Node.Mapping mapping) {
        return Fields.group(mapping, problems).orElseThrow();
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar(_, _, Node.Kind kind) && kind == Node.Kind.NOTHING;
    }

    private Settings.Database database(Fields fields) {
        refuseSecret(fields, "password", PASSWORD, "password-file");
        String url =
                fields.has("url")
                        ? databaseUrl(fields)
                        : sqlite("data/memoquiz.db", fields.place("url"));
        return new Settings.Database(
                url,
                fields.optionalText("user", LONGEST).filter(user -> !user.isEmpty()),
                secret(fields, PASSWORD, "password-file", this::password));
    }

    private String databaseUrl(Fields fields) {
        String url = fields.text("url", LONGEST);
        if (url.length() > SQLITE.length() && url.startsWith(SQLITE)) {
            return sqlite(url.substring(SQLITE.length()), fields.place("url"));
        }
        if (!url.isEmpty() && !POSTGRES.matcher(url).matches()) {
            problems.add(
                    fields.place("url"),
                    "'" + withoutSecrets(url) + "' is not a database that can be used",
                    "Write jdbc:sqlite: and the name of a file, or jdbc:postgresql://HOST:PORT/DATABASE.");
        }
        return url;
    }

    /// What may hold a password is not shown: what comes before an at sign and after a question mark.
    private static String withoutSecrets(String url) {
        return Shown.brief(url.replaceFirst("//.*@", "//***@").replaceFirst("[?].*", "?***"));
    }

    /// A file by its whole path, so that it does not matter from where the program was started.
    private String sqlite(String file, Place place) {
        boolean plain = !file.startsWith(":") && !file.startsWith("file:");
        return SQLITE + (plain ? path(file, place).toString() : file);
    }

    /// A file or folder by its whole path.
    private Path path(String name, Place place) {
        return path(home, name, place);
    }

    private Path path(Path folder, String name, Place place) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException wrong) {
            problems.add(
                    place,
                    "'" + Shown.brief(name) + "' cannot be the name of a file here",
                    "Leave out its unusual signs, or set LANG to a locale in UTF-8.");
            return folder;
        }
    }

    private Settings.Quizzes quizzes(Fields fields) {
        String folder = fields.optionalText("folder", LONGEST).orElse("quizzes");
        int seconds = fields.has("reload-seconds") ? fields.number("reload-seconds", 1, 3600) : 5;
        String standard = fields.optionalText("default", 40).orElse("welles-umansky-1941");
        if (!standard.isEmpty() && !standard.matches("[a-z0-9-]{3,40}")) {
            problems.add(
                    fields.place("default"),
                    "'" + Shown.brief(standard) + "' is not the id of a quiz",
                    "Name a folder of quizzes: 3 to 40 of a-z, 0-9 and -.");
        }
        return new Settings.Quizzes(
                path(folder, fields.place("folder")), Duration.ofSeconds(seconds), standard);
    }

    private Settings.Round round(Fields fields) {
        return new Settings.Round(fields.has("questions") ? fields.number("questions", 1, 50) : 10);
    }

    private Settings.Discord discord(Fields fields) {
        refuseSecret(fields, "token", TOKEN, "token-file");
        return new Settings.Discord(
                secret(fields, TOKEN, "token-file", this::token),
                url(fields, "api-url", Set.of("http", "https")),
                url(fields, "gateway-url", Set.of("ws", "wss")),
                ShardsSetting.read(fields, problems));
    }

    private void refuseSecret(Fields fields, String key, String variable, String file) {
        if (fields.has(key)) {
            problems.add(
                    fields.place(key),
                    "a " + key + " does not belong in a file that others may come to read",
                    "Set the variable "
                            + variable
                            + ", or name a file of your own under "
                            + file
                            + ".");
        }
    }

    private Optional<URI> url(Fields fields, String key, Set<String> schemes) {
        return fields.has(key) ? Optional.of(fields.url(key, schemes)) : Optional.empty();
    }

    /// What a variable says, or else the file that a key names.
    private Optional<Secret> secret(
            Fields fields,
            String variable,
            String key,
            BiFunction<String, Place, Optional<Secret>> check) {
        Optional<String> value = environment.value(variable);
        if (value.isPresent()) {
            return check.apply(value.get(), Environment.place(variable));
        }
        Place place = fields.place(key);
        return fields.optionalText(key, LONGEST)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> SafeFile.bytes(path(name, place), place, problems))
                .flatMap(bytes -> SafeFile.utf8(bytes, place, problems))
                .flatMap(text -> check.apply(text.strip(), place));
    }

    /// What is wrong with a token is said without showing it.
    private Optional<Secret> token(String token, Place place) {
        if (token.matches("[\\x21-\\x7e]{1,200}")) {
            return Optional.of(new Secret(token));
        }
        problems.add(
                place,
                "this is not a token: it is empty, too long, or holds a space or a foreign letter",
                "Copy it again from the Discord developer portal, page Bot.");
        return Optional.empty();
    }

    private Optional<Secret> password(String password, Place place) {
        if (password.isEmpty() || password.length() > LONGEST) {
            problems.add(
                    place,
                    "this is not a password: it is empty or too long",
                    "Give the one that the database knows, and nothing else.");
            return Optional.empty();
        }
        return Optional.of(new Secret(password));
    }

    private Settings.Reader reader(Fields fields) {
        return new Settings.Reader(fields.optionalText("name", 32).orElseGet(this::loginName));
    }

    private Settings.Metrics metrics(Fields fields) {
        Optional<Integer> port =
                fields.has("port")
                        ? Optional.of(fields.number("port", 1, 65_535))
                        : Optional.empty();
        return new Settings.Metrics(port, address(fields));
    }

    /// Never asks the network for a name.
    private InetAddress address(Fields fields) {
        String address =
                fields.optionalText("address", 60)
                        .filter(given -> !given.isEmpty())
                        .orElse("127.0.0.1");
        try {
            return InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException wrong) {
            problems.add(
                    fields.place("address"),
                    "'" + Shown.brief(address) + "' is not an address",
                    "Write 127.0.0.1 for this machine alone, 0.0.0.0 for everybody, or an address of this machine.");
            return InetAddress.getLoopbackAddress();
        }
    }

    private String loginName() {
        return Stream.of("USER", "LOGNAME", "USERNAME")
                .flatMap(name -> environment.value(name).stream())
                .findFirst()
                .orElse("reader");
    }
}
