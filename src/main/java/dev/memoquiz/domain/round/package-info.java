/// A reader's way through a quiz: which questions, where the reader stands, what each answer changes.
/// Never here: a clock, chance of its own, storage. The rules are pure functions from a round to the next.
/// Start with [RoundRules].
@NullMarked
package dev.memoquiz.domain.round;

import org.jspecify.annotations.NullMarked;
