package dev.memoquiz.discord.score;

import dev.memoquiz.app.words.Counts;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Standing;
import dev.memoquiz.domain.score.Window;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Draws the standings: the first ten, and the asker's own place when it is further down.
final class LeaderboardView {
    static final int SHOWN = 10;
    private static final int NAME = 80;

    private LeaderboardView() {}

    /// What the standings compare.
    record Frame(Scope scope, Window window) {}

    /// Draws the standings.
    ///
    /// @param best the best first; readers with the same points share a rank
    /// @param own the asker's own place
    static Card of(List<Standing> best, Optional<Standing> own, Frame frame) {
        return Card.on(Tone.PLAIN)
                .text("### Most points " + where(frame.scope()) + ", " + when(frame.window()))
                .text(best.isEmpty() ? "Nobody has answered yet." : table(best, own))
                .text(ownPlace(best, own))
                .text("-# First tries count; practice does not.")
                .done();
    }

    private static String where(Scope scope) {
        return switch (scope) {
            case Scope.Everywhere _ -> "everywhere";
            case Scope.InServer _ -> "in this server";
        };
    }

    private static String when(Window window) {
        return switch (window) {
            case ALL_TIME -> "all time";
            case DAYS_30 -> "last 30 days";
            case DAYS_7 -> "last 7 days";
        };
    }

    private static String table(List<Standing> best, Optional<Standing> own) {
        return best.stream()
                .map(standing -> row(standing, own.filter(standing::equals).isPresent()))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Standing standing, boolean own) {
        String name = Markdown.name(standing.reader().name(), NAME);
        return "**%d** %s%s · %s (%d %%)"
                .formatted(
                        standing.rank(),
                        name,
                        own ? " (you)" : "",
                        Counts.points(standing.points()),
                        standing.points().percent());
    }

    private static String ownPlace(List<Standing> best, Optional<Standing> own) {
        if (own.isEmpty()) {
            return "You have no points here yet. /quiz start earns some.";
        }
        return best.contains(own.get()) ? "" : "…\n" + row(own.get(), true);
    }
}
