package dev.memoquiz.discord.live.vote;

import dev.memoquiz.app.live.ShowLive;
import dev.memoquiz.app.words.Asks;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.app.words.Keys;
import dev.memoquiz.app.words.Quotation;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.live.words.Marks;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws how one player did, for that player alone: place, points, and each miss with the words of the text that prove the key.
final class PersonalCard {
    private static final int MOST_MISSES = 8;
    private static final int ALL_MISSES = 2800;

    private PersonalCard() {}

    static Card of(ShowLive.Personal personal) {
        LiveRound round = personal.round();
        Points total = personal.summary().total();
        List<QuestionId> missed = personal.summary().missed();
        return Card.on(Tone.PLAIN)
                .text("-# " + (round.open() ? "So far, " : "") + "only you see this")
                .text(
                        "### Place %d of %d: %s"
                                .formatted(
                                        personal.rank().rank(),
                                        personal.players(),
                                        new Marks(round).score(personal.rank().score())))
                .text(
                        total.worth() == 0
                                ? "You have answered nothing that was revealed."
                                : "Of what you answered, alone and at first: **"
                                        + Counts.points(total)
                                        + "** ("
                                        + total.percent()
                                        + " %).")
                .text(misses(personal.quiz(), round, missed))
                .buttons(buttons(personal))
                .done();
    }

    private static String misses(Quiz quiz, LiveRound round, List<QuestionId> missed) {
        if (missed.isEmpty()) {
            return "";
        }
        List<QuestionId> shown = missed.subList(0, Math.min(MOST_MISSES, missed.size()));
        int share = ALL_MISSES / shown.size();
        int hidden = missed.size() - shown.size();
        return "**What you missed**\n"
                + shown.stream()
                        .flatMap(id -> quiz.question(id).stream())
                        .map(question -> miss(quiz.document(), round, question, share))
                        .collect(Collectors.joining("\n"))
                + (hidden == 0 ? "" : "\n-# and " + hidden + " more");
    }

    private static String miss(Document document, LiveRound round, Question question, int share) {
        Asks asks = Asks.of(question, document);
        int index = round.plan().questions().indexOf(question.id());
        String key =
                Keys.of(Asked.of(round.plan(), index, question), document)
                        .map(right -> "\nRight: " + Markdown.escaped(right, share / 3))
                        .orElse("");
        Quotation proof = Quotation.of(document, question.about().evidence().getFirst());
        return "**"
                + (index + 1)
                + "** "
                + Markdown.escaped(asks.prompt(), share / 4)
                + key
                + "\n"
                + Markdown.quoted("“" + proof.words() + "”", share / 3)
                + "\n> -# "
                + Markdown.escaped(proof.place(), 60);
    }

    private static List<Button> buttons(ShowLive.Personal personal) {
        List<Button> buttons = new ArrayList<>();
        if (!personal.summary().missed().isEmpty()) {
            buttons.add(
                    Press.forward(
                            "Replay what I missed",
                            new ButtonId.Missed(personal.rank().player().seat())));
        }
        buttons.add(Press.aside("Read the text", new ButtonId.OpenText(personal.quiz().id())));
        return buttons;
    }
}
