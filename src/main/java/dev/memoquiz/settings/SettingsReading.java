package dev.memoquiz.settings;

import dev.memoquiz.yaml.Problem;
import java.util.List;
import java.util.stream.Collectors;

/// What came of reading the settings.
public sealed interface SettingsReading {
    record Ok(Settings settings) implements SettingsReading {}

    /// Everything that is wrong, in the file and in the environment; nothing may start.
    record Refused(List<Problem> problems) implements SettingsReading {
        public Refused {
            problems = List.copyOf(problems);
        }

        /// Each problem on a line.
        public String sentences() {
            return problems.stream().map(Problem::sentence).collect(Collectors.joining("\n"));
        }
    }
}
