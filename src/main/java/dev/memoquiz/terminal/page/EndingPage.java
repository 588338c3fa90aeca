package dev.memoquiz.terminal.page;

import dev.memoquiz.app.words.Ending;
import java.util.List;

/// What a reader is told at the end of a round.
public final class EndingPage {
    private EndingPage() {}

    public static void write(Page page, Ending ending) {
        page.text(Tone.STRONG, ending.headline());
        tallies(page, "By skill:", ending.skills());
        ending.ideas().ifPresent(ideas -> ideas(page, ideas));
        ending.reread().ifPresent(reread -> page.gap().text(reread));
        page.gap();
    }

    private static void ideas(Page page, Ending.Ideas ideas) {
        page.gap().text(ideas.missed().isEmpty() ? ideas.title() : ideas.title() + ":");
        ideas.missed().forEach(says -> page.item("  - ", says));
        ideas.more().ifPresent(more -> page.text("  " + more));
    }

    private static void tallies(Page page, String title, List<Ending.Tally> tallies) {
        if (!tallies.isEmpty()) {
            page.gap().text(title);
        }
        tallies.forEach(tally ->
                page.item(
                        "  %2d/%-2d  ".formatted(tally.points().earned(), tally.points().worth()),
                        tally.name()));
    }
}
