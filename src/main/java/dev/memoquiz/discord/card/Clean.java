package dev.memoquiz.discord.card;

/// Text without what a reader cannot see: control characters, direction and zero-width marks, halves of pairs, heaps of accents.
public final class Clean {
    /// More marks on one letter than any living language stacks.
    private static final int MOST_MARKS = 4;

    private Clean() {}

    /// Line feeds stay; tabs become spaces.
    public static String of(String text) {
        String spaced = text.replace('\t', ' ');
        StringBuilder clean = new StringBuilder(spaced.length());
        int marks = 0;
        for (int i = 0; i < spaced.length(); ) {
            int point = spaced.codePointAt(i);
            i += Character.charCount(point);
            int type = Character.getType(point);
            marks = isMark(type) ? marks + 1 : 0;
            if (marks <= MOST_MARKS && shown(point, type)) {
                clean.appendCodePoint(point);
            }
        }
        return clean.toString();
    }

    /// Without what no database keeps for certain: zero bytes, and halves of pairs. All else stays.
    public static String storable(String text) {
        return text.codePoints()
                .filter(point -> point != 0 && Character.getType(point) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// On one line, every run of white space as one space; `…` marks what was cut off beyond `most` characters.
    public static String line(String text, int most) {
        String line = of(text).replaceAll("\\s+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end) + "…";
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean shown(int point, int type) {
        return switch (type) {
            case Character.CONTROL -> point == '\n';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
