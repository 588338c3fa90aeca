package dev.memoquiz.domain.lint;

/// A warning that stays, and the reason that its author gave for it.
public record Accepted(Finding finding, String reason) {}
