/// What an answer earns and why: one rule for each type of question, named so that it can be shown to the reader.
/// Never here: who answered, when, in what round.
/// Start with [Grading].
@NullMarked
package dev.memoquiz.domain.grading;

import org.jspecify.annotations.NullMarked;
