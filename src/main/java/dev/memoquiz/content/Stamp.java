package dev.memoquiz.content;

import dev.memoquiz.yaml.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

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
            return all.toString();
        }
    }

    /// A file too large to be read counts by size and time alone.
    private static String one(Path file) throws IOException {
        long size = Files.size(file);
        return size > SafeFile.LARGEST
                ? size + "@" + Files.getLastModifiedTime(file)
                : size + "#" + sum(Files.readAllBytes(file));
    }

    /// Nobody has an interest in a change that is not seen, so the quickest sum will do; it sees every change of a few letters.
    private static String sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }
}
