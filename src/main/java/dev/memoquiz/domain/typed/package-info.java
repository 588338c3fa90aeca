/// Grades one typed answer against an answer line, and says which rule decided.
/// Never here: reading files, Discord, clocks, stored points, statistics.
/// Start at [TypedGrader]; the key's grammar is in [AnswerLine].
@NullMarked
package dev.memoquiz.domain.typed;

import org.jspecify.annotations.NullMarked;
