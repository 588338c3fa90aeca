/// Readers who never saw the text: how well simple tricks would do on the questions with one key.
/// Never here: real answers of real readers.
/// Start with [Guessing].
@NullMarked
package dev.memoquiz.domain.lint.guess;

import org.jspecify.annotations.NullMarked;
