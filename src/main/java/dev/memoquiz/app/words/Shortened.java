package dev.memoquiz.app.words;

/// Long sentences cut to fit a list.
public final class Shortened {
    private Shortened() {}

    /// At most `most` characters, cut between words where there is a space in the second half, and then ending in `…`.
    public static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
