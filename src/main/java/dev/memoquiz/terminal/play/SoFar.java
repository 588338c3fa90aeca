package dev.memoquiz.terminal.play;

import dev.memoquiz.app.words.Counts;
import dev.memoquiz.domain.grading.Points;

/// How an open round stands when a reader leaves it.
public record SoFar(Points points, int answered, int total) {
    /// Two sentences: the score, and that nothing is lost.
    public String sentences() {
        String score =
                answered == 0
                        ? "Nothing answered yet."
                        : "So far: %s, %d of %s answered."
                                .formatted(
                                        Counts.points(points),
                                        answered,
                                        Counts.of(total, "question"));
        return score + " Your round is kept: start memoquiz again to go on with it.";
    }
}
