package dev.memoquiz.chart.type;

import java.text.Normalizer;

/// Text made of nothing but characters that a typeface shows.
///
/// A letter it lacks gives way to a plainer form (`ﬁ` to `fi`, `Ａ` to `A`); whatever is still unknown, be it one emoji or a
/// sentence in Chinese, gives way to one `…`. Marks that are no part of a letter are left out.
public final class Legible {
    private static final char GAP = '…';

    private final Typeface face;

    public Legible(Typeface face) {
        this.face = face;
    }

    /// On one line.
    public String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> add(point, shown));
        return shown.toString()
                .replaceAll("\\s+", " ")
                .replaceAll("…(?: ?…)+", Character.toString(GAP))
                .strip();
    }

    private void add(int point, StringBuilder shown) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            shown.append(' ');
        } else if (face.shows(point)) {
            shown.appendCodePoint(point);
        } else if (!isSilent(point)) {
            shown.append(plainer(point));
        }
    }

    private static boolean isSilent(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }

    private String plainer(int point) {
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        StringBuilder known = new StringBuilder();
        plain.codePoints()
                .filter(each -> !isSilent(each))
                .filter(face::shows)
                .forEach(known::appendCodePoint);
        return known.isEmpty() ? Character.toString(GAP) : known.toString();
    }
}
