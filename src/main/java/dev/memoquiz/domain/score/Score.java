package dev.memoquiz.domain.score;

import dev.memoquiz.domain.grading.Points;

/// A reader's answers added up.
///
/// @param points those of first tries, which alone count in standings
/// @param firstTries how many questions were answered for the first time
/// @param practice how many answers were repeats
public record Score(Points points, int firstTries, int practice) {}
