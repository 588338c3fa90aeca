package dev.memoquiz.discord.live.words;

import dev.memoquiz.app.words.Counts;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveSettings;
import java.util.Locale;

/// What a round counts: points, or with points for speed a score of up to 1,000 for each.
public record Marks(LiveRound round) {
    /// As in `7 points`; with points for speed `6,250`.
    public String score(int score) {
        return switch (round.settings().scoring()) {
            case ACCURACY -> Counts.of(score, "point");
            case SPEED -> String.format(Locale.ROOT, "%,d", score);
        };
    }

    /// As in `6.5 points`.
    public String mean(double mean) {
        return round.settings().scoring() == LiveSettings.Scoring.SPEED
                ? String.format(Locale.ROOT, "%,.0f", mean)
                : String.format(Locale.ROOT, "%.1f points", mean);
    }
}
