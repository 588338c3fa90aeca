/// Format 1 of the quiz file, section by section and type by type; every value is checked where it is read.
/// Never here: which files there are and when they are read.
/// Start with [QuizReader]; a new type of question begins in [QuestionType].
@NullMarked
package dev.memoquiz.content.format;

import org.jspecify.annotations.NullMarked;
