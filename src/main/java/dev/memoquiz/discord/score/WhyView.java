package dev.memoquiz.discord.score;

import dev.memoquiz.app.ShowScore.Explained;
import dev.memoquiz.app.appeal.AppealAnswer;
import dev.memoquiz.app.words.Why;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.domain.round.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws why answers scored as they did, four to a page.
final class WhyView {
    private static final int PAGE = 4;
    private static final int ANSWERED = 480;

    private WhyView() {}

    /// @param answers newest first
    /// @param notice a sentence that comes first
    static Card of(List<Explained> answers, int wished, Optional<String> notice) {
        if (answers.isEmpty()) {
            return Card.sentence(
                    notice.orElse("You have answered nothing yet. /quiz start begins a round."));
        }
        int pages = (answers.size() + PAGE - 1) / PAGE;
        int page = Math.clamp(wished, 0, pages - 1);
        Card.Draft card =
                Card.on(Tone.PLAIN)
                        .text(notice.map(text -> "*" + Markdown.escaped(text) + "*").orElse(""))
                        .text("### Your latest answers");
        answers.stream()
                .skip((long) page * PAGE)
                .limit(PAGE)
                .forEach(one -> card.text(entry(one)).buttons(appeal(one.recorded(), page)));
        return card.buttons(buttons(page, pages)).done();
    }

    /// Right below the answer, where it can be appealed.
    private static List<Button> appeal(Recorded recorded, int page) {
        return AppealAnswer.possible(recorded)
                ? List.of(
                        Press.aside(
                                "Appeal", new ButtonId.WhyAppeal(recorded.answered().ref(), page)))
                : List.of();
    }

    private static String entry(Explained explained) {
        Why why = Why.of(explained);
        return "**%s**%s%s\n%s %s%s\n-# %s · %s · %s"
                .formatted(
                        Markdown.escaped(why.asked(), 180),
                        why.words().map(words -> "\n" + Markdown.quoted(words, 180)).orElse(""),
                        answered(why.answered()),
                        Markdown.bold(why.points() + "."),
                        Markdown.escaped(why.rule(), 200),
                        why.standing()
                                .map(standing -> "\n*" + Markdown.escaped(standing, 200) + "*")
                                .orElse(""),
                        explained.recorded().firstTry() ? "first try" : "practice",
                        Markdown.escaped(why.time(), 60),
                        relative(explained.recorded().answered().when().at()));
    }

    private static String answered(List<String> lines) {
        int share = ANSWERED / Math.max(1, lines.size());
        return lines.stream()
                .map(line -> "\n" + Markdown.escaped(line.replaceAll("\\s+", " "), share))
                .collect(Collectors.joining());
    }

    /// Shown by Discord as how long ago, in the reader's language.
    private static String relative(Instant at) {
        return "<t:" + at.getEpochSecond() + ":R>";
    }

    private static List<Button> buttons(int page, int pages) {
        List<Button> buttons = new ArrayList<>();
        if (page > 0) {
            buttons.add(Press.aside("Newer", new ButtonId.WhyPage(page - 1)));
        }
        if (page + 1 < pages) {
            buttons.add(Press.aside("Older", new ButtonId.WhyPage(page + 1)));
        }
        return buttons;
    }
}
