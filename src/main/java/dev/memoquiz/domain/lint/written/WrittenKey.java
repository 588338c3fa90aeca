package dev.memoquiz.domain.lint.written;

import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.TypedKey;
import java.util.Optional;

/// The key of a question whose answer is written.
final class WrittenKey {
    private WrittenKey() {}

    static Optional<TypedKey> of(Item item) {
        return switch (item.question()) {
            case Question.Typed it -> Optional.of(it.key());
            case Question.Gap it -> Optional.of(it.key());
            case Question.SingleChoice _,
                    Question.SeveralRight _,
                    Question.Sentence _,
                    Question.StatedInText _,
                    Question.Ordering _,
                    Question.Matching _,
                    Question.ClaimEvidence _ ->
                    Optional.empty();
        };
    }
}
