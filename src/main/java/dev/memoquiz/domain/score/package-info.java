/// Points added up: a reader's score, a server's standings, what a round showed.
/// Never here: the store that answers are kept in.
/// Start with [Standings].
@NullMarked
package dev.memoquiz.domain.score;

import org.jspecify.annotations.NullMarked;
