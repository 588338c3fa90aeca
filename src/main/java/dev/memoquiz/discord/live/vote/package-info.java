/// What a player does in a live round, each in private: join, choose, vote, look at the own result.
/// Never here: what all see, or what the host does.
/// Start with [VotePresses].
@NullMarked
package dev.memoquiz.discord.live.vote;

import org.jspecify.annotations.NullMarked;
