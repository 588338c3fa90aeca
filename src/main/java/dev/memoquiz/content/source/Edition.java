package dev.memoquiz.content.source;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.text.space.WhiteSpace;
import dev.memoquiz.yaml.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
            case Node.Mapping(_, Map<String, Node> members) -> edition.write(seen(members));
            case Node.Sequence _, Node.Scalar _ -> edition.write(question);
        }
        return Fingerprint.brief(edition.canonical.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Six characters for all questions together, whatever their order in the file.
    public static String of(List<Question> questions) {
        String all =
                questions.stream()
                        .map(it -> it.about().id().value() + " " + it.about().edition())
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return Fingerprint.brief(all.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Node> seen(Map<String, Node> members) {
        Map<String, Node> seen = new TreeMap<>(members);
        seen.keySet().removeAll(UNSEEN);
        return seen;
    }

    private void write(Node node) {
        switch (node) {
            case Node.Mapping(_, Map<String, Node> members) -> write(new TreeMap<>(members));
            case Node.Sequence(_, List<Node> items) when items.size() == 1 ->
                    write(items.getFirst());
            case Node.Sequence(_, List<Node> items) -> {
                canonical.append('l').append(items.size()).append(':');
                items.forEach(this::write);
            }
            case Node.Scalar scalar -> write(WhiteSpace.folded(scalar.text()));
        }
    }

    private void write(Map<String, Node> sorted) {
        canonical.append('m').append(sorted.size()).append(':');
        sorted.forEach((key, value) -> {
            write(key);
            write(value);
        });
    }

    private void write(String text) {
        canonical.append('s').append(text.length()).append(':').append(text);
    }
}
