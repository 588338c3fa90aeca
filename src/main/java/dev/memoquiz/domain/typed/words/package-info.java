/// Typed text as comparable words: folded letters, numbers and dates as values, negation marked.
/// Never here: answer keys, verdicts, points, or anything that knows what is right.
/// Start at [Words].
@NullMarked
package dev.memoquiz.domain.typed.words;

import org.jspecify.annotations.NullMarked;
