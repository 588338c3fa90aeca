/// How well one word of an answer fits one word of a key: slips of the pen, endings, short names, values.
/// Never here: whole answers, keys, verdicts.
/// Start at [Fit].
@NullMarked
package dev.memoquiz.domain.typed.fit;

import org.jspecify.annotations.NullMarked;
