package dev.memoquiz.settings;

import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Place;
import dev.memoquiz.yaml.Pointer;
import dev.memoquiz.yaml.Problems;
import dev.memoquiz.yaml.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The environment as far as it concerns the settings. An empty variable counts as not set.
final class Environment {
    private static final String NAME = "environment";

    /// Read elsewhere than as a key of the file, each with its legal values; none stands for any.
    private static final Map<String, List<String>> OTHERS =
            Map.of(
                    "MEMOQUIZ_HOME", List.of(),
                    "MEMOQUIZ_DATABASE_PASSWORD", List.of(),
                    "MEMOQUIZ_JAVA_HOME", List.of(),
                    "MEMOQUIZ_JAVA_OPTS", List.of(),
                    "MEMOQUIZ_LOG_FORMAT", List.of("text", "json"),
                    "MEMOQUIZ_LOG_LEVEL", List.of("ERROR", "WARN", "INFO", "DEBUG"),
                    "MEMOQUIZ_AOT", List.of("on", "off"));

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name))
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }

    static Place place(String name) {
        return new Place(NAME, 0, new Pointer.Key(new Pointer.Root(), name));
    }

    /// A variable of ours that is not known is most likely a slip.
    void refuseUnknown(Problems problems) {
        List<String> known =
                Stream.concat(
                                Stream.of(Variable.values()).map(Variable::name),
                                OTHERS.keySet().stream().sorted())
                        .toList();
        variables.keySet().stream()
                .filter(name -> name.startsWith("MEMOQUIZ_") && !known.contains(name))
                .sorted()
                .forEach(name ->
                        problems.add(
                                place(name),
                                "this variable is unknown",
                                Words.instead(name, known)));
    }

    /// Whoever reads these takes a slip for the default without a word, so it is told here.
    void refuseWrong(Problems problems) {
        OTHERS.forEach((name, legal) ->
                value(name)
                        .filter(given -> !legal.isEmpty() && !legal.contains(given))
                        .ifPresent(given ->
                                problems.add(
                                        place(name),
                                        "is '" + given + "'",
                                        "Use one of " + String.join(", ", legal) + ".")));
    }

    /// The members of a group with each overridden by its variable.
    Node.Mapping override(String group, Node.Mapping given) {
        Map<String, Node> members = new LinkedHashMap<>(given.members());
        for (Variable variable : Variable.values()) {
            if (variable.group().equals(group)) {
                value(variable.name())
                        .ifPresent(text -> members.put(variable.key(), bare(variable, text)));
            }
        }
        return new Node.Mapping(given.place(), members);
    }

    private static Node bare(Variable variable, String text) {
        return new Node.Scalar(place(variable.name()), text, Node.Kind.BARE);
    }
}
