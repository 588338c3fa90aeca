/// Teachers rule on the appeals of their server.
/// Never here: lodging an appeal, which belongs to a round.
/// Start with [AppealsCommand].
@NullMarked
package dev.memoquiz.discord.appeal;

import org.jspecify.annotations.NullMarked;
