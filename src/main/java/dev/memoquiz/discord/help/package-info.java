/// What the bot can do, in one message.
/// Never here: anything that depends on who asks.
/// Start with [HelpCommand].
@NullMarked
package dev.memoquiz.discord.help;

import org.jspecify.annotations.NullMarked;
