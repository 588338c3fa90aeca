package dev.memoquiz.storage.live;

import static dev.memoquiz.storage.Situations.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveCommit;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.shard.Duty;
import dev.memoquiz.domain.shard.LeaseBook;
import dev.memoquiz.storage.ShardStore;
import dev.memoquiz.storage.Store;
import dev.memoquiz.storage.postgres.OwnServer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Live rounds are led by the process that has their shard, and by no other.
final class DutyTest {
    private static final int SHARDS = 2;
    private final String url = OwnServer.database();
    private final Store store = Store.open(url);

    @AfterEach
    void close() {
        store.close();
        OwnServer.giveBack(url);
    }

    private static LiveRound in(int shard, LiveRound round) {
        String server = String.valueOf((1000L * SHARDS + shard) << 22);
        return new LiveRound(
                round.id(),
                new Place(server, round.place().channel()),
                round.host(),
                round.course(),
                round.settings(),
                round.phase(),
                round.version());
    }

    private LiveJournal leading(Duty duty) {
        return store.liveJournal(() -> duty);
    }

    /// Leads these shards, by the epochs of their leases, and does not notice when it loses them.
    private LiveJournal leading(Map<Integer, Long> epochs) {
        return leading(new Duty(SHARDS, epochs, epochs.keySet()));
    }

    @Test
    void only_rounds_of_our_shards_are_known_to_be_open_and_seen() {
        LiveJournal all = store.liveJournal();
        LiveRound first = lobby(all, 0);
        LiveRound second = lobby(all, 1);
        LiveJournal ours = leading(new Duty(SHARDS, Map.of(0, 0L, 1, 0L), Set.of(1)));
        LiveJournal nothing = leading(new Duty(SHARDS, Map.of(0, 0L), Set.of()));

        assertThat(all.open()).containsExactly(first, second);
        assertThat(ours.open()).containsExactly(second);
        assertThat(nothing.open()).isEmpty();
        ours.seen(NOON.plusSeconds(99));
        assertThat(all.lastSeen(first.id())).isNotEqualTo(all.lastSeen(second.id()));
        assertThat(ours.due(NOON.plusSeconds(1_000_000), 9)).allMatch(second::equals);
    }

    @Test
    void a_step_under_a_lease_that_another_took_over_is_not_kept() {
        ShardStore shards = store.shards("one", SHARDS);
        LiveJournal journal = leading(shards.beat(SHARDS).epochs());
        LiveRound round = lobby(journal, 1);
        assertThat(journal.leads(round.place().server())).isTrue();

        shards.leave();
        store.shards("other", SHARDS).beat(SHARDS);

        assertThat(journal.leads(round.place().server())).isFalse();
        assertThat(journal.commit(LiveSituations.step(LiveSituations.voting(round, Turn.first(0)))))
                .isInstanceOf(LiveCommit.Conflict.class);
        assertThat(journal.find(round.id())).contains(round);
    }

    /// As when an end comes while a beat is under way.
    @Test
    void who_has_left_claims_nothing_any_more() {
        ShardStore shards = store.shards("one", SHARDS);
        LeaseBook named = shards.range(0, 1);
        assertThat(named.beat(SHARDS).epochs()).hasSize(SHARDS);

        shards.leave();

        assertThat(shards.beat(SHARDS).epochs()).isEmpty();
        assertThat(named.beat(SHARDS).epochs()).isEmpty();
        assertThat(store.shards("other", SHARDS).beat(SHARDS).epochs()).hasSize(SHARDS);
    }

    /// As after a stop: the process goes on with what it was doing when its leases had run out.
    @Test
    void nothing_is_written_of_rounds_whose_lease_another_took_over() {
        ShardStore shards = store.shards("one", SHARDS);
        LiveJournal journal = leading(shards.beat(SHARDS).epochs());
        LiveRound kept = lobby(journal, 0);
        LiveRound stolen = lobby(journal, 1);
        journal.keepPost(stolen, "lobby", "100");
        shards.release(1);
        store.shards("other", SHARDS).beat(SHARDS);

        for (LiveRound round : List.of(kept, stolen)) {
            journal.postpone(round, NOON.plusSeconds(1_000_000));
            journal.keepPost(round, "lobby", "200");
        }
        journal.seen(NOON.plusSeconds(99));

        LiveJournal all = store.liveJournal();
        assertThat(all.due(NOON.plusSeconds(900_000), 9)).containsExactly(stolen);
        assertThat(all.post(kept.id(), "lobby")).contains("200");
        assertThat(all.post(stolen.id(), "lobby")).contains("100");
        assertThat(all.lastSeen(kept.id())).contains(NOON.plusSeconds(99));
        assertThat(all.lastSeen(stolen.id())).contains(NOON.plusSeconds(2));
    }

    /// With the number of its shard and one more.
    private static LiveRound lobby(LiveJournal journal, int shard) {
        LiveRound lobby = in(shard, LiveSituations.lobby(shard + 1, 1));
        return LiveSituations.kept(journal, LiveSituations.step(lobby));
    }
}
