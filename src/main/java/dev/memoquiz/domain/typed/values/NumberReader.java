package dev.memoquiz.domain.typed.values;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one number that may run over several words: `nine hundred and twenty-one`,
/// `nineteen forty-one`, `1.5 million`, `3rd`.
final class NumberReader {
    private static final int GROUP = 3;
    private static final String NOUGHTS = ".000";

    private final List<Raw> words;
    private final int start;
    private int next;
    private double total;
    private double current;
    private double lastSize;
    private boolean closed;

    NumberReader(List<Raw> words, int start) {
        this.words = words;
        this.start = start;
        next = start;
    }

    /// True when at least one word was read; then [#amount] and [#end] hold.
    boolean read() {
        readDigits();
        while (!closed && next < words.size() && take(words.get(next))) {
            next++;
        }
        return next > start;
    }

    int end() {
        return next;
    }

    double amount() {
        return total + current;
    }

    private void readDigits() {
        Raw word = words.get(start);
        Double digits = digits(word.text());
        if (digits != null) {
            current = digits;
            lastSize = 0.1;
            next++;
        }
    }

    private boolean take(Raw raw) {
        boolean first = next == start;
        if (!first && raw.startsClause()) {
            return false;
        }
        NumberWord word = raw.look().upper() ? capital(raw.text()) : NumberWord.of(raw.text());
        if (word == null) {
            return isJoiningAnd(raw);
        }
        boolean fits = (first && !word.isScale()) || fits(word);
        if (fits) {
            add(word);
        }
        return fits;
    }

    /// The `K` of "373 K" is no thousand.
    private static @Nullable NumberWord capital(String lower) {
        return lower.equals("k") ? null : NumberWord.of(lower);
    }

    private boolean isJoiningAnd(Raw raw) {
        boolean afterScale = lastSize >= 100 && "and".equals(raw.text()) && next + 1 < words.size();
        NumberWord following = afterScale ? NumberWord.of(words.get(next + 1).text()) : null;
        return following != null && !following.isScale();
    }

    private boolean fits(NumberWord word) {
        if (word.isScale()) {
            return word.size() > lastSize || lastSize == 0;
        }
        return lastSize >= 100 || isUnitAfterTen(word) || isSecondHalfOfYear(word);
    }

    private boolean isUnitAfterTen(NumberWord word) {
        return lastSize == 10 && word.size() == 1 && word.value() < 10 && word.value() > 0;
    }

    private boolean isSecondHalfOfYear(NumberWord word) {
        return current >= 10 && current < 100 && lastSize >= 1 && word.value() >= 10;
    }

    private void add(NumberWord word) {
        if (word.isScale()) {
            scale(word.size());
        } else if (isSecondHalfOfYear(word)) {
            current = current * 100 + word.value();
        } else {
            current += word.value();
        }
        lastSize = word.size();
        closed = word.last();
    }

    private void scale(double size) {
        double factor = current == 0 ? 1 : current;
        if (size == 100) {
            current = factor * size;
        } else {
            total += factor * size;
            current = 0;
        }
    }

    private static @Nullable Double digits(String text) {
        int end = text.length();
        boolean ordinal =
                text.endsWith("st")
                        || text.endsWith("nd")
                        || text.endsWith("rd")
                        || text.endsWith("th");
        String number = ordinal ? text.substring(0, end - 2) : text;
        if (isGrouped(number)) {
            return Double.valueOf(number.replace(".", ""));
        }
        return isDecimal(number) ? Double.valueOf(number) : null;
    }

    /// `400.000.000`, as half of Europe writes it; one point alone is a decimal one, but before three noughts
    /// (`300.000`), which nobody writes behind it.
    private static boolean isGrouped(String text) {
        int first = text.indexOf('.');
        boolean several = text.lastIndexOf('.') > first || text.endsWith(NOUGHTS);
        boolean grouped = first > 0 && first <= GROUP && several && text.charAt(0) != '0';
        int left = 0;
        for (int i = 0; i < text.length() && grouped; i++) {
            char c = text.charAt(i);
            grouped = c == '.' ? i == first || left == 0 : c >= '0' && c <= '9';
            left = c == '.' ? GROUP : left - 1;
        }
        return grouped && left == 0;
    }

    private static boolean isDecimal(String text) {
        int points = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != '-' || i > 0) {
                return false;
            }
        }
        return points <= 1 && digits > 0;
    }
}
