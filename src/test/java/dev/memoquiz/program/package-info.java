/// The whole program in a process of its own, seen from outside: how it starts, what it loads, how it ends.
/// Start with [BotProcess].
@NullMarked
package dev.memoquiz.program;

import org.jspecify.annotations.NullMarked;
