package dev.memoquiz.terminal.screen;

import dev.memoquiz.app.words.Ending;
import dev.memoquiz.app.words.Part;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.terminal.page.EndingPage;
import dev.memoquiz.terminal.page.Page;
import dev.memoquiz.terminal.page.QuestionPage;
import dev.memoquiz.terminal.page.ReviewPage;
import dev.memoquiz.terminal.page.TextPage;
import dev.memoquiz.terminal.page.Tone;
import java.util.List;
import java.util.function.IntFunction;

/// Draws screens. Everything that matters is in the characters, so that nothing is lost without colours.
final class Drawer {
    private final Page page;
    private int focus;

    private Drawer(int columns) {
        this.page = new Page(columns);
    }

    /// The last column stays free: some terminals move on to the next line when it is written.
    static Drawing draw(Screen screen, int columns) {
        Drawer drawer = new Drawer(columns - 1);
        drawer.body(screen);
        Page foot = new Page(columns - 1);
        foot.text(Tone.FAINT, "\n" + Hints.of(screen));
        return new Drawing(drawer.page.lines(), drawer.focus, foot.lines());
    }

    private void body(Screen screen) {
        switch (screen) {
            case Screen.Asking asking -> asking(asking);
            case Screen.Reviewing reviewing -> {
                ReviewPage.question(page, reviewing.scene());
                ReviewPage.write(page, reviewing.scene());
                reviewing.notice().ifPresent(page::text);
            }
            case Screen.Ended ended -> EndingPage.write(page, Ending.of(ended.scene()));
            case Screen.Text text -> TextPage.write(page, text.quiz());
        }
    }

    private void asking(Screen.Asking screen) {
        QuestionPage.head(page, screen.scene());
        Asked asked = screen.scene().asked();
        switch (screen.draft()) {
            case Draft.Choice choice -> list(Part.of(asked), pointer(choice.cursor()));
            case Draft.Ticks ticks -> ticks(asked, ticks);
            case Draft.Writing writing -> writing(writing);
            case Draft.Arranging arranging -> arranging(asked, arranging);
            case Draft.Pairing pairing -> pairing(asked, pairing);
            case Draft.Claiming claiming -> list(Part.of(asked), pointer(claiming.cursor()));
            case Draft.Proving proving -> proving(screen, proving);
        }
        screen.notice().ifPresent(notice -> page.gap().text(Tone.STRONG, notice));
    }

    private static IntFunction<String> pointer(int cursor) {
        return place -> place == cursor ? "> " : "  ";
    }

    /// A list whose pointed line is kept in view.
    private void list(List<Part> parts, IntFunction<String> lead) {
        for (int place = 0; place < parts.size(); place++) {
            Part part = parts.get(place);
            boolean pointed = lead.apply(place).startsWith(">");
            if (pointed) {
                focus = page.length();
            }
            page.item(
                    pointed ? Tone.STRONG : Tone.PLAIN,
                    lead.apply(place) + part.label() + ". ",
                    part.text());
        }
    }

    private void ticks(Asked asked, Draft.Ticks ticks) {
        list(
                Part.of(asked),
                place ->
                        (place == ticks.cursor() ? "> " : "  ")
                                + (ticks.ticked().contains(place) ? "[x] " : "[ ] "));
    }

    private void writing(Draft.Writing writing) {
        focus = page.length();
        page.item(Tone.STRONG, "> ", writing.text() + "_");
        focus = page.length() - 1;
    }

    private void arranging(Asked asked, Draft.Arranging arranging) {
        list(
                Part.of(asked),
                place ->
                        arranging.places().contains(place)
                                ? "%d ".formatted(arranging.places().indexOf(place) + 1)
                                : "  ");
        focus = page.length();
        page.gap().item(Tone.STRONG, "> ", letters(arranging.places()) + "_");
    }

    private void pairing(Asked asked, Draft.Pairing pairing) {
        List<Integer> holders = pairing.holders();
        list(
                Part.of(asked),
                place ->
                        place < holders.size()
                                ? "  " + Asked.letter(holders.get(place)) + " "
                                : place == holders.size() ? "> _ " : "  _ ");
        if (asked.question() instanceof Question.Matching matching) {
            page.gap().text("Held by:");
            list(Part.holders(matching), _ -> "  ");
        }
    }

    private void proving(Screen.Asking screen, Draft.Proving proving) {
        Part claim = Part.of(screen.scene().asked()).get(proving.claim());
        page.item("  " + claim.label() + ". ", claim.text());
        page.gap().text("Which clause proves it?");
        if (screen.scene().asked().question() instanceof Question.ClaimEvidence question) {
            List<Part> clauses = Part.clauses(question, screen.scene().quiz().document());
            for (int i = 0; i < clauses.size(); i++) {
                clause(i, clauses.get(i), i == proving.cursor());
            }
        }
    }

    private void clause(int place, Part clause, boolean pointed) {
        if (pointed) {
            focus = page.length();
        }
        page.item(
                pointed ? Tone.STRONG : Tone.PLAIN,
                (pointed ? "> " : "  ") + Asked.letter(place) + ". ",
                "clause " + clause.label() + ": " + clause.text());
    }

    private static String letters(List<Integer> places) {
        return places.stream().map(place -> Asked.letter(place) + " ").reduce("", String::concat);
    }
}
