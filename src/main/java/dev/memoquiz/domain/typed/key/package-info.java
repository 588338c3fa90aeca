/// The key of a typed question: answer lines and their grammar.
/// Never here: judging an answer, guessing about unmarked keys.
/// Start at [AnswerLine].
@NullMarked
package dev.memoquiz.domain.typed.key;

import org.jspecify.annotations.NullMarked;
