/// Letters as outlines, read from the two font files that travel with the program.
///
/// Java's own fonts need native libraries and at least one font on the machine; a bare server has neither.
/// Never here: what is written, or where it stands.
/// Start with [Typeface].
@NullMarked
package dev.memoquiz.chart.type;

import org.jspecify.annotations.NullMarked;
