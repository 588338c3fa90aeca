/// The database copied to a file, and such a file put back in its place.
/// Never here: what the database holds, and databases that are no files.
/// Start with [DatabaseCopies].
@NullMarked
package dev.memoquiz.storage.backup;

import org.jspecify.annotations.NullMarked;
