/// Numbers, dates and times read out of words.
/// Never here: keys, grading, spelling.
/// Start at [Values].
@NullMarked
package dev.memoquiz.domain.typed.values;

import org.jspecify.annotations.NullMarked;
