/// Rules on a quiz as a whole: questions that lean on each other, coverage, and who vouches for it.
/// Never here: single questions.
/// Start with [L19ItemDependence].
@NullMarked
package dev.memoquiz.domain.lint.bank;

import org.jspecify.annotations.NullMarked;
