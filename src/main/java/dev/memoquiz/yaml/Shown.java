package dev.memoquiz.yaml;

/// Values of a file as they are quoted in messages: short and on one line.
public final class Shown {
    private static final int LONGEST = 160;

    private Shown() {}

    public static String brief(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    static String value(Node node) {
        return node instanceof Node.Scalar(_, String text, Node.Kind kind)
                        && kind != Node.Kind.NOTHING
                ? "'" + brief(text) + "'"
                : node.called();
    }
}
