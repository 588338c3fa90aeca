package dev.memoquiz.domain.text;

/// Something in the description of a text that does not fit the text: where, what, and how to mend it.
///
/// @param pointer path below the `text` section, such as `marks.pages[0]`
public record TextProblem(String pointer, String what, String remedy) {}
