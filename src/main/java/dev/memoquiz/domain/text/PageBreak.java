package dev.memoquiz.domain.text;

/// The clean offset where the printed page named by `label` (such as `Page 921`) begins.
public record PageBreak(int at, String label) {}
