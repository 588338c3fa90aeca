package dev.memoquiz.domain.typed.values;

import java.util.regex.Pattern;

/// Roman numerals in their canonical form, 1 to 3999.
final class Roman {
    private static final Pattern CANONICAL =
            Pattern.compile("m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");
    private static final int LONGEST = 15;

    private Roman() {}

    /// The value, or 0 when the word is no numeral.
    static int value(String lower) {
        if (lower.isEmpty() || lower.length() > LONGEST || !CANONICAL.matcher(lower).matches()) {
            return 0;
        }
        int sum = 0;
        for (int i = 0; i < lower.length(); i++) {
            int digit = digit(lower.charAt(i));
            int next = i + 1 < lower.length() ? digit(lower.charAt(i + 1)) : 0;
            sum += digit < next ? -digit : digit;
        }
        return sum;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            case 'd' -> 500;
            default -> 1000;
        };
    }
}
