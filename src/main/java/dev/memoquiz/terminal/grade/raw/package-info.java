/// The lines of a file that may be anything, in bounded memory.
/// Never here: what the lines mean.
/// Start with [RawLines].
@NullMarked
package dev.memoquiz.terminal.grade.raw;

import org.jspecify.annotations.NullMarked;
