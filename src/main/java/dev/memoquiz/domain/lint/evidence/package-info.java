/// Rules on what a key rests on: the text, the propositions, their hedges and their owners.
/// Never here: how a question is worded or how its options look.
/// Start with [L01Evidence].
@NullMarked
package dev.memoquiz.domain.lint.evidence;

import org.jspecify.annotations.NullMarked;
