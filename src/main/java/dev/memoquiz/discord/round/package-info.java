/// Rounds on Discord: the command `/quiz`, the questions with their buttons and forms, reviews and endings.
/// Never here: grading, or anything remembered between two presses.
/// Start with [RoundPresses].
@NullMarked
package dev.memoquiz.discord.round;

import org.jspecify.annotations.NullMarked;
