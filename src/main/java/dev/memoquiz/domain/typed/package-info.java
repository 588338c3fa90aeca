/// Typed answers.
/// Never here: questions, rounds.
/// Start with [TypedGrader].
@NullMarked
package dev.memoquiz.domain.typed;

import org.jspecify.annotations.NullMarked;
