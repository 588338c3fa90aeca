/// What the votes of a live round add up to: who stands where, who moved up, how the class chose.
/// Never here: whether a vote counts, the log that lasts.
/// Start with [LiveStandings].
@NullMarked
package dev.memoquiz.domain.live.score;

import org.jspecify.annotations.NullMarked;
