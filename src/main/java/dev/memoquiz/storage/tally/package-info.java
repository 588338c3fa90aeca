/// What the log of answers adds up to: kept with each answer and ruling, read in standings, and checked by a recount.
/// Never here: rows of the log, and who begins a transaction.
/// Start with [TallyTable].
@NullMarked
package dev.memoquiz.storage.tally;

import org.jspecify.annotations.NullMarked;
