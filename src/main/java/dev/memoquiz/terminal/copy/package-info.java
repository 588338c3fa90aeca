/// The commands that copy the database to a file and put it back.
/// Never here: how that is done.
/// Start with [BackupCommand].
@NullMarked
package dev.memoquiz.terminal.copy;

import org.jspecify.annotations.NullMarked;
