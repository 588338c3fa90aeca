package dev.memoquiz.discord.score;

import dev.memoquiz.app.words.Counts;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Standing;
import dev.memoquiz.domain.score.Window;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Draws the standings: the first ten, and the asker's own place when it is further down.
final class LeaderboardView {
    private static final int SHOWN = 10;
    private static final int NAME = 80;

    private LeaderboardView() {}

    /// What the standings compare.
    record Frame(Scope scope, Window window) {}

    /// @param standings the best first; readers with the same points share a rank
    static Card of(List<Standing> standings, ReaderId asker, Frame frame) {
        return Card.on(Tone.PLAIN)
                .text("### Most points " + where(frame.scope()) + ", " + when(frame.window()))
                .text(standings.isEmpty() ? "Nobody has answered yet." : table(standings, asker))
                .text(own(standings, asker))
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

    private static String table(List<Standing> standings, ReaderId asker) {
        return standings.stream()
                .limit(SHOWN)
                .map(standing -> row(standing, asker))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Standing standing, ReaderId asker) {
        boolean own = standing.reader().id().equals(asker);
        String name = Markdown.escaped(standing.reader().name().replaceAll("\\s+", " "), NAME);
        return "**%d** %s%s · %s (%d %%)"
                .formatted(
                        standing.rank(),
                        name,
                        own ? " (you)" : "",
                        Counts.points(standing.points()),
                        standing.points().percent());
    }

    private static String own(List<Standing> standings, ReaderId asker) {
        Optional<Standing> own =
                standings.stream()
                        .filter(standing -> standing.reader().id().equals(asker))
                        .findFirst();
        if (own.isEmpty()) {
            return standings.size() < LeaderboardCommand.DEPTH
                    ? "You have no points here yet. /quiz start earns some."
                    : "Your place is beyond the first " + LeaderboardCommand.DEPTH + ".";
        }
        return standings.indexOf(own.get()) < SHOWN ? "" : "…\n" + row(own.get(), asker);
    }
}
