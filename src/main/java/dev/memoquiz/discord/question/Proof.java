package dev.memoquiz.discord.question;

import dev.memoquiz.app.words.Quotation;
import dev.memoquiz.discord.card.Markdown;
import java.util.List;
import java.util.stream.Collectors;

/// The words of the text that prove a key, each with its place.
public final class Proof {
    private static final int PLACE = 80;

    private Proof() {}

    /// Markdown of the quotations, which share `room` characters evenly.
    public static String of(List<Quotation> evidence, int room) {
        int share = room / Math.max(1, evidence.size());
        return evidence.stream()
                .map(quotation ->
                        Markdown.quoted("“" + quotation.words() + "”", share)
                                + "\n> -# "
                                + Markdown.escaped(quotation.place(), PLACE))
                .collect(Collectors.joining("\n"));
    }
}
