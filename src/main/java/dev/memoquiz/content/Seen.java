package dev.memoquiz.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How the files of a quiz were found. Thousands of quizzes are looked at every few seconds, so their content is read only where
/// the file system does not already tell that nothing changed.
///
/// @param look what the file system told, with the time of the last change of status, which no program can set back; empty where
///     it does not tell
/// @param settled whether the content was read twice behind that same look. The time is coarse: a change right after another may
///     share it, so a single reading proves nothing yet
/// @param stamp of the content
record Seen(Optional<String> look, boolean settled, String stamp) {
    private static final String DETAILS = "unix:ino,size,lastModifiedTime,ctime";

    static Seen now(Path quizFile, Optional<Seen> before) throws IOException {
        Optional<String> look = look(quizFile);
        boolean same =
                look.isPresent() && before.filter(seen -> seen.look.equals(look)).isPresent();
        return same && before.get().settled
                ? before.get()
                : new Seen(look, same, Stamp.of(quizFile));
    }

    boolean sameContent(Seen other) {
        return stamp.equals(other.stamp);
    }

    private static Optional<String> look(Path quizFile) throws IOException {
        Path folder = quizFile.toAbsolutePath().getParent();
        if (folder == null
                || !quizFile.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.sorted().toList();
            StringBuilder all = new StringBuilder();
            for (Path file : files) {
                Map<String, Object> details = Files.readAttributes(file, DETAILS);
                all.append(file.getFileName()).append(details).append('\n');
            }
            return Optional.of(all.toString());
        }
    }
}
