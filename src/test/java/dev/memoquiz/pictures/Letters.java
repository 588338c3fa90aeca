package dev.memoquiz.pictures;

import dev.memoquiz.fakediscord.people.SeenMessage;
import java.util.function.Predicate;

/// Finds the letter of an option, as a reader does.
final class Letters {
    private Letters() {}

    /// The letter on whose line these words stand.
    static String of(SeenMessage message, String words) {
        return label(message, line -> line.endsWith(" " + words), words);
    }

    /// The number of the clause in which these words stand.
    static String number(SeenMessage message, String words) {
        return label(message, line -> line.contains(words), words);
    }

    private static String label(SeenMessage message, Predicate<String> wanted, String words) {
        return message.text()
                .lines()
                .filter(line -> line.startsWith("**"))
                .filter(wanted)
                .map(line -> line.substring(2, line.indexOf("**", 2)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no '" + words + "' in " + message));
    }
}
