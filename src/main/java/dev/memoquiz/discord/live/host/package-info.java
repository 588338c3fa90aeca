/// What the host of a live round and the server's teachers do, in private: direct, remove a player, take the results.
/// Never here: whether an order fits the moment; the rules of the round say that.
/// Start with [HostPresses].
@NullMarked
package dev.memoquiz.discord.live.host;

import org.jspecify.annotations.NullMarked;
