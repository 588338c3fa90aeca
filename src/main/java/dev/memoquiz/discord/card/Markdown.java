package dev.memoquiz.discord.card;

/// Text from readers and files made fit for a message: it shows as it was written, pings nobody and bends no layout.
///
/// Discord's markdown is escaped; `@` and `://` are followed by a zero-width space, so that neither a mention nor a link forms.
public final class Markdown {
    private static final String SPECIAL = "\\*_~`|<>[]#";
    private static final String ZERO_WIDTH_SPACE = "\u200b";
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private Markdown() {}

    public static String escaped(String text) {
        return escaped(text, Integer.MAX_VALUE);
    }

    /// At most `most` characters once escaped; what does not fit gives way to `…`.
    public static String escaped(String text, int most) {
        String clean = Clean.of(text);
        StringBuilder escaped = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); ) {
            int point = clean.codePointAt(i);
            String before = isSpecial(clean, i, point) ? "\\" : "";
            String after = joins(clean, i, point) ? ZERO_WIDTH_SPACE : "";
            int size = before.length() + Character.charCount(point) + after.length();
            i += Character.charCount(point);
            int room = i < clean.length() ? most - 1 : most;
            if (escaped.length() + size > room) {
                return escaped.append('…').toString();
            }
            escaped.append(before).appendCodePoint(point).append(after);
        }
        return escaped.toString();
    }

    private static boolean isSpecial(String text, int at, int point) {
        return SPECIAL.indexOf(point) >= 0 || opensList(text, at, point);
    }

    private static boolean joins(String text, int at, int point) {
        return point == '@' || (point == ':' && text.startsWith("://", at));
    }

    /// A dash or plus at the start of a line, or the dot behind a number there, would make a list. Nearly all stand behind a letter and
    /// need no look at their line.
    private static boolean opensList(String text, int at, int point) {
        boolean may = point == '-' || point == '+' || point == '.';
        if (!may || (at > 0 && Character.isLetter(text.charAt(at - 1)))) {
            return false;
        }
        String line = text.substring(text.lastIndexOf('\n', at) + 1, at).strip();
        return point == '.'
                ? !line.isEmpty() && line.chars().allMatch(Character::isDigit)
                : line.isEmpty();
    }

    /// A name on one line. One that runs from right to left keeps to itself, or it would draw the numbers beside it along.
    public static String name(String name, int most) {
        String line = name.replaceAll("\\s+", " ").strip();
        boolean leftwards = line.codePoints().anyMatch(Markdown::runsLeftwards);
        return leftwards
                ? FIRST_STRONG_ISOLATE + escaped(line, most - 2) + POP_ISOLATE
                : escaped(line, most);
    }

    private static boolean runsLeftwards(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    public static String bold(String text) {
        return "**" + escaped(text) + "**";
    }

    /// Every line of `text` as a quotation.
    public static String quoted(String text, int most) {
        return "> " + escaped(text, most).replace("\n", "\n> ");
    }
}
