/// Questions taken apart the way the rules look at them: stem, key, distractors, and all that a reader sees.
/// Never here: judgements.
/// Start with [Item].
@NullMarked
package dev.memoquiz.domain.lint.item;

import org.jspecify.annotations.NullMarked;
