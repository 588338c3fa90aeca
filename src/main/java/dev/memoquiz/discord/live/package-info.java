/// `/live`: a round that a whole class plays together in one channel.
/// Never here: the rules of such a round, or what its messages look like.
/// Start with [LiveCommand] and [LivePresses].
@NullMarked
package dev.memoquiz.discord.live;

import org.jspecify.annotations.NullMarked;
