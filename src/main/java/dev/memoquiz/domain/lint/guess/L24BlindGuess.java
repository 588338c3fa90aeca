package dev.memoquiz.domain.lint.guess;

import dev.memoquiz.domain.lint.BankRule;
import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.List;
import java.util.stream.Stream;

/// Tricks do not beat chance: none by more than two standard errors, and not all together by 10 points in the mean. Fewer than five questions tell
/// nothing.
///
/// The automatic half of text informativity, that is, answerability with the text minus guessability without it (Säuberli and
/// Clematide 2024).
public final class L24BlindGuess implements BankRule {
    private static final double MEAN_ABOVE = 0.10;
    private static final int FEWEST = 5;

    @Override
    public String id() {
        return "L24";
    }

    @Override
    public String title() {
        return "Guessing without the text does not pay";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz) {
        List<GuessScore> scores =
                Guessing.scores(quiz).stream().filter(it -> it.questions() >= FEWEST).toList();
        return Stream.concat(
                scores.stream().filter(GuessScore::beatsChance).map(this::trick), mean(scores));
    }

    private Finding trick(GuessScore score) {
        return warning(
                "questions",
                "the trick '%s' earns %.0f %% of the points, chance is %.0f %% ± %.0f"
                        .formatted(
                                score.trick(),
                                100 * score.score(),
                                100 * score.chance(),
                                100 * GuessScore.ERRORS * score.standardError()),
                "Change keys or distractors of the questions on which it works.");
    }

    private Stream<Finding> mean(List<GuessScore> scores) {
        double above = scores.stream().mapToDouble(GuessScore::aboveChance).average().orElse(0);
        return above > MEAN_ABOVE
                ? Stream.of(
                        warning(
                                "questions",
                                "the tricks together earn %.0f points more than chance"
                                        .formatted(100 * above),
                                "Change keys or distractors of the questions on which they work."))
                : Stream.empty();
    }
}
