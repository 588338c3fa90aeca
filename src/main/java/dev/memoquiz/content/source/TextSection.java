package dev.memoquiz.content.source;

import dev.memoquiz.domain.text.Dating;
import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.DocumentReader;
import dev.memoquiz.domain.text.DocumentReading;
import dev.memoquiz.domain.text.Marks;
import dev.memoquiz.domain.text.Source;
import dev.memoquiz.domain.text.TextProblem;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Length;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Problems;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads the section `text`: how the source is cited, where its file is and how it is marked.
public final class TextSection {
    public static final List<String> KEYS =
            List.of(
                    "file",
                    "title",
                    "author",
                    "file-number",
                    "date",
                    "source",
                    "rights",
                    "sha256",
                    "marks",
                    "clauses");
    private static final Set<String> WEB = Set.of("http", "https");
    private static final URI NOWHERE = URI.create("https:///");

    private final Fields fields;
    private final Function<Fields, Optional<String>> original;
    private final Problems problems;

    /// @param original gives the printed text that the section names, or nothing, when that is told already
    public TextSection(
            Fields fields, Function<Fields, Optional<String>> original, Problems problems) {
        this.fields = fields;
        this.original = original;
        this.problems = problems;
    }

    /// The printed text in the file that the section `text` names, which must lie in `folder`.
    public static Optional<String> original(Fields text, Path folder, Problems problems) {
        return new SourceFile(text, folder, problems).read();
    }

    /// The document, also when the head or the checksum is wrong, so that the quotations can still be checked.
    public Optional<Document> read() {
        Source source = source();
        Optional<String> printed = original.apply(fields);
        int before = problems.count();
        Marks marks = marks();
        List<String> clauses =
                fields.texts("clauses", new Length(1, 500), 300).stream()
                        .map(Node.Scalar::text)
                        .toList();
        return problems.count() > before
                ? Optional.empty()
                : printed.flatMap(text -> document(source, text, marks, clauses));
    }

    private Marks marks() {
        return fields.has("marks")
                ? fields.section("marks", MarksSection.KEYS)
                        .map(it -> new MarksSection(it, problems).read())
                        .orElse(Marks.NONE)
                : Marks.NONE;
    }

    private Optional<Document> document(
            Source source, String original, Marks marks, List<String> clauses) {
        return switch (DocumentReader.read(source, original, marks, clauses)) {
            case DocumentReading.Read(Document document) -> Optional.of(document);
            case DocumentReading.Unreadable(List<TextProblem> found) -> {
                found.forEach(this::report);
                yield Optional.empty();
            }
        };
    }

    private void report(TextProblem problem) {
        problems.add(fields.within(problem.pointer()), problem.what(), problem.remedy());
    }

    private Source source() {
        Fields vouched = fields.under(Asks.REVIEW);
        Optional<Fields> source = vouched.section("source", List.of("citation", "link"));
        return new Source(
                fields.text("title", 200),
                fields.text("author", 200),
                fields.optionalText("file-number", 80),
                dating(),
                source.map(it -> it.text("citation", 400)).orElse(""),
                source.map(it -> it.url("link", WEB)).orElse(NOWHERE),
                vouched.text("rights", 400));
    }

    private Dating dating() {
        return fields.section("date", List.of("shown", "inferred", "because"))
                .map(it ->
                        new Dating(
                                it.text("shown", 80), it.flag("inferred"), it.text("because", 600)))
                .orElse(new Dating("", false, ""));
    }
}
