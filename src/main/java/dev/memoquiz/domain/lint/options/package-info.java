/// Rules on options: how many, how long, where, in what words, and what each distractor stands for.
/// Never here: what the key rests on.
/// Start with [L03OneKey].
@NullMarked
package dev.memoquiz.domain.lint.options;

import org.jspecify.annotations.NullMarked;
