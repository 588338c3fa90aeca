package dev.memoquiz.terminal;

import java.nio.file.Path;
import java.util.Optional;

/// Checks quiz files.
public interface Checking {
    /// Checks a file or folder; without one, all quizzes that would be served.
    Report check(Optional<Path> path, Format format);

    /// For people, for programs, and for editors and code hosts (SARIF 2.1.0).
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    /// What was found, as it is printed.
    ///
    /// @param errors how many things are wrong
    /// @param warnings how many things may be wrong and are not excused
    record Report(String text, long errors, long warnings) {}
}
