package dev.memoquiz.terminal.page;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.words.Asks;
import dev.memoquiz.app.words.Quotation;
import dev.memoquiz.app.words.Review;
import dev.memoquiz.app.words.Shortened;
import dev.memoquiz.domain.grading.Outcome;
import java.util.List;

/// What a reader is told after an answer.
public final class ReviewPage {
    private static final int QUESTION_LINES = 2;

    private ReviewPage() {}

    public static void write(Page page, Scene.Reviewing scene) {
        Review review = Review.of(scene);
        page.text(tone(review), review.headline());
        review.notes().forEach(note -> page.text(Tone.FAINT, note));
        if (review.outcome() != Outcome.RIGHT) {
            account(page, review.account());
        }
        review.evidence().forEach(quotation -> quote(page, quotation));
        page.gap().item("Why: ", review.why());
        review.astray().forEach(astray -> page.gap().text(astray.says()));
        review.misreadings().forEach(misreading -> page.gap().text(misreading));
        page.gap();
    }

    /// What was asked, in few lines, for a screen on which it can no longer be seen.
    public static void question(Page page, Scene.Reviewing scene) {
        Asks asks = Asks.of(scene.asked().question(), scene.quiz().document());
        page.text(Tone.FAINT, Shortened.to(QUESTION_LINES * page.width(), asks.prompt()));
        asks.words()
                .map(words -> Shortened.to(QUESTION_LINES * page.width(), words))
                .ifPresent(words -> page.item(Tone.FAINT, "  ", words));
        page.gap();
    }

    private static void account(Page page, List<String> lines) {
        lines.forEach(line -> page.item(lines.size() > 2 ? "  " : "", line));
    }

    private static void quote(Page page, Quotation quotation) {
        page.gap().item("  ", "“" + quotation.words() + "”");
        page.item(Tone.FAINT, "  ", "(" + quotation.place() + ")");
    }

    private static Tone tone(Review review) {
        return switch (review.outcome()) {
            case RIGHT -> Tone.GOOD;
            case PARTLY -> Tone.STRONG;
            case WRONG -> Tone.BAD;
        };
    }
}
