package dev.memoquiz.domain.question;

import dev.memoquiz.domain.text.Span;
import java.util.List;

/// What every question has, whatever its type.
///
/// @param edition short fingerprint of the question's content: an edited question has another
/// @param evidence where the text proves the key, in the order of the quiz file
public record About(
        QuestionId id,
        String edition,
        Tags tags,
        String prompt,
        List<Span> evidence,
        String explanation) {
    public About {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("question " + id + " has no evidence, needs >= 1");
        }
    }
}
