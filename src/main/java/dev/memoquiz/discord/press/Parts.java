package dev.memoquiz.discord.press;

import java.util.List;
import java.util.stream.Collectors;

/// Small numbers, 0 to 35, written as one character each: `0`…`9`, `a`…`z`.
final class Parts {
    private static final int RADIX = 36;

    private Parts() {}

    static String one(int part) {
        if (part < 0 || part >= RADIX) {
            throw new IllegalArgumentException("part must be 0.." + (RADIX - 1) + ", was " + part);
        }
        return String.valueOf(Character.forDigit(part, RADIX));
    }

    static String of(List<Integer> parts) {
        return parts.stream().map(Parts::one).collect(Collectors.joining());
    }

    static List<Integer> read(String text) {
        return text.chars().map(Parts::digit).boxed().toList();
    }

    static int readOne(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("part must be one character, was '" + text + "'");
        }
        return digit(text.charAt(0));
    }

    private static int digit(int character) {
        int digit = Character.digit(character, RADIX);
        if (digit < 0) {
            throw new IllegalArgumentException("not a digit of base 36: " + character);
        }
        return digit;
    }
}
