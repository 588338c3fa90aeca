package dev.memoquiz.domain.question;

/// A view to be matched with who holds it.
///
/// @param holder index into the question's holders
/// @param feedback said to a reader who gave it to somebody else
public record View(String text, int holder, Feedback feedback) {}
