package dev.memoquiz.domain.live;

import java.util.Comparator;

/// Which vote on which question of the round; `index` counts from 0. Turns sort in the order in which they are taken.
public record Turn(int index, Ballot ballot) implements Comparable<Turn> {
    private static final Comparator<Turn> IN_ORDER =
            Comparator.comparingInt(Turn::index).thenComparing(Turn::ballot);

    public static Turn first(int index) {
        return new Turn(index, Ballot.FIRST);
    }

    public static Turn second(int index) {
        return new Turn(index, Ballot.SECOND);
    }

    @Override
    public int compareTo(Turn other) {
        return IN_ORDER.compare(this, other);
    }
}
