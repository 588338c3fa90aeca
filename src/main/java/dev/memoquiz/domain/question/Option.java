package dev.memoquiz.domain.question;

import java.util.Optional;

/// One of the answers a reader can choose from.
public sealed interface Option {
    String text();

    /// An option that is right.
    ///
    /// @param whenMissed said to a reader who left it out, where several are right
    record Right(String text, Optional<String> whenMissed) implements Option {}

    record Wrong(String text, Feedback feedback) implements Option {}
}
