package dev.memoquiz.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What runs looked like, held against a file; `-Dtranscripts=write` writes the files instead, to be read before they are kept.
public final class Transcript {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    private final Playroom room;
    private final StringBuilder seen = new StringBuilder();

    Transcript(Playroom room) {
        this.room = room;
    }

    /// Adds a run; `input` has a line for each answer.
    Transcript run(String input, String... arguments) {
        Playroom.Run run = room.run(input, arguments);
        seen.append("$ memoquiz ").append(String.join(" ", arguments)).append('\n');
        input.lines().forEach(line -> seen.append("< ").append(line).append('\n'));
        seen.append(run.out());
        run.err().lines().forEach(line -> seen.append("! ").append(line).append('\n'));
        seen.append("(exit code ").append(run.code()).append(")\n\n");
        return this;
    }

    void matches(String name) {
        matches(name, seen.toString());
    }

    public static void matches(String name, String seen) {
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if ("write".equals(System.getProperty("transcripts"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, seen);
            }
            assertThat(seen).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
