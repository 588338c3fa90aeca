package dev.memoquiz.domain.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Questions taken one by one from a pool: again and again the first, in the order given, with the least against it. Those that
/// give one away or are given away come later, and those rather not wanted last. One that would give itself away by way of others
/// is left out, so that the others have an order in which none is asked after one that gives it away.
final class Selection {
    /// More than a proposition can be used in a round.
    private static final int ENTANGLED = 100;

    private static final int UNWANTED = 1000;

    private final Pool pool;
    private final int[] order;
    private final int[] used;
    private final BitSet gone = new BitSet();
    private final BitSet taken = new BitSet();
    private final BitSet entangled = new BitSet();
    private final List<Integer> drawn = new ArrayList<>();

    private Selection(Pool pool, List<Integer> order) {
        this.pool = pool;
        this.order = order.stream().mapToInt(Integer::intValue).toArray();
        this.used = new int[pool.propositions()];
    }

    /// At most `count` questions.
    static Selection of(Pool pool, List<Integer> order, int count) {
        Selection selection = new Selection(pool, order);
        while (selection.drawn.size() < count && selection.takeNext()) {}
        return selection;
    }

    List<Integer> drawn() {
        return drawn;
    }

    /// How often a proposition comes again.
    int repeats() {
        int repeats = 0;
        for (int uses : used) {
            repeats += Math.max(uses - 1, 0);
        }
        return repeats;
    }

    /// False when none is left.
    private boolean takeNext() {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < order.length && least > 0; i++) {
            int its = gone.get(order[i]) ? Integer.MAX_VALUE : against(order[i]);
            if (its < least && !closesRing(order[i])) {
                best = order[i];
                least = its;
            }
        }
        if (best >= 0) {
            take(best);
        }
        return best >= 0;
    }

    private int against(int number) {
        int most = 0;
        for (int proposition : pool.propositions(number)) {
            most = Math.max(most, used[proposition]);
        }
        return most + (entangled.get(number) ? ENTANGLED : 0) + UNWANTED * pool.unwanted(number);
    }

    private boolean closesRing(int number) {
        boolean closes =
                entangled.get(number) && reached(number).intersects(pool.givenAway(number));
        if (closes) {
            gone.set(number);
        }
        return closes;
    }

    /// What a question gives away of those taken, and what these give away, and so on.
    private BitSet reached(int number) {
        BitSet reached = new BitSet();
        BitSet next = both(pool.givesAway(number), taken);
        while (!next.isEmpty()) {
            reached.or(next);
            BitSet further = new BitSet();
            next.stream().forEach(one -> further.or(pool.givesAway(one)));
            next = both(further, taken);
            next.andNot(reached);
        }
        return reached;
    }

    private static BitSet both(BitSet ones, BitSet others) {
        BitSet both = (BitSet) ones.clone();
        both.and(others);
        return both;
    }

    private void take(int number) {
        drawn.add(number);
        gone.set(number);
        taken.set(number);
        entangled.or(pool.givesAway(number));
        entangled.or(pool.givenAway(number));
        for (int proposition : pool.propositions(number)) {
            used[proposition]++;
        }
    }
}
