package dev.memoquiz.pictures;

import dev.memoquiz.fakediscord.check.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Plays rounds of the memo's quiz on the real bot and writes each message and form, as Discord received it, to target/pictures.
public final class MessageGallery {
    /// Whose messages are kept.
    static final String READER = "Ada";

    private MessageGallery() {}

    /// Runs in the folder of the project.
    public static void main(String[] arguments) throws IOException {
        play(
                Path.of("target/pictures"),
                Files.createTempDirectory("gallery").resolve("gallery.db"));
        // Threads of the double may linger; the work is done.
        System.exit(0);
    }

    static void play(Path pictures, Path database) throws IOException {
        try (Studio studio = new Studio(Path.of("quizzes/welles-umansky-1941"), database)) {
            new Classmates(studio).play();
            Easel easel = new Easel(pictures, studio.clock);
            new Sitting(studio, easel).play();
            new LiveSitting(studio, easel).play();
            requireNone(studio.discord.violations());
        }
    }

    /// A message that Discord would refuse makes no picture.
    private static void requireNone(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new IllegalStateException(violations.toString());
        }
    }
}
