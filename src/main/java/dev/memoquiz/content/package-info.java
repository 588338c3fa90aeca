/// Quiz files on disk: read, checked to the last reference and made into [dev.memoquiz.domain.quiz.Quiz].
/// Never here: what is right or worth a point, and anything a reader sees.
/// Start with [QuizFiles] for one look, [QuizFolder] for a folder that is watched.
@NullMarked
package dev.memoquiz.content;

import org.jspecify.annotations.NullMarked;
