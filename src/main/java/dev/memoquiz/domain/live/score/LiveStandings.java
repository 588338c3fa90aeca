package dev.memoquiz.domain.live.score;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.reader.ReaderId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Who stands where in a live round. Those with the same score share a rank, and the ranks behind them are left out: 1, 2, 2, 4.
///
/// @param ranks best first, ties by name; removed players are left out
/// @param teams best first, ties by number; none without teams
public record LiveStandings(List<Rank> ranks, List<TeamRank> teams) {
    private static final Comparator<Rank> IN_ORDER =
            Comparator.comparingInt(Rank::rank)
                    .thenComparing(
                            rank -> rank.player().reader().name(), String::compareToIgnoreCase)
                    .thenComparing(rank -> rank.player().reader().id().value());

    public LiveStandings {
        ranks = List.copyOf(ranks);
        teams = List.copyOf(teams);
    }

    public record Rank(int rank, Player player, int score) {}

    /// @param team from 0
    /// @param total the scores of its players together
    public record TeamRank(int rank, int team, int total, int players) {
        /// What a player of the team has on average.
        public double mean() {
            return (double) total / players;
        }
    }

    /// Counts the questions revealed so far.
    public static LiveStandings of(LiveRound round, List<Player> players, List<Vote> votes) {
        return of(round, players, votes, round.revealed());
    }

    static LiveStandings of(
            LiveRound round, List<Player> players, List<Vote> votes, Collection<Integer> counted) {
        Map<ReaderId, Integer> scores = Scores.of(round.settings().secondVote(), votes, counted);
        List<Rank> unranked =
                players.stream()
                        .filter(player -> !player.removed())
                        .map(player ->
                                new Rank(0, player, scores.getOrDefault(player.reader().id(), 0)))
                        .sorted(Comparator.comparingInt(Rank::score).reversed())
                        .toList();
        List<Rank> ranks = new ArrayList<>();
        List<Integer> places = places(unranked, Rank::score);
        for (int i = 0; i < unranked.size(); i++) {
            ranks.add(new Rank(places.get(i), unranked.get(i).player(), unranked.get(i).score()));
        }
        ranks.sort(IN_ORDER);
        return new LiveStandings(ranks, teams(ranks));
    }

    public Optional<Rank> of(ReaderId reader) {
        return ranks.stream()
                .filter(rank -> rank.player().reader().id().equals(reader))
                .findFirst();
    }

    private static List<TeamRank> teams(List<Rank> ranks) {
        Map<Integer, TeamRank> sums = new TreeMap<>();
        ranks.forEach(rank ->
                rank.player()
                        .team()
                        .ifPresent(team ->
                                sums.merge(
                                        team,
                                        new TeamRank(0, team, rank.score(), 1),
                                        LiveStandings::together)));
        List<TeamRank> unranked =
                sums.values().stream()
                        .sorted(Comparator.comparingDouble(TeamRank::mean).reversed())
                        .toList();
        List<Integer> places = places(unranked, TeamRank::mean);
        List<TeamRank> teams = new ArrayList<>();
        for (int i = 0; i < unranked.size(); i++) {
            TeamRank team = unranked.get(i);
            teams.add(new TeamRank(places.get(i), team.team(), team.total(), team.players()));
        }
        return teams;
    }

    private static TeamRank together(TeamRank one, TeamRank other) {
        return new TeamRank(
                0, one.team(), one.total() + other.total(), one.players() + other.players());
    }

    /// The rank of each of a list that is sorted, the highest value first.
    private static <T> List<Integer> places(List<T> sorted, ToDoubleFunction<T> value) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean tied =
                    i > 0
                            && value.applyAsDouble(sorted.get(i))
                                    == value.applyAsDouble(sorted.get(i - 1));
            places.add(tied ? places.getLast() : i + 1);
        }
        return places;
    }
}
