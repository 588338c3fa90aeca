/// Words, their stems and the small lexicons that the rules count with. English only.
/// Never here: questions and what is wrong with them.
/// Start with [Words].
@NullMarked
package dev.memoquiz.domain.lint.words;

import org.jspecify.annotations.NullMarked;
