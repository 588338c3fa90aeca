package dev.memoquiz.discord.talk;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns what went wrong unexpectedly into a sentence with a number, and a log line with the same number and the stack.
///
/// @param numbers a new error number each time
/// @param words what a reader may be told about an exception, such as the store's own sentence
public record Troubles(Supplier<String> numbers, Words words) {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    /// Knows which exceptions speak to readers.
    @FunctionalInterface
    public interface Words {
        Optional<String> of(RuntimeException trouble);
    }

    Reply reply(String where, RuntimeException trouble) {
        String number = numbers.get();
        LOG.error("error {} in {}", number, where, trouble);
        String sentence =
                words.of(trouble).orElse("Something went wrong, and it is not your fault.");
        // Whether it happened before or after a commit is not known here.
        return Reply.sentence(
                sentence
                        + " Please try again; what was counted already is not counted twice. (Error "
                        + number
                        + ", which the log explains.)");
    }
}
