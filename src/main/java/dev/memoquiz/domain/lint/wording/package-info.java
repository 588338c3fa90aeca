/// Rules on how a question and its explanation are worded.
/// Never here: what is right.
/// Start with [L11NegativeStem].
@NullMarked
package dev.memoquiz.domain.lint.wording;

import org.jspecify.annotations.NullMarked;
