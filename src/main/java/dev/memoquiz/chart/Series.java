package dev.memoquiz.chart;

import java.util.List;

/// One vote.
///
/// @param name such as `First vote`
/// @param votes for each bar, in the order of the bars
/// @param voters how many voted; where one may choose several answers, fewer than there are votes in all
public record Series(String name, List<Integer> votes, int voters) {
    public Series {
        votes = List.copyOf(votes);
        for (int one : votes) {
            if (one < 0 || one > voters) {
                throw new IllegalArgumentException(one + " votes of " + voters + " voters");
            }
        }
    }

    int votes(int bar) {
        return votes.get(bar);
    }

    /// From 0 to 1; 0 when nobody voted.
    double share(int bar) {
        return voters == 0 ? 0 : (double) votes(bar) / voters;
    }

    /// Rounded, such as `52 %`.
    String percent(int bar) {
        return Math.round(share(bar) * 100) + " %";
    }
}
