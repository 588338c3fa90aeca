package dev.memoquiz.domain.typed;

import java.util.Optional;

/// What became of a typed answer, with the rule that decided it.
public sealed interface TypedVerdict {
    TypedRule rule();

    /// Accepted.
    record Right(TypedRule rule) implements TypedVerdict {}

    /// Worth one more try.
    ///
    /// @param question what to ask the pupil now
    record Nearly(TypedRule rule, String question) implements TypedVerdict {}

    /// Not accepted.
    ///
    /// @param named the rejected form that the answer named, if it named one
    record Wrong(TypedRule rule, Optional<String> named) implements TypedVerdict {
        Wrong(TypedRule rule) {
            this(rule, Optional.empty());
        }
    }

    /// The stable word of batch output: right, nearly or wrong.
    default String word() {
        return switch (this) {
            case Right _ -> "right";
            case Nearly _ -> "nearly";
            case Wrong _ -> "wrong";
        };
    }
}
