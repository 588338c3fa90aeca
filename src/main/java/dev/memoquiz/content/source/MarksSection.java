package dev.memoquiz.content.source;

import dev.memoquiz.domain.text.Marks;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Length;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Problems;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads the section `text.marks`: how the printed page differs from what is read.
final class MarksSection {
    static final List<String> KEYS = List.of("pages", "notes", "readings");
    private static final int MOST = 200;
    private static final int LONGEST = 300;

    private final Fields fields;
    private final Problems problems;

    MarksSection(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    Marks read() {
        return new Marks(
                pages(),
                groups("notes", List.of("mark", "after", "listed"), MarksSection::note),
                groups("readings", List.of("printed", "read"), MarksSection::reading));
    }

    private List<String> pages() {
        return fields.has("pages")
                ? fields.texts("pages", new Length(0, MOST), LONGEST).stream()
                        .map(Node.Scalar::text)
                        .toList()
                : List.of();
    }

    private <T> List<T> groups(String key, List<String> legal, Function<Fields, T> read) {
        Stream<Node> nodes = fields.has(key) ? fields.list(key, 0, MOST).stream() : Stream.empty();
        return nodes.flatMap(node -> Fields.of(node, legal, problems).stream()).map(read).toList();
    }

    private static Marks.NoteMark note(Fields note) {
        return new Marks.NoteMark(exact(note, "mark"), exact(note, "after"), exact(note, "listed"));
    }

    private static Marks.Reading reading(Fields reading) {
        return new Marks.Reading(exact(reading, "printed"), exact(reading, "read"));
    }

    private static String exact(Fields group, String key) {
        return group.scalar(key, LONGEST).text();
    }
}
