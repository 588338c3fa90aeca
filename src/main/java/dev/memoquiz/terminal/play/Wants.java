package dev.memoquiz.terminal.play;

import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.quiz.QuizId;
import java.util.Optional;

/// What a reader asks for when sitting down.
///
/// @param quiz empty for whichever there is
/// @param anew stops an open round instead of going on with it
public record Wants(Optional<QuizId> quiz, Draw.Wish wish, boolean anew) {}
