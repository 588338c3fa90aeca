package dev.memoquiz.terminal.page;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.words.Answers;
import dev.memoquiz.app.words.Astray;
import dev.memoquiz.app.words.Quotation;
import dev.memoquiz.app.words.Review;
import dev.memoquiz.domain.grading.Outcome;

/// What a reader is told after an answer.
public final class ReviewPage {
    private ReviewPage() {}

    public static void write(Page page, Scene.Reviewing scene) {
        Review review = Review.of(scene);
        page.text(tone(review), review.headline());
        if (review.outcome() != Outcome.RIGHT) {
            page.item("Your answer: ", answer(scene));
        }
        review.practice().ifPresent(page::text);
        review.key().ifPresent(page::text);
        review.evidence().forEach(quotation -> quote(page, quotation));
        page.gap().item("Why: ", review.why());
        review.astray().forEach(astray -> astray(page, astray));
        page.gap();
    }

    private static String answer(Scene.Reviewing scene) {
        return Answers.of(scene.asked().question(), scene.recorded().answered().what().answer());
    }

    private static void quote(Page page, Quotation quotation) {
        page.gap().item("  ", "“" + quotation.words() + "”");
        page.item(Tone.FAINT, "  ", "(" + quotation.place() + ")");
    }

    private static void astray(Page page, Astray astray) {
        page.gap().text(astray.says());
        astray.behindIt().ifPresent(page::text);
    }

    private static Tone tone(Review review) {
        return switch (review.outcome()) {
            case RIGHT -> Tone.GOOD;
            case PARTLY -> Tone.STRONG;
            case WRONG -> Tone.BAD;
        };
    }
}
