package dev.memoquiz.domain.typed.values;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One English number word.
///
/// @param size 1 for units and teens, 10 for tens, else the factor of `hundred`, `thousand` and so on
/// @param last true for an ordinal, which ends a number
record NumberWord(double value, double size, boolean last) {
    private static final List<String> UNITS =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> UNIT_ORDINALS =
            List.of(
                    "zeroth",
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Double> SCALES =
            Map.of(
                    "hundred",
                    1e2,
                    "thousand",
                    1e3,
                    "million",
                    1e6,
                    "billion",
                    1e9,
                    "trillion",
                    1e12);

    /// Common slips, and plurals; of other slips nobody can tell which number is meant.
    private static final List<String> MISSPELT =
            List.of(
                    "fourty forty",
                    "fourtieth fortieth",
                    "ninty ninety",
                    "fivty fifty",
                    "fiveteen fifteen",
                    "thirten thirteen",
                    "forteen fourteen",
                    "ninteen nineteen",
                    "eigth eighth",
                    "nineth ninth",
                    "twelveth twelfth",
                    "eightteen eighteen",
                    "hunderd hundred",
                    "hundret hundred",
                    "hundreds hundred",
                    "thousend thousand",
                    "tousand thousand",
                    "thousant thousand",
                    "thousnd thousand",
                    "thosand thousand",
                    "thousan thousand",
                    "thousands thousand",
                    "milion million",
                    "millon million",
                    "millions million",
                    "bilion billion",
                    "billions billion");

    private static final Map<String, NumberWord> TABLE = table();
    private static final Map<String, Integer> TOGETHER = together();
    private static final int SHORTEST_TOGETHER = 6;

    static @Nullable NumberWord of(String lower) {
        return TABLE.get(lower);
    }

    /// How many letters of `sixmillion` or `twentyone` are its first word, or 0.
    static int firstOfTwo(String lower) {
        boolean may = lower.length() >= SHORTEST_TOGETHER && isScaleOrTen(lower);
        return may ? TOGETHER.getOrDefault(lower, 0) : 0;
    }

    /// A quick look that spares most words the search: an end as of `hundred` or `million`, or a `ty` as in `twentyone`.
    private static boolean isScaleOrTen(String lower) {
        char last = lower.charAt(lower.length() - 1);
        return last == 'd' || last == 'n' || lower.indexOf("ty") > 0;
    }

    boolean isScale() {
        return size >= 100;
    }

    private static Map<String, NumberWord> table() {
        Map<String, NumberWord> table = new HashMap<>();
        for (int i = 0; i < UNITS.size(); i++) {
            table.put(UNITS.get(i), new NumberWord(i, 1, false));
            table.put(UNIT_ORDINALS.get(i), new NumberWord(i, 1, true));
        }
        for (int i = 0; i < TENS.size(); i++) {
            String ten = TENS.get(i);
            table.put(ten, new NumberWord((i + 2) * 10, 10, false));
            table.put(
                    ten.substring(0, ten.length() - 1) + "ieth",
                    new NumberWord((i + 2) * 10, 10, true));
        }
        SCALES.forEach((name, size) -> table.put(name, new NumberWord(size, size, false)));
        SCALES.forEach((name, size) -> table.put(name + "th", new NumberWord(size, size, true)));
        for (String pair : MISSPELT) {
            int blank = pair.indexOf(' ');
            table.put(pair.substring(0, blank), table.get(pair.substring(blank + 1)));
        }
        table.put("bn", new NumberWord(1e9, 1e9, false));
        table.put("mn", new NumberWord(1e6, 1e6, false));
        table.put("k", new NumberWord(1e3, 1e3, false));
        return Map.copyOf(table);
    }

    private static Map<String, Integer> together() {
        Map<String, Integer> together = new HashMap<>();
        TABLE.forEach((first, number) ->
                TABLE.entrySet().stream()
                        .filter(second -> number.isFollowedBy(second.getValue()))
                        .forEach(second -> together.put(first + second.getKey(), first.length())));
        return Map.copyOf(together);
    }

    private boolean isFollowedBy(NumberWord next) {
        boolean unit = size == 10 && next.size == 1 && next.value > 0 && next.value < 10;
        return !last && !isScale() && value > 0 && (next.isScale() || unit);
    }
}
