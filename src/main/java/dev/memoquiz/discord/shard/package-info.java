/// Connections to Discord: the one, or one for each shard that is ours.
/// Never here: what is done with an event.
/// Start with [Connections].
@NullMarked
package dev.memoquiz.discord.shard;

import org.jspecify.annotations.NullMarked;
