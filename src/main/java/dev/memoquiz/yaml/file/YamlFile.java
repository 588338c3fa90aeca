package dev.memoquiz.yaml.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Place;
import dev.memoquiz.yaml.Problems;
import dev.memoquiz.yaml.SafeFile;
import dev.memoquiz.yaml.Shown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// Reads one YAML document from a file that may be broken or hostile.
///
/// Aliases, tags and second documents are refused: no file of ours needs them, and aliases can grow without limit.
public final class YamlFile {
    private static final int DEEPEST = 20;
    private static final YAMLFactory YAML = YAMLFactory.builder().loaderOptions(limits()).build();

    private YamlFile() {}

    /// The document, or nothing when it cannot be read at all, which is then told in `problems`.
    public static Optional<Node> read(Path file, Problems problems) {
        return text(file, problems).flatMap(text -> parse(file.toString(), text, problems));
    }

    /// What stands in the file, or nothing when that is no text, which is then told in `problems`.
    public static Optional<String> text(Path file, Problems problems) {
        Place whole = Place.whole(file.toString());
        return SafeFile.bytes(file, whole, problems)
                .flatMap(bytes -> SafeFile.utf8(bytes, whole, problems));
    }

    /// Reads `text` as the content of `file`.
    public static Optional<Node> parse(String file, String text, Problems problems) {
        return PlainYaml.read(file, text).or(() -> parseAll(file, text, problems));
    }

    /// Reads all of YAML, and tells what is wrong.
    static Optional<Node> parseAll(String file, String text, Problems problems) {
        try (YAMLParser parser = YAML.createParser(text)) {
            return document(parser, file, problems);
        } catch (IOException | RuntimeException e) {
            // SnakeYAML lets some exceptions through that Jackson does not wrap.
            problems.add(
                    Place.line(file, line(e)), "this is not YAML: " + reason(e), remedy(reason(e)));
        }
        return Optional.empty();
    }

    private static Optional<Node> document(YAMLParser parser, String file, Problems problems)
            throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.add(Place.whole(file), "the file is empty", "Fill it in or delete it.");
            return Optional.empty();
        }
        int before = problems.count();
        Node root = new NodeReader(parser, problems).read(first, Place.line(file, 1));
        if (parser.nextToken() != null) {
            problems.add(
                    Place.line(file, parser.currentTokenLocation().getLineNr()),
                    "a second document begins here",
                    "Remove the line '---' and what follows, or move it to a file of its own.");
        }
        return problems.count() == before ? Optional.of(root) : Optional.empty();
    }

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(SafeFile.LARGEST);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(0);
        // NodeReader tells each with its place; SnakeYAML would stop at the first.
        limits.setAllowDuplicateKeys(true);
        return limits;
    }

    /// Jackson's own location is where it stood, SnakeYAML's mark is where the fault is.
    private static int line(Exception e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return marked.getProblemMark().getLine() + 1;
        }
        return e instanceof JsonProcessingException json && json.getLocation() != null
                ? Math.max(0, json.getLocation().getLineNr())
                : 0;
    }

    private static String reason(Exception e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblem() != null) {
            return Shown.brief(marked.getProblem());
        }
        String message =
                e instanceof JsonProcessingException json
                        ? json.getOriginalMessage()
                        : String.valueOf(e.getMessage());
        return Shown.brief(message.lines().findFirst().orElse("unreadable"));
    }

    private static String remedy(String reason) {
        return reason.contains("TAB")
                ? "Indent with spaces; YAML has no tabs."
                : "Mend the indentation, quotes or brackets here; quote text that holds ': ' or ' #'.";
    }
}
