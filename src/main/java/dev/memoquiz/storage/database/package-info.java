/// What the store needs of a database, whichever it is, and how its tables come about.
/// Never here: what one kind of database alone needs; queries.
/// Start with [Database].
@NullMarked
package dev.memoquiz.storage.database;

import org.jspecify.annotations.NullMarked;
