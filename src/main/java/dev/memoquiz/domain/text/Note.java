package dev.memoquiz.domain.text;

/// An editors' note: the printed `mark`, the clean offset `at` which it stood behind, and where its own text is.
public record Note(String mark, int at, Span text) {}
