package dev.memoquiz.domain.score;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.reader.Reader;

/// A place in the standings. Readers with the same points share a rank, and the ranks behind them are left out: 1, 2, 2, 4.
///
/// @param reader with the display name of the latest answer counted
public record Standing(int rank, Reader reader, Points points, int firstTries) {}
