package dev.memoquiz.content.source;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.reading.Readings;
import dev.memoquiz.domain.text.space.WhiteSpace;
import dev.memoquiz.yaml.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names the edition of a question by what readers see of it and by its key.
///
/// How the YAML is laid out makes no difference: order of keys, quotes, comments, white space, a list of one.
public final class Edition {
    private static final Set<String> UNSEEN =
            Set.of(
                    "propositions",
                    "level",
                    "process",
                    "skill",
                    "difficulty",
                    "remarks",
                    "gives-away",
                    "near-misses",
                    "searched");

    private final StringBuilder canonical = new StringBuilder();

    private Edition() {}

    /// Six characters; the same content has the same edition for ever.
    public static String of(Node question) {
        Edition edition = new Edition();
        switch (question) {
            case Node.Mapping(_, Map<String, Node> members) -> edition.write(members, UNSEEN);
            case Node.Sequence _, Node.Scalar _ -> edition.write(question);
        }
        return Fingerprint.brief(edition.canonical.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Six characters for all questions together and what readers are told with them, whatever their order in the file.
    public static String of(List<Question> questions, Readings readings) {
        String all =
                Stream.concat(
                                questions.stream()
                                        .map(it ->
                                                it.about().id().value()
                                                        + " "
                                                        + it.about().edition()),
                                told(readings))
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return Fingerprint.brief(all.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> told(Readings readings) {
        return Stream.of(
                        readings.propositions().values().stream()
                                .map(it -> it.id().value() + " " + it.says()),
                        readings.misreadings().values().stream()
                                .map(it -> it.id().value() + " " + it.says() + "\t" + it.truth()),
                        readings.glossary().stream().map(it -> it.word() + "\t" + it.meaning()))
                .flatMap(lines -> lines)
                .map(WhiteSpace::folded);
    }

    private void write(Node node) {
        switch (node) {
            case Node.Mapping(_, Map<String, Node> members) -> write(members, Set.of());
            case Node.Sequence(_, List<Node> items) when items.size() == 1 ->
                    write(items.getFirst());
            case Node.Sequence(_, List<Node> items) -> {
                canonical.append('l').append(items.size()).append(':');
                items.forEach(this::write);
            }
            case Node.Scalar scalar -> write(WhiteSpace.folded(scalar.text()));
        }
    }

    /// Sorted, but for those left out.
    private void write(Map<String, Node> members, Set<String> leftOut) {
        List<String> keys = new ArrayList<>(members.keySet());
        keys.removeAll(leftOut);
        Collections.sort(keys);
        canonical.append('m').append(keys.size()).append(':');
        for (String key : keys) {
            write(key);
            write(Objects.requireNonNull(members.get(key)));
        }
    }

    private void write(String text) {
        canonical.append('s').append(text.length()).append(':').append(text);
    }
}
