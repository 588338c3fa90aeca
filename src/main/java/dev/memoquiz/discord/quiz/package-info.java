/// Choosing a quiz on Discord: the option that completes itself, and finding the quiz that was meant.
/// Never here: asking its questions.
/// Start with [QuizOption].
@NullMarked
package dev.memoquiz.discord.quiz;

import org.jspecify.annotations.NullMarked;
