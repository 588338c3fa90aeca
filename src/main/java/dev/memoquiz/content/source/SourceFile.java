package dev.memoquiz.content.source;

import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Length;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Place;
import dev.memoquiz.yaml.Problems;
import dev.memoquiz.yaml.SafeFile;
import dev.memoquiz.yaml.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The printed text beside a quiz file, held to its checksum. Only files inside the quiz's folder are opened.
final class SourceFile {
    private final Fields text;
    private final Path folder;
    private final Problems problems;

    SourceFile(Fields text, Path folder, Problems problems) {
        this.text = text;
        this.folder = folder;
        this.problems = problems;
    }

    Optional<String> read() {
        Node.Scalar name = text.scalar("file", 100);
        Node.Scalar checksum = text.under(Asks.REVIEW).scalar("sha256", new Length(64, 64));
        return name.text().isEmpty()
                ? Optional.empty()
                : inside(name).flatMap(file -> read(file, name.place(), checksum));
    }

    private Optional<String> read(Path file, Place place, Node.Scalar checksum) {
        Optional<byte[]> bytes = SafeFile.bytes(file, place, problems);
        bytes.ifPresent(it -> check(checksum, Fingerprint.sha256(it)));
        return bytes.flatMap(it -> SafeFile.utf8(it, place, problems));
    }

    private void check(Node.Scalar checksum, String actual) {
        if (!checksum.text().isEmpty()
                && !checksum.text().toLowerCase(Locale.ROOT).equals(actual)) {
            problems.under(Asks.REVIEW)
                    .add(
                            checksum.place(),
                            "the text is not the one that the questions were written for",
                            "Bring the old text back, or go through every question and then write sha256: "
                                    + actual);
        }
    }

    private Optional<Path> inside(Node.Scalar name) {
        try {
            Path file = folder.resolve(name.text()).normalize();
            boolean plain = folder.equals(file.getParent());
            if (plain
                    && (!Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath()))) {
                return Optional.of(file);
            }
        } catch (IOException | InvalidPathException _) {
            // Falls through to the same problem: nothing that can be opened.
        }
        problems.add(
                name.place(),
                "'" + Shown.brief(name.text()) + "' is not a file of the quiz's own folder",
                "Put the text beside quiz.yaml and give its bare name.");
        return Optional.empty();
    }
}
