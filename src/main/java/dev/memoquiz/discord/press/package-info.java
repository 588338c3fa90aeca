/// What a button or a form stands for, written into its custom id and read back.
/// Never here: what it does, or how it looks.
/// Start with [ButtonId].
@NullMarked
package dev.memoquiz.discord.press;

import org.jspecify.annotations.NullMarked;
