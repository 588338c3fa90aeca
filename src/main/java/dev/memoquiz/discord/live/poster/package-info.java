/// What the class sees of a live round: one message for the lobby, one for each question, one for the end.
/// Never here: sending, or anything that one player alone may see.
/// Start with [Posters].
@NullMarked
package dev.memoquiz.discord.live.poster;

import org.jspecify.annotations.NullMarked;
