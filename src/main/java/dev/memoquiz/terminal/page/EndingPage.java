package dev.memoquiz.terminal.page;

import dev.memoquiz.app.words.Ending;
import dev.memoquiz.domain.draw.Plan;
import java.util.List;
import java.util.Locale;

/// What a reader is told at the end of a round.
public final class EndingPage {
    private EndingPage() {}

    public static void write(Page page, Ending ending) {
        page.text(Tone.STRONG, ending.headline());
        tallies(page, "By skill:", ending.skills());
        ending.ideas().ifPresent(ideas -> ideas(page, ideas));
        ending.reread().ifPresent(reread -> page.gap().text(reread));
        ending.again().ifPresent(plan -> again(page, plan));
        page.gap();
    }

    /// Names all that was chosen: what is usual may differ next time.
    private static void again(Page page, Plan plan) {
        String level =
                plan.level()
                        .map(one -> " --level " + one.name().toLowerCase(Locale.ROOT))
                        .map(option -> option.replace('_', '-'))
                        .orElse("");
        page.gap().text(Tone.FAINT, "Play this round again:");
        page.item(
                Tone.FAINT,
                "  ",
                "./memoquiz --quiz %s --questions %d%s --seed %d"
                        .formatted(
                                plan.quiz(), plan.count().orElse(plan.size()), level, plan.seed()));
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
