/// Live rounds, their players and votes in tables, and what one transaction does with them.
/// Never here: connections, transactions, who waits for them, what a vote is worth.
/// Start with [LiveTable] and [Casting].
@NullMarked
package dev.memoquiz.storage.live;

import org.jspecify.annotations.NullMarked;
