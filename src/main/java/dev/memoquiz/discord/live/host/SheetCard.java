package dev.memoquiz.discord.live.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.memoquiz.app.live.ShowLive;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Tone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Draws the results as a file for a spreadsheet, packed where Discord would not take it as it is.
final class SheetCard {
    /// In bytes, with room to spare: Discord takes files of 10 MiB.
    private static final int LARGEST = 8_000_000;

    private SheetCard() {}

    static Card of(ShowLive.Results.Shown results) {
        String name = "live-round-" + results.round().id() + ".csv";
        byte[] sheet = Sheet.of(results).getBytes(UTF_8);
        if (sheet.length <= LARGEST) {
            return card(name, sheet, "");
        }
        byte[] packed = packed(name, sheet);
        return packed.length <= LARGEST
                ? card(name + ".zip", packed, " It is large, so it is packed: unpack it first.")
                : Card.sentence(
                        "The table of answers is too large for Discord, even packed. Every answer is kept.");
    }

    private static Card card(String name, byte[] content, String note) {
        return Card.on(Tone.PLAIN)
                .text(
                        "Who answered what, a line for each player and question. Open it with any spreadsheet; only you see"
                                + " this message."
                                + note)
                .file(name, content)
                .done();
    }

    private static byte[] packed(String name, byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
