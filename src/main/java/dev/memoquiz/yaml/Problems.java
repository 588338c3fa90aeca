package dev.memoquiz.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gathers what is wrong with a file while it is read on. Not for several threads.
public final class Problems {
    /// Nobody reads more, and a hostile file could hold a million.
    private static final int MOST_KEPT = 500;

    private final Gathered gathered;
    private final Optional<String> rule;

    public Problems() {
        this(new Gathered(), Optional.empty());
    }

    private Problems(Gathered gathered, Optional<String> rule) {
        this.gathered = gathered;
        this.rule = rule;
    }

    private static final class Gathered {
        private final List<Problem> kept = new ArrayList<>();
        private int count;
    }

    /// The same list for what `rule` of the linter asks for: each problem added here bears its name.
    public Problems under(String rule) {
        return new Problems(gathered, Optional.of(rule));
    }

    public void add(Place place, String what, String remedy) {
        gathered.count++;
        if (gathered.kept.size() < MOST_KEPT) {
            gathered.kept.add(new Problem(place, rule, what, remedy));
        }
    }

    /// How many there are so far, kept or not.
    public int count() {
        return gathered.count;
    }

    /// By line; those of one line in the order in which they were found.
    public List<Problem> inOrder() {
        return gathered.kept.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
