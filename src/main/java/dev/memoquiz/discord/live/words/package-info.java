/// What is said in a live round: its rules, why it stands still, what a player chose.
/// Never here: layout. All text is plain and unescaped unless it says otherwise.
/// Start with [Rules].
@NullMarked
package dev.memoquiz.discord.live.words;

import org.jspecify.annotations.NullMarked;
