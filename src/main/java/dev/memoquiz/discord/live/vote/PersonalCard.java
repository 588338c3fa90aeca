package dev.memoquiz.discord.live.vote;

import dev.memoquiz.app.appeal.AppealAnswer;
import dev.memoquiz.app.live.ShowLive;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.live.words.Marks;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveSettings.Scoring;
import dev.memoquiz.domain.live.LiveSettings.SecondVote;
import dev.memoquiz.domain.score.Summary;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws how one player did, for that player alone: place, points, and a page of what was missed.
final class PersonalCard {
    private final ShowLive.Personal personal;
    private final LiveRound round;
    private final Summary summary;
    private final MissedPage page;

    private PersonalCard(ShowLive.Personal personal, int page) {
        this.personal = personal;
        this.round = personal.round();
        this.summary = personal.summary();
        this.page = MissedPage.of(personal, page);
    }

    /// @param page of what was missed, from 0
    static Card of(ShowLive.Personal personal, int page) {
        PersonalCard card = new PersonalCard(personal, page);
        return Card.on(Tone.PLAIN)
                .text(
                        "-# "
                                + (card.round.open() ? "So far · " : "")
                                + card.team()
                                + "Only you see this")
                .text("### " + card.place())
                .text(card.earned())
                .text(card.page.text())
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

    private String appeal() {
        return personal.answers().stream().anyMatch(AppealAnswer::possible)
                ? "-# Was something you wrote graded wrongly? /why lets you appeal it."
                : "";
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        if (!page.missed().isEmpty()) {
            buttons.add(
                    Press.forward(
                            "Replay what I missed",
                            new ButtonId.Missed(personal.rank().player().seat())));
        }
        if (page.number() > 0) {
            buttons.add(turn("Back", page.number() - 1));
        }
        if (page.hasNext()) {
            buttons.add(turn("More", page.number() + 1));
        }
        buttons.add(Press.aside("Read the text", new ButtonId.OpenText(personal.quiz().id())));
        return buttons;
    }

    private Button turn(String label, int to) {
        return Press.aside(label, new ButtonId.Live(new LiveButton.Mine(round.id(), to)));
    }
}
