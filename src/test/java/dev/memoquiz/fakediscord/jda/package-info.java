/// A small real bot on JDA that puts the double to the test.
/// Nothing of MemoQuiz lives here.
/// Start at EchoBot.
@NullMarked
package dev.memoquiz.fakediscord.jda;

import org.jspecify.annotations.NullMarked;
