/// What this process remembers of the database.
/// Never here: anything that is told to a reader without a look at the database.
/// Start with [RecentRounds].
@NullMarked
package dev.memoquiz.storage.recent;

import org.jspecify.annotations.NullMarked;
