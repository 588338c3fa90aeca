package dev.memoquiz.domain.grading.typed;

import java.util.Optional;

/// What became of a typed answer, with the rule that decided it.
public sealed interface TypedVerdict {
    Rule rule();

    /// Accepted.
    record Right(Rule rule) implements TypedVerdict {}

    /// Worth one more try.
    ///
    /// @param question what to ask the pupil now
    record Nearly(Rule rule, String question) implements TypedVerdict {}

    /// Not accepted.
    ///
    /// @param named the rejected form that the answer named, if it named one
    record Wrong(Rule rule, Optional<String> named) implements TypedVerdict {
        Wrong(Rule rule) {
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
