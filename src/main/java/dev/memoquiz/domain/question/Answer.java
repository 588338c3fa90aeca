package dev.memoquiz.domain.question;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a reader answered. Indices count in the order of the quiz file, from 0, so that shuffling cannot change what was meant.
public sealed interface Answer {
    record Picked(int option) implements Answer {}

    record PickedSeveral(NavigableSet<Integer> options) implements Answer {
        public PickedSeveral {
            options = Collections.unmodifiableNavigableSet(new TreeSet<>(options));
        }
    }

    record Judged(Support support) implements Answer {}

    record Written(String text) implements Answer {}

    /// The items in the reader's order, by index; items left out are missing.
    record Ordered(List<Integer> items) implements Answer {
        public Ordered {
            items = List.copyOf(items);
        }
    }

    /// For each view, by index, the index of the holder given to it; views left out are missing.
    record Matched(NavigableMap<Integer, Integer> holders) implements Answer {
        public Matched {
            holders = Collections.unmodifiableNavigableMap(new TreeMap<>(holders));
        }

        public static Matched of(Map<Integer, Integer> holders) {
            return new Matched(new TreeMap<>(holders));
        }
    }

    /// A claim by index, and the number of the clause said to prove it, if one was named.
    record ClaimedWith(int claim, Optional<Integer> clause) implements Answer {}
}
