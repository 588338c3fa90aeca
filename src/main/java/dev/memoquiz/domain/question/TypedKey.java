package dev.memoquiz.domain.question;

import dev.memoquiz.domain.typed.AnswerLine;
import java.util.List;

/// What typed answers are held against.
///
/// @param rivals wrong answers worth a sentence of their own
/// @param nearMisses answers that must not be taken for right; the build grades each
public record TypedKey(AnswerLine line, List<Rival> rivals, List<String> nearMisses) {
    public TypedKey {
        rivals = List.copyOf(rivals);
        nearMisses = List.copyOf(nearMisses);
    }

    /// A wrong answer that readers are known to give, and what to tell them.
    public record Rival(String text, Feedback feedback) {}
}
