package dev.memoquiz.domain.typed.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `09:15`, `9:15 am` and `9 p.m.` as minutes after midnight.
final class Clocks {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?");

    private Clocks() {}

    static List<Raw> join(List<Raw> words) {
        List<Raw> joined = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            int minutes = minutes(words.get(at));
            String half = minutes >= 0 && at + 1 < words.size() ? words.get(at + 1).text() : "";
            boolean halved = "am".equals(half) || "pm".equals(half);
            int end = halved ? at + 2 : at + 1;
            boolean time = halved || (minutes >= 0 && words.get(at).text().indexOf(':') > 0);
            Value value = time ? new Value.Clock(ofDay(minutes, half)) : words.get(at).value();
            joined.add(Values.join(words, at, end, value));
            at = end;
        }
        return joined;
    }

    private static int minutes(Raw word) {
        if (word.value() instanceof Value.Amount(double hour)) {
            return hour >= 0 && hour <= 24 && hour % 1 == 0 ? (int) (hour * 60) : -1;
        }
        return word.text().indexOf(':') < 0 ? -1 : minutes(TIME.matcher(word.text()));
    }

    private static int minutes(Matcher time) {
        return time.matches()
                ? Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2))
                : -1;
    }

    private static int ofDay(int minutes, String half) {
        return switch (half) {
            case "am" -> minutes % 720;
            case "pm" -> minutes % 720 + 720;
            default -> minutes;
        };
    }
}
