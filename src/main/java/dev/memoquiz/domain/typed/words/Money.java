package dev.memoquiz.domain.typed.words;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the sign of a currency beside a number as its word: `$7.2m` is `7.2 million dollars`.
final class Money {
    private static final Pattern SIGN_FIRST =
            Pattern.compile(
                    "(?i)(?:\\bUS)?([$£€¥]) ?(\\d[\\d.,]*)( ?(?:thousand|million|billion|bn|mn|m|k)\\b)?");
    private static final Pattern SIGN_LAST =
            Pattern.compile("(?i)(?<=\\d|thousand|million|billion) ?([$£€¥])");
    private static final Map<String, String> CURRENCIES =
            Map.of("$", "dollars", "£", "pounds", "€", "euros", "¥", "yen");
    private static final Map<String, String> SHORT =
            Map.of("k", "thousand", "m", "million", "mn", "million", "bn", "billion");

    private Money() {}

    static String spelled(String text) {
        if (!hasSign(text)) {
            return text;
        }
        if (text.length() == 1) {
            return CURRENCIES.getOrDefault(text, text);
        }
        String spelled = SIGN_FIRST.matcher(text).replaceAll(Money::inOrder);
        return SIGN_LAST.matcher(spelled).replaceAll(found -> " " + CURRENCIES.get(found.group(1)));
    }

    private static boolean hasSign(String text) {
        return text.indexOf('$') >= 0
                || text.indexOf('£') >= 0
                || text.indexOf('€') >= 0
                || text.indexOf('¥') >= 0;
    }

    private static String inOrder(MatchResult found) {
        String times = found.group(3) == null ? "" : found.group(3).strip();
        String number = found.group(2).replaceFirst("[.,]+$", "");
        return number
                + (times.isEmpty()
                        ? ""
                        : " " + SHORT.getOrDefault(times.toLowerCase(Locale.ROOT), times))
                + " "
                + CURRENCIES.get(found.group(1))
                + (number.length() < found.group(2).length() ? "," : "");
    }
}
