package dev.memoquiz.domain.lint.evidence;

import dev.memoquiz.domain.lint.words.Names;
import dev.memoquiz.domain.lint.words.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an explanation tells from outside the text, labelled as such.
///
/// @param told all that follows the label
record Context(String told) {
    private static final Pattern LABEL =
            Pattern.compile("\\boutside the memo\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final int FEWEST_WORDS = 2;

    /// Empty where no label stands.
    static Optional<Context> of(String explanation) {
        Matcher label = LABEL.matcher(explanation);
        return label.find()
                ? Optional.of(new Context(explanation.substring(label.end())))
                : Optional.empty();
    }

    /// True when a source stands in brackets: some words with a name or a number among them.
    boolean hasSource() {
        return BRACKETS.matcher(told).results().anyMatch(it -> isSource(it.group(1)));
    }

    private static boolean isSource(String bracketed) {
        return Words.of(bracketed).size() >= FEWEST_WORDS && !Names.inPhrase(bracketed).isEmpty();
    }
}
