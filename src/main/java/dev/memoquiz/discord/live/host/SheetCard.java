package dev.memoquiz.discord.live.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.memoquiz.app.live.ShowLive;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Tone;

/// Draws the results as a file for a spreadsheet.
final class SheetCard {
    private SheetCard() {}

    static Card of(ShowLive.Results.Shown results) {
        return Card.on(Tone.PLAIN)
                .text(
                        "Who answered what, a line for each player and question. Open it with any spreadsheet; only you see"
                                + " this message.")
                .file(
                        "live-round-" + results.round().id() + ".csv",
                        Sheet.of(results).getBytes(UTF_8))
                .done();
    }
}
