package dev.memoquiz.domain.lint;

/// How much a finding weighs.
public enum Severity {
    /// The quiz must not be asked like this.
    ERROR,
    /// To be mended, or to stay for a reason written beside the question.
    WARNING
}
