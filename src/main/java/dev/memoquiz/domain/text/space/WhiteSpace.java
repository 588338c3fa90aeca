package dev.memoquiz.domain.text.space;

/// White space as it is compared: one blank for each run of it, none around the text.
public final class WhiteSpace {
    private WhiteSpace() {}

    /// Most texts are folded already and come back as they are: a library of quizzes asks this half a million times.
    public static String folded(String text) {
        String stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            if (isSpace(stripped.charAt(i))
                    && (stripped.charAt(i) != ' ' || isSpace(stripped.charAt(i + 1)))) {
                return foldedFrom(stripped, i);
            }
        }
        return stripped;
    }

    private static String foldedFrom(String text, int start) {
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, start);
        for (int i = start; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                folded.append(text.charAt(i));
            } else if (!isSpace(text.charAt(i - 1))) {
                folded.append(' ');
            }
        }
        return folded.toString();
    }

    /// What a regular expression calls `\s`.
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
