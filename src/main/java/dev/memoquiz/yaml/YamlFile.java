package dev.memoquiz.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/// Reads one YAML document from a file that may be broken or hostile.
///
/// Aliases, tags and second documents are refused: no file of ours needs them, and aliases can grow without limit.
public final class YamlFile {
    private static final int DEEPEST = 20;
    private static final YAMLFactory YAML = YAMLFactory.builder().loaderOptions(limits()).build();

    private YamlFile() {}

    /// The document, or nothing when it cannot be read at all, which is then told in `problems`.
    public static Optional<Node> read(Path file, Problems problems) {
        Place whole = Place.whole(file.toString());
        return SafeFile.bytes(file, whole, problems)
                .flatMap(bytes -> SafeFile.utf8(bytes, whole, problems))
                .flatMap(text -> parse(file.toString(), text, problems));
    }

    /// Reads `text` as the content of `file`.
    public static Optional<Node> parse(String file, String text, Problems problems) {
        try (YAMLParser parser = YAML.createParser(text)) {
            return document(parser, file, problems);
        } catch (JsonProcessingException e) {
            problems.add(
                    Place.line(file, line(e)),
                    "this is not YAML: " + firstLine(e.getOriginalMessage()),
                    remedy(e.getOriginalMessage()));
        } catch (IOException | RuntimeException e) {
            // SnakeYAML lets some of its own exceptions through.
            problems.add(
                    Place.whole(file),
                    "this is not YAML: " + firstLine(String.valueOf(e.getMessage())),
                    "Mend the YAML.");
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
        limits.setAllowDuplicateKeys(false);
        return limits;
    }

    private static int line(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable").strip();
    }

    private static String remedy(String message) {
        return message.contains("TAB")
                ? "Indent with spaces; YAML has no tabs."
                : "Mend the indentation, quotes or brackets here; quote text that holds ': ' or ' #'.";
    }
}
