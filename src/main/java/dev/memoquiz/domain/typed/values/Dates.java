package dev.memoquiz.domain.typed.values;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Joins `20 March 1941`, `March 20th, 1941`, `Mar. 1941`, `1941-03-20` and `20-03-1941` into one word each.
/// A year alone stays a number.
final class Dates {
    private static final int SHORTEST_LONG = 6;
    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, Integer> LONG_MONTHS =
            MONTHS.entrySet().stream()
                    .filter(month -> month.getKey().length() >= SHORTEST_LONG)
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<Raw> words;
    private final List<Raw> joined;

    private Dates(List<Raw> words) {
        this.words = words;
        joined = new ArrayList<>(words.size());
    }

    static List<Raw> join(List<Raw> words) {
        return new Dates(words).run();
    }

    private List<Raw> run() {
        int at = 0;
        while (at < words.size()) {
            at = joinFrom(at);
        }
        return joined;
    }

    private int joinFrom(int at) {
        if (month(at) > 0) {
            return monthFirst(at);
        }
        if (day(at) > 0 && month(afterOf(at)) > 0) {
            return dayFirst(at);
        }
        if (year(at) > 0 && month(at + 1) > 0 && day(at + 2) > 0) {
            return add(at, at + 3, new Value.Day(year(at), month(at + 1), whole(at + 2)));
        }
        if (year(at) > 0 && twoDigits(at + 1, 12) && twoDigits(at + 2, 31)) {
            return add(at, at + 3, new Value.Day(year(at), whole(at + 1), whole(at + 2)));
        }
        if (twoDigits(at, 31) && twoDigits(at + 1, 31) && year(at + 2) > 0) {
            return inFigures(at);
        }
        return add(at, at + 1, alone(words.get(at)));
    }

    /// `20-03-1941`, or `03-20-1941` where the other order is impossible.
    private int inFigures(int at) {
        boolean monthFirst = whole(at + 1) > 12;
        int month = monthFirst ? whole(at) : whole(at + 1);
        int day = monthFirst ? whole(at + 1) : whole(at);
        return month <= 12 && day <= 31
                ? add(at, at + 3, new Value.Day(year(at + 2), month, day))
                : add(at, at + 1, words.get(at).value());
    }

    private static Value alone(Raw word) {
        return word.value() instanceof Value.None ? Figures.date(word.text()) : word.value();
    }

    private int monthFirst(int at) {
        int day = isThe(at + 1) ? at + 2 : at + 1;
        if (day(day) > 0) {
            int end = year(day + 1) > 0 ? day + 2 : day + 1;
            return add(at, end, new Value.Day(year(day + 1), month(at), day(day)));
        }
        if (year(at + 1) > 0) {
            return add(at, at + 2, new Value.Day(year(at + 1), month(at), 0));
        }
        return add(at, at + 1, words.get(at).value());
    }

    private int dayFirst(int at) {
        int month = afterOf(at);
        int end = year(month + 1) > 0 ? month + 2 : month + 1;
        return add(at, end, new Value.Day(year(month + 1), month(month), day(at)));
    }

    private int afterOf(int at) {
        boolean of = at + 1 < words.size() && "of".equals(words.get(at + 1).text());
        return of ? at + 2 : at + 1;
    }

    /// "July the 14th".
    private boolean isThe(int at) {
        return at < words.size() && "the".equals(words.get(at).text());
    }

    private int add(int start, int end, Value value) {
        joined.add(Values.join(words, start, end, value));
        return end;
    }

    private int month(int at) {
        if (at >= words.size()) {
            return 0;
        }
        String word = words.get(at).text();
        int month = MONTHS.getOrDefault(word, 0);
        boolean slip = month == 0 && word.length() + 1 >= SHORTEST_LONG && isBesideNumber(at);
        return slip ? misspelt(word) : month;
    }

    private boolean isBesideNumber(int at) {
        return whole(at + 1) > 0
                || (at > 0 && whole(at - 1) > 0)
                || (at > 1 && "of".equals(words.get(at - 1).text()) && whole(at - 2) > 0);
    }

    /// `feburary` beside a number is a month; the names of a few letters are too near to other words.
    private static int misspelt(String word) {
        int month = 0;
        for (Map.Entry<String, Integer> name : LONG_MONTHS.entrySet()) {
            month = month == 0 && isOneSlip(name.getKey(), word) ? name.getValue() : month;
        }
        return month;
    }

    /// One letter lost, added, replaced or swapped with its neighbour, but for the first; nothing added behind, since Augusta is a town.
    private static boolean isOneSlip(String month, String word) {
        int longer = Math.max(month.length(), word.length());
        int shorter = Math.min(month.length(), word.length());
        if (longer - shorter > 1 || month.charAt(0) != word.charAt(0) || word.startsWith(month)) {
            return false;
        }
        int same = 0;
        while (same < shorter && month.charAt(same) == word.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same
                && month.charAt(month.length() - 1 - end) == word.charAt(word.length() - 1 - end)) {
            end++;
        }
        int left = longer - same - end;
        boolean swapped =
                left == 2
                        && longer == shorter
                        && month.charAt(same) == word.charAt(same + 1)
                        && month.charAt(same + 1) == word.charAt(same);
        return left <= 1 || swapped;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, 3), month.getValue());
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        return Map.copyOf(months);
    }

    private int day(int at) {
        int number = whole(at);
        return number <= 31 ? number : 0;
    }

    private int year(int at) {
        int number = whole(at);
        return number >= 1000 && number < 3000 ? number : 0;
    }

    private boolean twoDigits(int at, int highest) {
        int number = whole(at);
        return number > 0
                && number <= highest
                && words.get(at).text().length() == 2
                && words.get(at).startsWithDigit();
    }

    /// The whole positive number at this place, or 0.
    private int whole(int at) {
        Value value = at < words.size() ? words.get(at).value() : Value.NONE;
        boolean whole =
                value instanceof Value.Amount(double amount)
                        && amount > 0
                        && amount < 1e6
                        && amount % 1 == 0;
        return whole && value instanceof Value.Amount(double amount) ? (int) amount : 0;
    }
}
