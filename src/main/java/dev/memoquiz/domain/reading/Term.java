package dev.memoquiz.domain.reading;

/// A word of the text and what it means there, for readers who ask.
public record Term(String word, String meaning) {}
