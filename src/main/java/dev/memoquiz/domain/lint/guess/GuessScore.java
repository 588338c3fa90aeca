package dev.memoquiz.domain.lint.guess;

/// How a trick does without the text, as shares of the points from 0 to 1.
///
/// @param questions how many questions with one key there are
/// @param chance what blind guessing would earn: the mean of 1/k over questions with k options
/// @param standardError of the score under blind guessing: sqrt(Σ (1/k)(1 − 1/k)) / n
public record GuessScore(
        String trick, int questions, double score, double chance, double standardError) {
    static final double ERRORS = 2;

    public double aboveChance() {
        return score - chance;
    }

    public boolean beatsChance() {
        return aboveChance() > ERRORS * standardError;
    }
}
