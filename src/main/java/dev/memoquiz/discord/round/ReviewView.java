package dev.memoquiz.discord.round;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.appeal.AppealAnswer;
import dev.memoquiz.app.words.Asks;
import dev.memoquiz.app.words.Astray;
import dev.memoquiz.app.words.Review;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.question.Proof;
import dev.memoquiz.domain.grading.Outcome;
import dev.memoquiz.domain.round.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws what came of an answer: verdict, evidence with its place, why, and what went astray.
final class ReviewView {
    private static final int PROMPT = 320;
    private static final int WORDS = 350;
    private static final int ALL_ACCOUNT = 800;
    private static final int ALL_EVIDENCE = 800;
    private static final int WHY = 500;
    private static final int ALL_ASTRAY = 600;
    private static final int ALL_MISREADINGS = 450;

    private ReviewView() {}

    static Card of(Scene.Reviewing scene, Optional<String> notice) {
        Review review = Review.of(scene);
        return Card.on(tone(review.outcome()))
                .text(SceneView.notice(notice))
                .text(heading(scene))
                .text("### " + Markdown.escaped(review.headline(), 100))
                .text(notes(review.notes()))
                .text(account(review.account()))
                .text(Proof.of(review.evidence(), ALL_EVIDENCE))
                .text(Markdown.escaped(review.why(), WHY))
                .text(list(review.astray().stream().map(Astray::says).toList(), ALL_ASTRAY))
                .text(list(review.misreadings(), ALL_MISREADINGS))
                .buttons(buttons(scene))
                .done();
    }

    private static List<Button> buttons(Scene.Reviewing scene) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(
                Press.forward(
                        isLast(scene.asked()) ? "See the result" : "Next",
                        new ButtonId.Next(scene.round().id(), scene.asked().index())));
        if (AppealAnswer.possible(scene.recorded())) {
            buttons.add(
                    Press.aside("Appeal", new ButtonId.Appeal(scene.recorded().answered().ref())));
        }
        buttons.add(SceneView.text(scene));
        return buttons;
    }

    private static String notes(List<String> notes) {
        return notes.stream()
                .map(note -> "-# " + Markdown.escaped(note, 200))
                .collect(Collectors.joining("\n"));
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

    private static String heading(Scene.Reviewing scene) {
        Asked asked = scene.asked();
        Asks asks = Asks.of(asked.question(), scene.quiz().document());
        return "-# Question %d of %d\n%s%s"
                .formatted(
                        asked.index() + 1,
                        asked.total(),
                        Markdown.escaped(asks.prompt(), PROMPT),
                        asks.words().map(words -> "\n" + Markdown.quoted(words, WORDS)).orElse(""));
    }

    /// Answer and key as they are; the many lines of a match as a list.
    private static String account(List<String> lines) {
        int share = ALL_ACCOUNT / Math.max(1, lines.size());
        String bullet = lines.size() > 2 ? "• " : "";
        return lines.stream()
                .map(line -> bullet + Markdown.escaped(line.replaceAll("\\s+", " "), share))
                .collect(Collectors.joining("\n"));
    }

    /// A single item stands without a bullet.
    private static String list(List<String> items, int room) {
        int share = room / Math.max(1, items.size());
        return items.stream()
                .map(item -> (items.size() > 1 ? "• " : "") + Markdown.escaped(item, share))
                .collect(Collectors.joining("\n"));
    }
}
