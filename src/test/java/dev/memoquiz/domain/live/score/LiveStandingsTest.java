package dev.memoquiz.domain.live.score;

import static dev.memoquiz.domain.live.score.Ballots.player;
import static dev.memoquiz.domain.live.score.Ballots.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveSamples;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.reader.ReaderId;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LiveStandingsTest {
    private static final List<Player> FOUR =
            List.of(player("Dan"), player("carl"), player("Bea"), player("Ada"));

    @Test
    void equal_scores_share_a_rank_and_the_ranks_behind_are_left_out() {
        List<Vote> votes =
                List.of(
                        vote("Ada", Turn.first(0), 2),
                        vote("Bea", Turn.first(0), 1),
                        vote("carl", Turn.first(0), 1));
        assertThat(told(LiveStandings.of(round(1), FOUR, votes)))
                .containsExactly("1 Ada 2", "2 Bea 1", "2 carl 1", "4 Dan 0");
    }

    @Test
    void before_the_first_key_everybody_stands_level() {
        List<Vote> votes = List.of(vote("Ada", Turn.first(0), 1));
        assertThat(told(LiveStandings.of(round(0), FOUR, votes)))
                .containsExactly("1 Ada 0", "1 Bea 0", "1 carl 0", "1 Dan 0");
    }

    @Test
    void only_revealed_questions_count() {
        List<Vote> votes = List.of(vote("Ada", Turn.first(0), 1), vote("Ada", Turn.first(1), 1));
        assertThat(score(round(1), votes)).isEqualTo(1);
        assertThat(score(round(2), votes)).isEqualTo(2);
    }

    @Test
    void removed_players_are_left_out() {
        List<Player> players = List.of(player("Ada", OptionalInt.of(0), true), player("Bea"));
        LiveStandings standings =
                LiveStandings.of(round(1), players, List.of(vote("Ada", Turn.first(0), 5)));
        assertThat(told(standings)).containsExactly("1 Bea 0");
        assertThat(standings.teams()).isEmpty();
        assertThat(standings.of(new ReaderId("discord:Ada"))).isEmpty();
    }

    @Test
    void of_two_votes_the_second_counts_or_both_as_the_host_chose() {
        List<Vote> both = List.of(vote("Ada", Turn.second(0), 0), vote("Ada", Turn.first(0), 1));
        assertThat(score(round(1, LiveSettings.SecondVote.SECOND_COUNTS), both)).isZero();
        assertThat(score(round(1, LiveSettings.SecondVote.BOTH_COUNT), both)).isEqualTo(1);
    }

    @Test
    void who_votes_once_has_that_vote_counted() {
        List<Vote> first = List.of(vote("Ada", Turn.first(0), 1));
        List<Vote> second = List.of(vote("Ada", Turn.second(0), 1));
        for (LiveSettings.SecondVote rule : LiveSettings.SecondVote.values()) {
            assertThat(score(round(1, rule), first)).isEqualTo(1);
            assertThat(score(round(1, rule), second)).isEqualTo(1);
        }
    }

    @Test
    void teams_are_compared_by_what_their_players_have_on_average() {
        List<Player> players =
                List.of(
                        player("Ada", OptionalInt.of(0), false),
                        player("Bea", OptionalInt.of(0), false),
                        player("Carl", OptionalInt.of(1), false),
                        player("Dan", OptionalInt.of(2), false),
                        player("Eve", OptionalInt.of(2), true));
        List<Vote> votes =
                List.of(
                        vote("Ada", Turn.first(0), 3),
                        vote("Carl", Turn.first(0), 2),
                        vote("Dan", Turn.first(0), 2),
                        vote("Eve", Turn.first(0), 9));
        assertThat(LiveStandings.of(round(1), players, votes).teams())
                .containsExactly(
                        new LiveStandings.TeamRank(1, 1, 2, 1),
                        new LiveStandings.TeamRank(1, 2, 2, 1),
                        new LiveStandings.TeamRank(3, 0, 3, 2));
        assertThat(new LiveStandings.TeamRank(3, 0, 3, 2).mean()).isEqualTo(1.5);
    }

    @Test
    void the_greatest_rises_are_told_at_most_three() {
        List<Player> players =
                List.of(
                        player("A"),
                        player("B"),
                        player("C"),
                        player("D"),
                        player("E"),
                        player("F"));
        List<Vote> votes =
                List.of(
                        vote("A", Turn.first(0), 50),
                        vote("B", Turn.first(0), 40),
                        vote("C", Turn.first(0), 30),
                        vote("D", Turn.first(0), 20),
                        vote("E", Turn.first(0), 10),
                        vote("F", Turn.first(1), 60),
                        vote("E", Turn.first(1), 45),
                        vote("D", Turn.first(1), 32),
                        vote("C", Turn.first(1), 11));
        assertThat(Rise.of(round(2), players, votes))
                .extracting(rise -> rise.player().reader().name(), Rise::from, Rise::to)
                .containsExactly(tuple("F", 6, 1), tuple("E", 5, 2), tuple("D", 4, 3));
    }

    @Test
    void nobody_rises_by_the_first_question() {
        assertThat(Rise.of(round(1), FOUR, List.of(vote("Ada", Turn.first(0), 1)))).isEmpty();
    }

    private static int score(LiveRound round, List<Vote> votes) {
        return LiveStandings.of(round, FOUR, votes)
                .of(new ReaderId("discord:Ada"))
                .orElseThrow()
                .score();
    }

    private static List<String> told(LiveStandings standings) {
        return standings.ranks().stream()
                .map(rank -> rank.rank() + " " + rank.player().reader().name() + " " + rank.score())
                .toList();
    }

    private static LiveRound round(int revealed) {
        return round(revealed, LiveSettings.SecondVote.OFF);
    }

    /// A round whose host always shows the key without a second vote.
    private static LiveRound round(int revealed, LiveSettings.SecondVote rule) {
        return LiveSamples.revealed(LiveSamples.settings(30, rule), revealed);
    }
}
