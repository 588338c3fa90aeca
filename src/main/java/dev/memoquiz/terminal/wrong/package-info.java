/// What is said of a command line that cannot be understood.
/// Never here: what commands do.
/// Start with [Mistakes].
@NullMarked
package dev.memoquiz.terminal.wrong;

import org.jspecify.annotations.NullMarked;
