package dev.memoquiz.discord.round;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.words.Answers;
import dev.memoquiz.app.words.Astray;
import dev.memoquiz.app.words.Quotation;
import dev.memoquiz.app.words.Review;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.domain.grading.Outcome;
import dev.memoquiz.domain.round.Asked;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Draws what came of an answer: verdict, evidence with its place, why, and what went astray.
final class ReviewView {
    private static final int ANSWER = 240;
    private static final int KEY = 500;
    private static final int WHY = 500;
    private static final int ALL_EVIDENCE = 1000;
    private static final int ALL_ASTRAY = 1200;

    private ReviewView() {}

    static Card of(Scene.Reviewing scene, Optional<String> notice) {
        Review review = Review.of(scene);
        return Card.on(tone(review.outcome()))
                .text(SceneView.notice(notice))
                .text(heading(scene.asked()))
                .text("### " + Markdown.escaped(review.headline(), 100))
                .text(answered(scene))
                .text(review.key().map(key -> Markdown.escaped(key, KEY)).orElse(""))
                .text(astray(review.astray()))
                .text(evidence(review.evidence()))
                .text(Markdown.escaped(review.why(), WHY))
                .text(review.practice().map(text -> "-# " + Markdown.escaped(text, 200)).orElse(""))
                .buttons(
                        Press.forward(
                                isLast(scene.asked()) ? "See the result" : "Next",
                                new ButtonId.Next(scene.round().id(), scene.asked().index())),
                        SceneView.text(scene))
                .done();
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case RIGHT -> Tone.GOOD;
            case PARTLY -> Tone.MIXED;
            case WRONG -> Tone.BAD;
        };
    }

    private static boolean isLast(Asked asked) {
        return asked.index() + 1 == asked.total();
    }

    private static String heading(Asked asked) {
        String prompt = Markdown.escaped(asked.question().about().prompt(), 320);
        return "-# Question %d of %d · %s".formatted(asked.index() + 1, asked.total(), prompt);
    }

    private static String answered(Scene.Reviewing scene) {
        String answer =
                Answers.of(scene.asked().question(), scene.recorded().answered().what().answer());
        return "You answered: " + Markdown.escaped(answer.replaceAll("\\s+", " "), ANSWER);
    }

    private static String astray(List<Astray> astray) {
        int share = ALL_ASTRAY / Math.max(1, astray.size());
        return astray.stream()
                .map(one -> "• " + Markdown.escaped(sentence(one), share))
                .collect(Collectors.joining("\n"));
    }

    private static String sentence(Astray astray) {
        return astray.behindIt().map(behind -> astray.says() + " " + behind).orElse(astray.says());
    }

    private static String evidence(List<Quotation> evidence) {
        int share = ALL_EVIDENCE / Math.max(1, evidence.size());
        return evidence.stream()
                .map(quotation ->
                        Markdown.quoted("“" + quotation.words() + "”", share)
                                + "\n> -# "
                                + Markdown.escaped(quotation.place(), 80))
                .collect(Collectors.joining("\n"));
    }
}
