package dev.memoquiz.domain.question;

import dev.memoquiz.domain.typed.key.AnswerLine;
import java.util.List;
import java.util.Optional;

/// What typed answers are held against.
///
/// @param line with every rival among its rejected forms, whether or not the author put it there
/// @param rivals wrong answers worth a sentence of their own
/// @param nearMisses answers that must not be taken for right; the build grades each
public record TypedKey(AnswerLine line, List<Rival> rivals, List<String> nearMisses) {
    public TypedKey {
        rivals = List.copyOf(rivals);
        nearMisses = List.copyOf(nearMisses);
        line = line.rejecting(rivals.stream().map(Rival::text).toList());
    }

    /// A wrong answer that readers are known to give, and what to tell them.
    public record Rival(String text, Feedback feedback) {}

    /// This key for a question of that wording, whose words an answer may repeat.
    public TypedKey asking(String prompt) {
        return new TypedKey(line.asking(prompt), rivals, nearMisses);
    }

    /// This key for a gap in that quote.
    public TypedKey within(String quote) {
        return new TypedKey(line.within(quote), rivals, nearMisses);
    }

    /// The rival written as `text` in the quiz file.
    public Optional<Rival> rival(String text) {
        return rivals.stream().filter(rival -> rival.text().equals(text)).findFirst();
    }
}
