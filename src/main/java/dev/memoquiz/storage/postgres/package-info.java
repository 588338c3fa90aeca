/// A database on a server, by PostgreSQL, which several processes may share.
/// Never here: queries, who waits for what.
/// Start with [PostgresServer].
@NullMarked
package dev.memoquiz.storage.postgres;

import org.jspecify.annotations.NullMarked;
