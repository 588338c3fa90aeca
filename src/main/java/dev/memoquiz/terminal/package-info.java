/// The command line: what can be asked for, with which options, and with which exit code it ends.
/// Never here: other adapters; what the commands need comes in through [Doors].
/// Start with [Commands].
@NullMarked
package dev.memoquiz.terminal;

import org.jspecify.annotations.NullMarked;
