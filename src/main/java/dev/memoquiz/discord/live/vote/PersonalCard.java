package dev.memoquiz.discord.live.vote;

import dev.memoquiz.app.appeal.AppealAnswer;
import dev.memoquiz.app.live.ShowLive;
import dev.memoquiz.app.words.Answers;
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
import dev.memoquiz.domain.live.LiveSettings.Scoring;
import dev.memoquiz.domain.live.LiveSettings.SecondVote;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.score.Summary;
import dev.memoquiz.domain.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws how one player did, for that player alone: place, points, and each miss with the words of the text that prove the key.
final class PersonalCard {
    private static final int MOST_MISSES = 8;
    private static final int ALL_MISSES = 3300;

    /// How much of each miss is shown, from the whole of it to what fits whatever is missed.
    private static final List<Integer> SHARES = List.of(1600, 1200, 900, 700, 550, 450, 350);

    private static final int LEAST_SHARE = 250;

    private final ShowLive.Personal personal;
    private final LiveRound round;
    private final Summary summary;

    private PersonalCard(ShowLive.Personal personal) {
        this.personal = personal;
        this.round = personal.round();
        this.summary = personal.summary();
    }

    static Card of(ShowLive.Personal personal) {
        PersonalCard card = new PersonalCard(personal);
        return Card.on(Tone.PLAIN)
                .text(
                        "-# "
                                + (card.round.open() ? "So far · " : "")
                                + card.team()
                                + "Only you see this")
                .text("### " + card.place())
                .text(card.earned())
                .text(card.misses())
                .text(card.appeal())
                .buttons(card.buttons())
                .done();
    }

    /// Who joined by answering is told nowhere else.
    private String team() {
        return personal.rank().player().team().isPresent()
                ? "You play for team " + (personal.rank().player().team().getAsInt() + 1) + " · "
                : "";
    }

    private String place() {
        return "Place %d of %d: %s"
                .formatted(
                        personal.rank().rank(),
                        personal.players(),
                        new Marks(round).score(personal.rank().score()));
    }

    /// What lasts of the round, in which a place does not.
    private String earned() {
        int open = round.revealed().size() - personal.answers().size();
        String unanswered =
                open > 0 ? " You left " + Counts.of(open, "question") + " unanswered." : "";
        Points total = summary.total();
        if (total.worth() == 0) {
            return unanswered.isEmpty() ? "No question has been revealed yet." : unanswered.strip();
        }
        return "%s: **%s** (%d %%). %s%s"
                .formatted(
                        round.settings().secondVote() == SecondVote.OFF
                                ? "Your answers"
                                : "Your answers before the talk",
                        Counts.points(total),
                        total.percent(),
                        round.settings().scoring() == Scoring.SPEED
                                ? "They are kept as practice."
                                : "They are kept with your score.",
                        unanswered);
    }

    private String misses() {
        List<Recorded> missed =
                personal.answers().stream()
                        .filter(answer -> !answer.points().full())
                        .filter(answer -> question(answer).isPresent())
                        .toList();
        List<Recorded> shown = missed.subList(0, Math.min(MOST_MISSES, missed.size()));
        int hidden = missed.size() - shown.size();
        return missed.isEmpty()
                ? ""
                : "**What you missed**\n"
                        + fitting(shown)
                        + (hidden == 0 ? "" : "\n-# and " + hidden + " more");
    }

    private String fitting(List<Recorded> shown) {
        return SHARES.stream()
                .map(share -> shared(shown, share))
                .filter(text -> text.length() <= ALL_MISSES)
                .findFirst()
                .orElseGet(() -> shared(shown, LEAST_SHARE));
    }

    private String shared(List<Recorded> shown, int share) {
        return shown.stream()
                .map(answer -> miss(question(answer).orElseThrow(), answer, share))
                .collect(Collectors.joining("\n"));
    }

    private Optional<Question> question(Recorded answer) {
        return personal.quiz().question(answer.answered().what().question());
    }

    private String miss(Question question, Recorded answer, int share) {
        Document document = personal.quiz().document();
        int index = round.plan().questions().indexOf(question.id());
        Quotation proof = Quotation.of(document, question.about().evidence().getFirst());
        return "**%d** %s · %s\nYou answered: %s\n%s: %s\n%s\n> -# %s"
                .formatted(
                        index + 1,
                        Markdown.escaped(Asks.of(question, document).prompt(), share / 4),
                        Counts.points(answer.points()),
                        Markdown.escaped(
                                line(Answers.brief(question, answer.answered().what().answer())),
                                share / 5),
                        question instanceof Question.Sentence ? "A full answer" : "Right",
                        Markdown.escaped(key(question, index), share / 4),
                        Markdown.quoted("“" + proof.words() + "”", share / 4),
                        Markdown.escaped(proof.place(), 60));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String key(Question question, int index) {
        return Keys.of(Asked.of(round.plan(), index, question), personal.quiz().document())
                .orElseGet(() -> Answers.brief(question, holders(question)));
    }

    /// What would have been right in a match.
    private static Answer holders(Question question) {
        Map<Integer, Integer> holders = new HashMap<>();
        if (question instanceof Question.Matching matching) {
            for (int view = 0; view < matching.views().size(); view++) {
                holders.put(view, matching.views().get(view).holder());
            }
        }
        return Answer.Matched.of(holders);
    }

    private String appeal() {
        return personal.answers().stream().anyMatch(AppealAnswer::possible)
                ? "-# Was something you wrote graded wrongly? /why lets you appeal it."
                : "";
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        if (!summary.missed().isEmpty()) {
            buttons.add(
                    Press.forward(
                            "Replay what I missed",
                            new ButtonId.Missed(personal.rank().player().seat())));
        }
        buttons.add(Press.aside("Read the text", new ButtonId.OpenText(personal.quiz().id())));
        return buttons;
    }
}
