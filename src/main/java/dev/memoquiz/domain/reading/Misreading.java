package dev.memoquiz.domain.reading;

/// One way to misread the text: what the reader takes it to say, and what it says in truth.
public record Misreading(MisreadingId id, String says, String truth) {}
