package dev.memoquiz.content;

import dev.memoquiz.content.source.Fingerprint;
import dev.memoquiz.yaml.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Tells whether the files of a quiz are still the same: by content, so that a mere touch is no change.
final class Stamp {
    private Stamp() {}

    /// Covers the quiz file and its neighbours, as the text lies among them.
    static String of(Path quizFile) throws IOException {
        Path folder = quizFile.toAbsolutePath().getParent();
        if (folder == null) {
            return one(quizFile);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(Files::isRegularFile).sorted().toList();
            StringBuilder all = new StringBuilder();
            for (Path file : files) {
                all.append(file.getFileName()).append('=').append(one(file)).append('\n');
            }
            return Fingerprint.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /// A file too large to be read counts by size and time alone.
    private static String one(Path file) throws IOException {
        return Files.size(file) > SafeFile.LARGEST
                ? Files.size(file) + "@" + Files.getLastModifiedTime(file)
                : Fingerprint.sha256(Files.readAllBytes(file));
    }
}
