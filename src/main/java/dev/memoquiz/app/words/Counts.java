package dev.memoquiz.app.words;

import dev.memoquiz.domain.grading.Points;
import java.util.List;

/// Numbers and lists as they are said.
public final class Counts {
    private Counts() {}

    /// As in `1 question`, `3 questions`; the plural of `noun` ends in s.
    public static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /// As in `1 of 2 points`.
    public static String points(Points points) {
        return points.earned() + " of " + of(points.worth(), "point");
    }

    /// As in `A, B and C`.
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }
}
