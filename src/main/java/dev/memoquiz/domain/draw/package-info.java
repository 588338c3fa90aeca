/// Which questions a round asks, in what order, and how their options are shuffled; the same seed always gives the same.
/// Never here: answers and points.
/// Start with [Draw].
@NullMarked
package dev.memoquiz.domain.draw;

import org.jspecify.annotations.NullMarked;
