package dev.memoquiz.domain.text;

/// How a document is dated: the words shown, whether they are an inference, and what that rests on.
public record Dating(String shown, boolean inferred, String because) {}
