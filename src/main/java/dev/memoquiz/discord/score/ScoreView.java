package dev.memoquiz.discord.score;

import dev.memoquiz.app.words.Counts;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.score.Score;
import java.util.Optional;

/// Draws a reader's points.
final class ScoreView {
    private ScoreView() {}

    /// @param here in the server asked from; empty in private
    static Card of(Reader reader, Optional<Score> here, Score everywhere) {
        return Card.on(Tone.PLAIN)
                .text("### Score of " + Markdown.escaped(reader.name(), 100))
                .text(here.map(score -> section("In this server", score)).orElse(""))
                .text(section("Everywhere", everywhere))
                .text(
                        "-# First tries count in standings; practice does not. /why tells why each answer scored as it did.")
                .done();
    }

    private static String section(String name, Score score) {
        return "**%s**\n%s"
                .formatted(name, score.firstTries() == 0 ? "no answer yet" : counted(score));
    }

    private static String counted(Score score) {
        return "%s (%d %%)\n%s, %s"
                .formatted(
                        Counts.points(score.points()),
                        score.points().percent(),
                        score.firstTries() == 1
                                ? "1 first try"
                                : score.firstTries() + " first tries",
                        Counts.of(score.practice(), "practice answer"));
    }
}
