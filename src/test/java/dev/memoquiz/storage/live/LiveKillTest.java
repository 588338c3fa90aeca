package dev.memoquiz.storage.live;

import static dev.memoquiz.storage.Situations.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.storage.Killing;
import dev.memoquiz.storage.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program killed in the middle of live rounds has kept every vote that it acknowledged, and logged each revealed one once.
final class LiveKillTest {
    private static final int KILLS = 10;
    private static final int PLAYERS = 40;

    @TempDir private Path folder;

    /// Of each player and question the latest press that was acknowledged.
    private final Map<String, Instant> acknowledged = new HashMap<>();

    private final Set<LiveId> rounds = new HashSet<>();

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("memoquiz.db");
    }

    @Test
    void killed_again_and_again_it_keeps_every_acknowledged_vote_and_logs_it_once()
            throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(1941);
        for (int run = 1; run <= KILLS; run++) {
            Killing.after(
                            random.nextInt(1000),
                            LiveScribe.class,
                            url(),
                            String.valueOf(run),
                            String.valueOf(PLAYERS))
                    .forEach(this::note);
            check();
        }
        assertThat(acknowledged).hasSizeGreaterThan(PLAYERS * KILLS);
    }

    private void note(String line) {
        String[] words = line.split(" ", -1);
        rounds.add(new LiveId(words[1]));
        acknowledged.merge(
                key(words[1], words[2], words[3]),
                NOON.plusSeconds(Long.parseLong(words[4])),
                (one, other) -> one.isAfter(other) ? one : other);
    }

    private static String key(String live, String index, String reader) {
        return live + " " + index + " " + reader;
    }

    private void check() {
        try (Store store = Store.open(url())) {
            Map<String, Vote> votes = new HashMap<>();
            int points = 0;
            Set<String> tried = new HashSet<>();
            for (LiveId id : rounds.stream().sorted(LiveKillTest::inOrder).toList()) {
                List<Vote> cast = store.liveJournal().votes(id);
                cast.forEach(vote -> votes.put(key(id, vote), vote));
                points += logged(store, id, cast, tried);
            }
            acknowledged.forEach((key, stamped) ->
                    assertThat(votes)
                            .hasEntrySatisfying(
                                    key,
                                    vote -> assertThat(vote.stamped()).isAfterOrEqualTo(stamped)));
            assertThat(total(store)).isEqualTo(points);
        }
    }

    private static int inOrder(LiveId one, LiveId other) {
        return one.value().compareTo(other.value());
    }

    private static String key(LiveId id, Vote vote) {
        return key(id.value(), String.valueOf(vote.turn().index()), vote.reader().value());
    }

    /// Each player's log holds the questions revealed that they voted on, no others; the points of those never tried before.
    private static int logged(Store store, LiveId id, List<Vote> votes, Set<String> tried) {
        LiveRound round = store.liveJournal().find(id).orElseThrow();
        int points = 0;
        for (Player player : store.liveJournal().players(id)) {
            List<Recorded> logged = store.journal().answers(player.seat());
            assertThat(logged.stream().map(recorded -> recorded.answered().index()))
                    .containsExactlyElementsOf(revealed(round, votes, player));
            for (Recorded recorded : logged) {
                boolean first =
                        tried.add(player.reader() + " " + recorded.answered().what().question());
                assertThat(recorded.firstTry()).isEqualTo(first);
                points += first ? recorded.answered().verdict().points().earned() : 0;
            }
        }
        return points;
    }

    /// The director ends a round only after the last reveal.
    private static List<Integer> revealed(LiveRound round, List<Vote> votes, Player player) {
        return votes.stream()
                .filter(vote -> vote.reader().equals(player.reader().id()))
                .map(vote -> vote.turn().index())
                .filter(index -> round.revealed().contains(index) || !round.open())
                .toList();
    }

    private static int total(Store store) {
        return store.standings().top(new Scope.Everywhere(), Instant.EPOCH, PLAYERS).stream()
                .mapToInt(standing -> standing.points().earned())
                .sum();
    }
}
