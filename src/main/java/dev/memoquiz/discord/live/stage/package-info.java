/// The public messages of live rounds: sent, kept up to date, and healed or given up in a sentence when Discord makes trouble.
/// Never here: what a message says, or how a round goes on.
/// Start with [Painter].
@NullMarked
package dev.memoquiz.discord.live.stage;

import org.jspecify.annotations.NullMarked;
