package dev.memoquiz.discord.appeal;

import dev.memoquiz.app.appeal.ListAppeals.Case;
import dev.memoquiz.app.words.appeal.Petition;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.question.Proof;
import dev.memoquiz.domain.round.AnswerRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws the open appeals of a server, one to a page.
final class AppealsView {
    private static final int NAME = 120;
    private static final int ASKED = 700;
    private static final int ACCOUNT = 1200;
    private static final int EVIDENCE = 900;
    private static final int GRADED = 300;

    private AppealsView() {}

    /// @param open the oldest first
    /// @param notice a sentence that comes first, such as what was ruled
    static Card of(List<Case> open, int wished, Optional<String> notice) {
        Card.Draft card =
                Card.on(Tone.PLAIN)
                        .text(notice.map(it -> "*" + Markdown.escaped(it, 300) + "*").orElse(""));
        if (open.isEmpty()) {
            return card.text("No appeal is waiting.").done();
        }
        int page = Math.clamp(wished, 0, open.size() - 1);
        Petition petition = Petition.of(open.get(page));
        AnswerRef answer = open.get(page).recorded().answered().ref();
        return card.text("-# Appeal %d of %d".formatted(page + 1, open.size()))
                .text("### " + Markdown.escaped(petition.from().replaceAll("\\s+", " "), NAME))
                .text(asked(petition.asked()))
                .text(account(petition.account()))
                .text("-# " + Markdown.escaped(petition.graded(), GRADED))
                .text(Proof.of(petition.evidence(), EVIDENCE))
                .buttons(rulings(answer, petition.choices()))
                .buttons(paging(page, open.size()))
                .done();
    }

    private static String asked(List<String> lines) {
        return lines.stream()
                .map(line -> Markdown.quoted(line, ASKED / lines.size()))
                .collect(Collectors.joining("\n"));
    }

    private static String account(List<String> lines) {
        return lines.stream()
                .map(line -> Markdown.escaped(line.replaceAll("\\s+", " "), ACCOUNT / lines.size()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Button> rulings(AnswerRef answer, List<Integer> choices) {
        List<Button> buttons = new ArrayList<>();
        for (int points : choices) {
            String label = choices.size() == 1 ? "Accept" : "Accept for " + points;
            buttons.add(Press.forward(label, new ButtonId.Rule(answer, points)));
        }
        buttons.add(Press.choice("Decline", new ButtonId.Rule(answer, 0)));
        return buttons;
    }

    private static List<Button> paging(int page, int pages) {
        List<Button> buttons = new ArrayList<>();
        if (page > 0) {
            buttons.add(Press.aside("Back", new ButtonId.AppealPage(page - 1)));
        }
        if (page + 1 < pages) {
            buttons.add(Press.aside("Leave it for now", new ButtonId.AppealPage(page + 1)));
        }
        return buttons;
    }
}
