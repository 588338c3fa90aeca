/// A text with its questions, and where the quizzes of the day are found.
/// Never here: files and their formats.
/// Start with [Quiz].
@NullMarked
package dev.memoquiz.domain.quiz;

import org.jspecify.annotations.NullMarked;
