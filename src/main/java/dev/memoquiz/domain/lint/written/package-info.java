/// Rules on keys of typed answers, tried on the grader itself.
/// Never here: how answers are graded.
/// Start with [L22TypedAnswers].
@NullMarked
package dev.memoquiz.domain.lint.written;

import org.jspecify.annotations.NullMarked;
