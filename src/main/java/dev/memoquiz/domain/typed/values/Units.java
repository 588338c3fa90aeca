package dev.memoquiz.domain.typed.values;

import java.util.HashMap;
import java.util.Map;

/// Units of measure, as [Lexicon] writes them out: those of one line measure the same thing, so one of them in another's place
/// makes another amount.
public final class Units {
    private static final String[] LINES = {
        "second minute hour day week fortnight month year decade century millennium",
        "millimetre centimetre metre kilometre inch foot yard mile league",
        "gram kilogram ton tonne pound ounce stone",
        "dollar cent pound penny pence euro mark franc rouble ruble yen lira crown peso",
        "celsius fahrenheit kelvin",
        "acre hectare",
        "litre liter gallon pint barrel",
    };

    private static final Map<String, Integer> BY_NAME = byName();

    private Units() {}

    /// One bit for each line that has the unit, 0 for any other word.
    public static int kinds(String singular) {
        return BY_NAME.getOrDefault(singular, 0);
    }

    private static Map<String, Integer> byName() {
        Map<String, Integer> kinds = new HashMap<>();
        for (int i = 0; i < LINES.length; i++) {
            for (String name : LINES[i].split(" ", -1)) {
                kinds.merge(name, 1 << i, (one, other) -> one | other);
            }
        }
        return Map.copyOf(kinds);
    }
}
