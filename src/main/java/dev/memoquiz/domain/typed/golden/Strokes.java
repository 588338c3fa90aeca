package dev.memoquiz.domain.typed.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits a golden column at its strokes, but not inside `3/20/1941`, `24/7` or the season `1979/80`.
final class Strokes {
    private static final Pattern DATE =
            Pattern.compile("\\s*(\\d{1,2})/(\\d{1,2})(?:/\\d{2,4})?\\s*");
    private static final Pattern SEASON = Pattern.compile("(?<!\\d)\\d{2}(\\d{2})/(\\d{2})(?!\\d)");
    private static final int MONTHS = 12;

    private Strokes() {}

    /// A part of the column.
    ///
    /// @param at the character where it starts, counted from 1
    record Piece(String text, int at) {}

    static List<Piece> split(String column) {
        if (isDate(column)) {
            return List.of(new Piece(column.strip(), 1));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from <= column.length()) {
            int stroke = stroke(column, from);
            int end = stroke < 0 ? column.length() : stroke;
            pieces.add(new Piece(column.substring(from, end).strip(), from + 1));
            from = end + 1;
        }
        return pieces;
    }

    /// Without a possible month, as in `15/18/13`, it is a list.
    private static boolean isDate(String column) {
        Matcher parts = DATE.matcher(column);
        return parts.matches() && Math.min(number(parts, 1), number(parts, 2)) <= MONTHS;
    }

    private static int stroke(String column, int from) {
        int stroke = column.indexOf('/', from);
        while (stroke >= 0 && isSeason(column, stroke)) {
            stroke = column.indexOf('/', stroke + 1);
        }
        return stroke;
    }

    private static boolean isSeason(String column, int stroke) {
        Matcher years = SEASON.matcher(column);
        years.region(Math.max(0, stroke - 4), column.length());
        years.useTransparentBounds(true);
        return years.lookingAt() && (number(years, 1) + 1) % 100 == number(years, 2);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
