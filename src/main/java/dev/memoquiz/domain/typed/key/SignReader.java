package dev.memoquiz.domain.typed.key;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// First pass over an answer line: resolves backslashes, quotes and the marks of required words.
final class SignReader {
    private static final List<String> OPENING = List.of("{", "<u>", "<b>", "<strong>");
    private static final List<String> CLOSING = List.of("}", "</u>", "</b>", "</strong>");
    private static final List<String> TOGGLES = List.of("**", "__", "_");

    /// Italics mark the titles of works, not what an answer must have.
    private static final List<String> ITALICS = List.of("<i>", "</i>", "<em>", "</em>");

    private final String line;
    private final List<Fault> faults;
    private final List<Sign> signs = new ArrayList<>();
    private final Set<String> toggled = new HashSet<>();
    private int at;
    private int quotedSince = -1;

    SignReader(String line, List<Fault> faults) {
        this.line = line;
        this.faults = faults;
    }

    List<Sign> read() {
        while (at < line.length()) {
            at += step(line.charAt(at));
        }
        if (quotedSince >= 0) {
            faults.add(
                    new Fault(
                            quotedSince + 1,
                            "this quote is never closed",
                            "add the closing \" or write \\\" for the sign itself"));
        }
        return signs;
    }

    /// Returns how many characters were used.
    private int step(char c) {
        if (c == '\\' && at + 1 < line.length()) {
            add(line.charAt(at + 1), Sign.Role.ESCAPED);
            return 2;
        }
        if (c == '"' || c == '\u201c' || c == '\u201d') {
            quotedSince = quotedSince < 0 ? at : -1;
            return 1;
        }
        int markup = mark();
        if (markup == 0) {
            add(c, quotedSince < 0 ? Sign.Role.PLAIN : Sign.Role.QUOTED);
        }
        return Math.max(1, markup);
    }

    private int mark() {
        String opening = found(OPENING);
        String closing = found(CLOSING);
        String toggle = toggle();
        if (!opening.isEmpty() || (!toggle.isEmpty() && toggled.add(toggle))) {
            add('{', Sign.Role.OPEN);
        } else if (!closing.isEmpty() || toggled.remove(toggle)) {
            add('}', Sign.Role.CLOSE);
        }
        return opening.length() + closing.length() + toggle.length() + found(ITALICS).length();
    }

    /// A single underscore opens only before a word: `snake_case` is text.
    private String toggle() {
        String toggle = found(TOGGLES);
        boolean text =
                toggle.equals("_")
                        && !toggled.contains(toggle)
                        && (isInWord(at - 1) || !isInWord(at + 1));
        return text ? "" : toggle;
    }

    private boolean isInWord(int place) {
        return place >= 0 && place < line.length() && Character.isLetterOrDigit(line.charAt(place));
    }

    private String found(List<String> marks) {
        for (String mark : marks) {
            if (line.regionMatches(true, at, mark, 0, mark.length())) {
                return mark.toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private void add(char c, Sign.Role role) {
        signs.add(new Sign(c, at + 1, role));
    }
}
