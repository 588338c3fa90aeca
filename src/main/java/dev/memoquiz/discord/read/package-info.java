/// Reading the text on Discord, page by page, with its words explained.
/// Never here: how the text was prepared.
/// Start with [ReadCommand].
@NullMarked
package dev.memoquiz.discord.read;

import org.jspecify.annotations.NullMarked;
