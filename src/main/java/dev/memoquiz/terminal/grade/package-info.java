/// Typed answers tried against a key before class: one by one, or a table of any size.
/// Never here: the rules of grading, other commands.
/// Start with [Batch].
@NullMarked
package dev.memoquiz.terminal.grade;

import org.jspecify.annotations.NullMarked;
