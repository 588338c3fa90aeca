package dev.memoquiz.domain.typed.key;

/// An answer that is on the way, and the question that helps it on.
public record Prompt(Form form, String question) {}
