/// Scores, the leaderboard, and why each answer scored as it did.
/// Never here: counting; every total comes from the desk.
/// Start with [ScoreCommand].
@NullMarked
package dev.memoquiz.discord.score;

import org.jspecify.annotations.NullMarked;
