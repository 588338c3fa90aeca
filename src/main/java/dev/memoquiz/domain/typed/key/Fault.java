package dev.memoquiz.domain.typed.key;

/// One error in an answer line.
///
/// @param position the character where it starts, counted from 1
/// @param message what is wrong
/// @param remedy how to mend it
public record Fault(int position, String message, String remedy) {}
