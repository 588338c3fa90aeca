/// What a message shows, within Discord's limits and with every text escaped.
/// Never here: sending, or what a particular message says.
/// Start with [Card].
@NullMarked
package dev.memoquiz.discord.card;

import org.jspecify.annotations.NullMarked;
