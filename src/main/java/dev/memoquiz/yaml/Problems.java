package dev.memoquiz.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what is wrong with a file while it is read on. Not for several threads.
public final class Problems {
    /// Nobody reads more, and a hostile file could hold a million.
    private static final int MOST_KEPT = 500;

    private final List<Problem> kept = new ArrayList<>();
    private int count;

    public void add(Place place, String what, String remedy) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(new Problem(place, what, remedy));
        }
    }

    /// How many there are so far, kept or not.
    public int count() {
        return count;
    }

    /// By line; those of one line in the order in which they were found.
    public List<Problem> inOrder() {
        return kept.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
