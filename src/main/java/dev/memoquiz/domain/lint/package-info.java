/// The item linter: what makes a question guessable, ambiguous or unproven, told with the place and the remedy.
/// Never here: files, lines and how a report is drawn.
/// Start with [Linter]; one rule is one class, listed in [Rules].
@NullMarked
package dev.memoquiz.domain.lint;

import org.jspecify.annotations.NullMarked;
