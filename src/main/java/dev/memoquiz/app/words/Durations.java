package dev.memoquiz.app.words;

import java.time.Duration;

/// Lengths of time as they are said, in the two largest units that fit.
public final class Durations {
    private Durations() {}

    /// As in `12 seconds`, `1 minute 5 seconds`, `3 hours 20 minutes`; below one second `less than a second`.
    public static String of(Duration time) {
        if (time.toDays() > 0) {
            return pair(time.toDays(), "day", time.toHoursPart(), "hour");
        }
        if (time.toHours() > 0) {
            return pair(time.toHours(), "hour", time.toMinutesPart(), "minute");
        }
        if (time.toMinutes() > 0) {
            return pair(time.toMinutes(), "minute", time.toSecondsPart(), "second");
        }
        return time.toSeconds() > 0
                ? Counts.of(time.toSecondsPart(), "second")
                : "less than a second";
    }

    private static String pair(long large, String unit, int small, String part) {
        String whole = Counts.of(Math.toIntExact(large), unit);
        return small == 0 ? whole : whole + " " + Counts.of(small, part);
    }
}
