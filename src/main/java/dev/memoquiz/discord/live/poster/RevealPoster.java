package dev.memoquiz.discord.live.poster;

import dev.memoquiz.app.live.LiveScene;
import dev.memoquiz.app.words.Asks;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.app.words.Keys;
import dev.memoquiz.app.words.Quotation;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.question.Proof;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.score.Distribution;
import dev.memoquiz.domain.live.score.Rise;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.View;
import dev.memoquiz.domain.text.Document;
import java.util.Optional;
import java.util.stream.Collectors;

/// Draws the key with its proof, how the class voted, what led astray, and who moved up.
final class RevealPoster {
    private static final int PROMPT = 400;
    private static final int WORDS = 350;
    private static final int KEY = 500;
    private static final int ALL_EVIDENCE = 700;
    private static final int WHY = 450;
    private static final int ASTRAY = 500;

    private final LiveScene.Revealed scene;
    private final Document document;

    private RevealPoster(LiveScene.Revealed scene) {
        this.scene = scene;
        this.document = scene.quiz().document();
    }

    /// @param phase empty for a question that the class has left
    static Card of(LiveScene.Revealed scene, Optional<Phase.Revealed> phase) {
        RevealPoster poster = new RevealPoster(scene);
        Card.Draft card =
                Card.on(Tone.GOOD)
                        .text(Frame.heading(scene.quiz(), scene.asked()))
                        .text(poster.prompt());
        VoteChart.add(card, scene.outcome().first(), scene.outcome().second());
        card.text(poster.key())
                .text(poster.evidence())
                .text(Markdown.escaped(scene.asked().question().about().explanation(), WHY))
                .text(poster.astray())
                .text(poster.written())
                .text(poster.shift())
                .text(poster.risen());
        phase.ifPresent(shown -> card.text(poster.onwards(shown)));
        return card.buttons(Frame.asides(scene.round().id(), scene.quiz())).done();
    }

    private String prompt() {
        Asks asks = Asks.of(scene.asked().question(), document);
        return "### "
                + Markdown.escaped(asks.prompt(), PROMPT)
                + asks.words().map(words -> "\n" + Markdown.quoted(words, WORDS)).orElse("");
    }

    private String key() {
        return Keys.of(scene.asked(), document)
                .map(key -> "**" + called() + ":** " + Markdown.escaped(key, KEY))
                .orElseGet(this::holders);
    }

    /// There are many ways to put a sentence.
    private String called() {
        return scene.asked().question() instanceof Question.Sentence
                ? "A full answer"
                : "Right answer";
    }

    /// The key of a match: each view in the order shown, with who holds it.
    private String holders() {
        if (!(scene.asked().question() instanceof Question.Matching matching)) {
            return "";
        }
        int share = KEY / Math.max(1, matching.views().size());
        return scene.asked().slots().stream()
                .map(matching.views()::get)
                .map(view -> "\n• " + held(matching, view, share))
                .collect(Collectors.joining("", "**Right answer:**", ""));
    }

    private static String held(Question.Matching matching, View view, int share) {
        return Markdown.escaped("“" + view.text() + "”", share)
                + ": "
                + Markdown.escaped(matching.holders().get(view.holder()), 80);
    }

    private String evidence() {
        return Proof.of(
                scene.asked().question().about().evidence().stream()
                        .map(span -> Quotation.of(document, span))
                        .toList(),
                ALL_EVIDENCE);
    }

    /// What was said to those who were misled, and the misreading behind it.
    private String astray() {
        return scene.misreading()
                .map(commonest ->
                        (commonest.most()
                                        ? "**What led most astray** ("
                                        : "**One misreading behind wrong answers** (")
                                + Counts.of(commonest.votes(), "player")
                                + "): "
                                + Markdown.escaped(
                                        commonest.feedback().text()
                                                + behind(commonest)
                                                        .map(text -> " " + text)
                                                        .orElse(""),
                                        ASTRAY))
                .orElse("");
    }

    private Optional<String> behind(LiveScene.Commonest commonest) {
        return commonest
                .feedback()
                .misreading()
                .flatMap(id -> Optional.ofNullable(scene.quiz().readings().misreadings().get(id)))
                .map(known ->
                        "The misreading behind it: “"
                                + known.says()
                                + "” In truth: "
                                + known.truth());
    }

    /// Wrong written answers that several gave; nobody is named.
    private String written() {
        Distribution last = scene.outcome().second().orElse(scene.outcome().first());
        return last.wrong().isEmpty()
                ? ""
                : last.wrong().stream()
                        .map(wrong ->
                                "“"
                                        + Markdown.escaped(wrong.text(), 80)
                                        + "” ("
                                        + wrong.votes()
                                        + ")")
                        .collect(Collectors.joining(", ", "Written more than once: ", "."));
    }

    private String shift() {
        return scene.outcome()
                .shift()
                .flatMap(shift ->
                        scene.outcome().second().map(second -> shift(shift, second.votes())))
                .orElse("");
    }

    private String shift(LiveScene.Shift shift, int votes) {
        return "%s before the talk: **%d of %d**, after it: **%d of %d**."
                .formatted(
                        scene.asked().question().worth() == 1 ? "Right" : "Fully right",
                        shift.before(),
                        scene.outcome().first().votes(),
                        shift.after(),
                        votes);
    }

    private String risen() {
        return scene.rises().isEmpty()
                ? ""
                : "**Moved up:** "
                        + Counts.list(scene.rises().stream().map(RevealPoster::risen).toList())
                        + ".";
    }

    private static String risen(Rise rise) {
        return Frame.name(rise.player().reader().name())
                + " from "
                + rise.from()
                + " to "
                + rise.to();
    }

    private String onwards(Phase.Revealed phase) {
        String next =
                scene.asked().index() + 1 == scene.asked().total()
                        ? "The result"
                        : "The next question";
        return "-# "
                + phase.until()
                        .map(until -> next + " follows " + Frame.relative(until) + ".")
                        .orElse(next + " follows when the host says so.");
    }
}
