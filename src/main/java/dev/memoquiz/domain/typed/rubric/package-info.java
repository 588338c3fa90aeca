/// Points for a sentence answer, concept by concept; always provisional, never a claim of understanding.
/// Never here: single-word answers (see the parent package), final marks, appeals.
/// Start at [RubricGrader].
@NullMarked
package dev.memoquiz.domain.typed.rubric;

import org.jspecify.annotations.NullMarked;
