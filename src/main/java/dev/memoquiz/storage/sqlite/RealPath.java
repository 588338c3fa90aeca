package dev.memoquiz.storage.sqlite;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a file lies, whatever links lead there, and where SQLite will make it if it is missing.
public final class RealPath {
    private static final int MOST_LINKS = 40;

    private RealPath() {}

    public static Path of(Path named) throws IOException {
        if (Files.exists(named)) {
            return named.toRealPath();
        }
        Path end = end(named.toAbsolutePath());
        Path folder = end.resolveSibling("");
        return Files.exists(folder)
                ? folder.toRealPath().resolve(folder.relativize(end))
                : end.normalize();
    }

    /// Follows links to what is not there yet, which Java does not.
    private static Path end(Path named) throws IOException {
        Path path = named;
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(named.toString());
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }
}
