package dev.memoquiz.discord.talk;

import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Tone;
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
        Optional<String> of(Throwable trouble);
    }

    /// Trouble of which its reader is told what became of something else.
    public static final class Besides extends RuntimeException {
        private final transient RuntimeException trouble;

        /// @param sentence for the reader
        public Besides(String sentence, RuntimeException trouble) {
            super(sentence, trouble);
            this.trouble = trouble;
        }
    }

    Reply reply(String where, Throwable trouble) {
        String number = numbers.get();
        LOG.error("error {} in {}", number, where, trouble);
        return trouble instanceof Besides besides
                ? new Reply.Private(
                        Card.on(Tone.PLAIN)
                                .text(Markdown.escaped(sentence(number, besides.trouble)))
                                .text(String.valueOf(besides.getMessage()))
                                .done())
                : Reply.sentence(sentence(number, trouble));
    }

    /// Whether it happened before or after a commit is not known here.
    private String sentence(String number, Throwable trouble) {
        return words.of(trouble).orElse("Something went wrong, and it is not your fault.")
                + " Please try again; what was counted already is not counted twice. (Error "
                + number
                + ", which the log explains.)";
    }
}
