package dev.memoquiz.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Checks quiz files.
public interface Checking {
    /// Checks a file or folder; without one, all quizzes that would be served.
    Report check(Optional<Path> path);

    /// What was found, a finding a line, and whether all is well.
    record Report(List<String> lines, boolean sound) {
        public Report {
            lines = List.copyOf(lines);
        }
    }
}
