/// Copies of everything that is kept, for bad days.
/// Never here: how they are made.
/// Start with [Copying].
@NullMarked
package dev.memoquiz.domain.copy;

import org.jspecify.annotations.NullMarked;
