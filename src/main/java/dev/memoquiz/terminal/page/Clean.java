package dev.memoquiz.terminal.page;

/// Text from readers and files made fit to be shown: nothing in it can move a cursor, change a colour or turn a line round.
public final class Clean {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Clean() {}

    /// Tabs become spaces; line feeds stay; other control characters, direction marks and halves of pairs go.
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .filter(Clean::shown)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean shown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n';
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
