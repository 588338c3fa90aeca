package dev.memoquiz.domain.typed.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `09:15`, `9:15 am`, `9.15 a.m.`, `9 p.m.`, `9 o'clock`, `half past nine` and `quarter to ten in the evening` as
/// minutes after midnight.
final class Clocks {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2})?");
    private static final int HOUR = 60;
    private static final int HALF_DAY = 720;
    private static final Set<String> LATE = Set.of("afternoon", "evening", "night");

    private final List<Raw> words;

    private Clocks(List<Raw> words) {
        this.words = words;
    }

    /// @param end the place behind the time
    /// @param sure true when it can be nothing but a time
    private record Time(int minutes, int end, boolean sure) {
        static final Time NONE = new Time(-1, 0, false);
    }

    static List<Raw> join(List<Raw> words) {
        return new Clocks(words).run();
    }

    private List<Raw> run() {
        List<Raw> joined = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            Time time = mayBegin(words.get(at)) ? halved(time(at)) : Time.NONE;
            int end = time.sure() ? time.end() : at + 1;
            Value value = time.sure() ? new Value.Clock(time.minutes()) : words.get(at).value();
            joined.add(Values.join(words, at, end, value));
            at = end;
        }
        return joined;
    }

    /// A quick look that spares most words the reading.
    private static boolean mayBegin(Raw word) {
        return word.startsWithDigit()
                || !(word.value() instanceof Value.None)
                || word.text().equals("half")
                || word.text().equals("quarter");
    }

    private Time time(int at) {
        Time spoken = spoken(at);
        if (spoken.sure()) {
            return spoken;
        }
        Raw word = words.get(at);
        Matcher figures = word.startsWithDigit() ? TIME.matcher(word.text()) : null;
        if (figures != null && figures.matches()) {
            int minutes =
                    Integer.parseInt(figures.group(1)) * HOUR + Integer.parseInt(figures.group(2));
            return new Time(minutes, at + 1, word.text().indexOf(':') > 0);
        }
        int hour = whole(at, 24);
        boolean oClock = hour >= 0 && isAt(at + 1, "oclock");
        return hour < 0 ? Time.NONE : new Time(hour * HOUR, oClock ? at + 2 : at + 1, oClock);
    }

    /// "half past nine", "ten past nine", "quarter to ten".
    private Time spoken(int at) {
        boolean quarter = isAt(at, "quarter");
        boolean to = quarter && isAt(at + 1, "to");
        if (!to && !isAt(at + 1, "past")) {
            return Time.NONE;
        }
        int minutes = quarter ? 15 : isAt(at, "half") ? 30 : whole(at, HOUR);
        int hour = whole(at + 2, 24);
        return minutes < 0 || hour < 0
                ? Time.NONE
                : new Time(hour * HOUR + (to ? -minutes : minutes), at + 3, true);
    }

    /// The time with the half of the day that is told behind it.
    private Time halved(Time time) {
        int at = time.end();
        if (time.minutes() < 0 || at >= words.size()) {
            return time;
        }
        boolean in = isAt(at, "in") && isAt(at + 1, "the");
        boolean inMorning = in && isAt(at + 2, "morning");
        boolean later = in && at + 2 < words.size() && LATE.contains(words.get(at + 2).text());
        boolean atNight = isAt(at, "at") && isAt(at + 1, "night");
        boolean noon = time.minutes() == HALF_DAY && isAt(at, "noon");
        if (isAt(at, "am") || inMorning) {
            return new Time(time.minutes() % HALF_DAY, at + (inMorning ? 3 : 1), true);
        }
        if (isAt(at, "pm") || noon || later || atNight) {
            int end = at + (later ? 3 : atNight ? 2 : 1);
            return new Time(time.minutes() % HALF_DAY + HALF_DAY, end, true);
        }
        return time;
    }

    private boolean isAt(int at, String word) {
        return at < words.size() && words.get(at).text().equals(word);
    }

    /// The whole number at this place if it is not higher than that, else -1.
    private int whole(int at, int highest) {
        boolean number =
                at < words.size()
                        && words.get(at).value() instanceof Value.Amount(double n)
                        && n >= 0
                        && n <= highest
                        && n % 1 == 0;
        return number && words.get(at).value() instanceof Value.Amount(double n) ? (int) n : -1;
    }
}
