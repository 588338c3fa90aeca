package dev.memoquiz.yaml.file;

/// Characters at which a run of others ends. The end of the text is always one of them.
final class Stops {
    static final Stops LINE = new Stops("\n");

    private static final int ASCII = 128;

    private final boolean[] stops = new boolean[ASCII];

    /// @param characters of ASCII
    Stops(String characters) {
        characters.chars().forEach(c -> stops[c] = true);
        stops[Cursor.END] = true;
    }

    boolean has(char c) {
        return c < ASCII && stops[c];
    }
}
