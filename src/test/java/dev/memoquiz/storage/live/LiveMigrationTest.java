package dev.memoquiz.storage.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveRules;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.storage.QueryPlan;
import dev.memoquiz.storage.Released;
import dev.memoquiz.storage.Store;
import dev.memoquiz.storage.postgres.OwnServer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Live rounds of any released version go on when this program opens their database.
final class LiveMigrationTest {
    private static final Instant SEEN = Instant.parse("2026-01-01T12:00:00Z");
    private static final LiveId OPEN = new LiveId("000000000001");
    private static final LiveId OVER = new LiveId("000000000002");
    private static final LiveId LONG_OVER = new LiveId("000000000003");

    /// When the open one ends where that is remembered: later than can be told from when it was seen.
    private static final Instant AWAKE = SEEN.plusSeconds(5000);

    private static final Turn FIRST = Turn.first(0);

    @TempDir private Path folder;

    static List<String> releasedInFiles() {
        return withLiveRounds("sqlite");
    }

    static List<String> releasedOnServers() {
        return withLiveRounds("postgresql");
    }

    private static List<String> withLiveRounds(String dialect) {
        return Released.versions(dialect).stream()
                .filter(version -> Released.isAtLeast(version, "4"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("releasedInFiles")
    void a_live_round_of_any_released_version_goes_on(String version) {
        goesOn("jdbc:sqlite:" + folder.resolve("memoquiz.db"), version);
    }

    @ParameterizedTest
    @MethodSource("releasedOnServers")
    void so_does_one_on_a_server(String version) {
        String url = OwnServer.bareDatabase();
        goesOn(url, version);
        OwnServer.drop(url);
    }

    private static void goesOn(String url, String version) {
        Released.migrate(url, version);
        boolean remembers = Released.isAtLeast(version, "8");
        try (Handle handle = Jdbi.open(url)) {
            live(handle, OPEN, SEEN, true);
            live(handle, OVER, SEEN.minusSeconds(60), false);
            live(handle, LONG_OVER, SEEN.minusSeconds(90_000), false);
            votes(handle);
            if (remembers) {
                remembered(handle);
            }
        }
        try (Store store = Store.open(url)) {
            LiveJournal journal = store.liveJournal();
            assertThat(journal.open()).extracting(LiveRound::id).containsExactly(OPEN);
            assertThat(journal.idleAt(OPEN))
                    .contains(remembers ? AWAKE : SEEN.plus(LiveRules.IDLE));
            assertThat(journal.unshown("end", SEEN.minusSeconds(3600)))
                    .extracting(LiveRound::id)
                    .containsExactly(OVER);
            assertThat(journal.askedBack(OPEN, FIRST, new ReaderId("ann"))).isTrue();
            assertThat(journal.askedBack(OPEN, FIRST, new ReaderId("ben"))).isFalse();
            assertThat(journal.wordings(OPEN)).hasSize(remembers ? 1 : 0);
        }
        assertThat(QueryPlan.of(url, LiveTable.UNSHOWN, Map.of("since", 0L, "part", "end")))
                .contains("live_ended");
    }

    private static void live(Handle handle, LiveId id, Instant seen, boolean open) {
        String phase =
                open
                        ? "{\"type\":\"voting\",\"index\":0,\"ballot\":\"FIRST\",\"opened\":0}"
                        : "{\"type\":\"ended\",\"at\":0,\"why\":\"HOST\",\"revealed\":0}";
        handle.execute(
                """
                insert into live (id, server, channel, host, host_name, quiz, plan, settings, state, version,
                    due_at, is_open, seen_at, created_at)
                values (?, '1', ?, 'host', 'Host', 'memo', '{"v":1,"seed":1,"questions":["q-1"]}',
                    '{"v":1,"pacing":"HOST","scoring":"ACCURACY","second":"OFF","changing":true,"teams":0}',
                    ?, 3, ?, ?, ?, 0)
                """,
                id.value(),
                "channel-" + id,
                "{\"v\":1,\"phase\":" + phase + ",\"skipped\":[],\"closed\":[]}",
                open ? seen.toEpochMilli() : null,
                open,
                seen.toEpochMilli());
    }

    /// Ann was asked back, and Ben was not.
    private static void votes(Handle handle) {
        int joined = 0;
        for (String reader : new String[] {"ann", "ben"}) {
            joined++;
            String seat = "00000000010" + joined;
            handle.execute(
                    "insert into round values (?, ?, ?, '1', 'memo', '{}', '{}', 1, false, 0, 0)",
                    seat,
                    reader,
                    reader);
            handle.execute(
                    "insert into live_player values (?, ?, ?, ?, null, ?, false)",
                    OPEN.value(),
                    reader,
                    reader,
                    seat,
                    joined);
            handle.execute(
                    """
                    insert into live_vote (live, position, ballot, reader, edition, answer, points, worth,
                        rule, score, asked_back, stamped_at, thinking_ms)
                    values (?, 0, 1, ?, 'e1', '{"v":1,"type":"written","text":"x"}',
                        0, 1, 'idea', 0, ?, 0, 900)
                    """,
                    OPEN.value(),
                    reader,
                    reader.equals("ann"));
        }
    }

    /// What versions since 8 note besides. Ann has answered since she was asked back.
    private static void remembered(Handle handle) {
        handle.execute("update live set idle_at = ? where is_open", AWAKE.toEpochMilli());
        handle.execute("update live set ended_at = seen_at where not is_open");
        handle.execute("update live_vote set prompted = true, asked_back = false where asked_back");
        handle.execute(
                """
                insert into live_wording values (?, 0, 'e1',
                    '{"v":1,"prompt":"Who?","parts":[],"holders":[]}')
                """,
                OPEN.value());
    }
}
