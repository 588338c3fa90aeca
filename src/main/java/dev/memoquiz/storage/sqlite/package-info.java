/// A database in a file, by SQLite.
/// Never here: queries, who waits for what.
/// Start with [SqliteFile].
@NullMarked
package dev.memoquiz.storage.sqlite;

import org.jspecify.annotations.NullMarked;
