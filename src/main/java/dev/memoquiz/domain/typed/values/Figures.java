package dev.memoquiz.domain.typed.values;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates in figures, `20/3/1941` or `20.3.41`. The day stands first unless only the other order is
/// possible, so `3/20/1941` is read as well.
public final class Figures {
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./]([12]\\d{3}|\\d{2})(?![\\d./])");
    private static final int SHORTEST = 6;
    private static final int MONTHS = 12;

    private Figures() {}

    /// True when such a date begins at this place of the text.
    public static boolean startsDate(String text, int at) {
        return at >= 0 && DATE.matcher(text).region(at, text.length()).lookingAt();
    }

    /// The date, or no value.
    static Value date(String text) {
        return text.length() < SHORTEST || Character.isLetter(text.charAt(0))
                ? Value.NONE
                : date(DATE.matcher(text));
    }

    private static Value date(Matcher parts) {
        if (!parts.matches()) {
            return Value.NONE;
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        int year = Integer.parseInt(parts.group(3));
        return second > MONTHS
                ? new Value.Day(year, first, second)
                : new Value.Day(year, second, first);
    }
}
