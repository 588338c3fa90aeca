package dev.memoquiz.terminal.page;

import dev.memoquiz.app.words.Counts;
import dev.memoquiz.app.words.Why;
import dev.memoquiz.domain.score.Score;
import java.util.List;

/// A reader's own score, with the reason for each of the latest answers.
public final class ScorePage {
    private ScorePage() {}

    /// The answers come newest first.
    public static void write(Page page, String name, Score score, List<Why> latest) {
        page.text(
                Tone.STRONG,
                "%s: %s from %s answered for the first time."
                        .formatted(
                                name,
                                Counts.points(score.points()),
                                Counts.of(score.firstTries(), "question")));
        if (score.practice() > 0) {
            page.text(
                    Counts.of(score.practice(), "more answer")
                            + " as practice, which does not count.");
        }
        if (!latest.isEmpty()) {
            page.gap().text("Your latest answers, and why they scored as they did:");
        }
        latest.forEach(why -> write(page, why));
        page.gap();
    }

    private static void write(Page page, Why why) {
        page.gap().item("  ", why.asked());
        why.words().ifPresent(words -> page.item("    ", words));
        why.answered().forEach(line -> page.item("    ", line));
        page.item("    ", why.points() + ", " + why.time() + ". " + why.rule());
        why.standing().ifPresent(standing -> page.item("    ", standing));
    }
}
