package dev.memoquiz.domain.lint;

import dev.memoquiz.domain.quiz.Quiz;
import java.util.stream.Stream;

/// One thing that every quiz is held to. Rules are pure: the same quiz always has the same findings.
public interface LintRule {
    /// Stable name, `L01` to `L27`.
    String id();

    /// What the rule asks of a quiz, in a few words.
    String title();

    Stream<Finding> findings(Quiz quiz);
}
