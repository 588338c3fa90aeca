/// The tables and what their columns hold: SQL beside its mapping, and the versioned JSON of plans, progress and answers.
/// Never here: connections, transactions, who waits for them.
/// Start with [RoundTable] and [AnswerTable].
@NullMarked
package dev.memoquiz.storage.rows;

import org.jspecify.annotations.NullMarked;
