/// How much the bot takes on at a time, and what waits for what.
/// Never here: what becomes of those who are turned away.
/// Start with [Underway].
@NullMarked
package dev.memoquiz.discord.gate;

import org.jspecify.annotations.NullMarked;
