package dev.memoquiz.domain.appeal;

import dev.memoquiz.domain.question.Answer;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A written answer as it is compared with others when a teacher accepts it: capitals, punctuation and spaces make no difference.
public record Wording(String value) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /// Empty for an answer that is not written, or has no letter and no figure.
    public static Optional<Wording> of(Answer answer) {
        return answer instanceof Answer.Written(String text)
                ? Optional.of(folded(text)).filter(it -> !it.isEmpty()).map(Wording::new)
                : Optional.empty();
    }

    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(plain).replaceAll(" ").strip();
    }
}
