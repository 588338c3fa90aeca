package dev.memoquiz.domain.live.score;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.reader.ReaderId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A player whom the latest question moved up.
///
/// @param from the rank before it
/// @param to the rank with it
public record Rise(Player player, int from, int to) {
    private static final int MOST = 3;

    /// The greatest rises by the question revealed last, at most three; none by the first question, before which all stood level.
    public static List<Rise> of(LiveRound round, List<Player> players, List<Vote> votes) {
        List<Integer> counted = round.revealed();
        if (counted.size() < 2) {
            return List.of();
        }
        Map<ReaderId, Integer> before = new HashMap<>();
        LiveStandings.of(round, players, votes, counted.subList(0, counted.size() - 1))
                .ranks()
                .forEach(rank -> before.put(rank.player().reader().id(), rank.rank()));
        return LiveStandings.of(round, players, votes).ranks().stream()
                .map(rank ->
                        new Rise(
                                rank.player(),
                                before.getOrDefault(rank.player().reader().id(), rank.rank()),
                                rank.rank()))
                .filter(rise -> rise.by() > 0)
                .sorted(Comparator.comparingInt(Rise::by).reversed())
                .limit(MOST)
                .toList();
    }

    private int by() {
        return from - to;
    }
}
