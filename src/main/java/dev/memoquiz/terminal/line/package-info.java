/// The plain way to play: a question is printed, a line is read, and so on. It needs no terminal, so it works through pipes.
/// Never here: cursor keys, colours, screens.
/// Start with [LineMode].
@NullMarked
package dev.memoquiz.terminal.line;

import org.jspecify.annotations.NullMarked;
