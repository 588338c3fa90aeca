package dev.memoquiz.killing;

import java.io.IOException;
import java.util.function.LongSupplier;

/// Lets no file of the bot grow, as for somebody who has used up what they may store. Any user can, where there is `prlimit`: on Linux.
///
/// @param bot the id of its process
record Quota(LongSupplier bot) {
    /// No write of the database ends within it.
    private static final String NOTHING = "4096:unlimited";

    private static final String AS_USUAL = "unlimited:unlimited";

    static boolean available() {
        return ran("prlimit", "--version");
    }

    void use() {
        limit(NOTHING);
    }

    void lift() {
        limit(AS_USUAL);
    }

    private void limit(String size) {
        if (!ran("prlimit", "--pid", String.valueOf(bot.getAsLong()), "--fsize=" + size)) {
            throw new IllegalStateException("prlimit could not limit files to " + size);
        }
    }

    /// Whether a command ran, and well.
    static boolean ran(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
