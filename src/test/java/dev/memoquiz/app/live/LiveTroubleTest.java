package dev.memoquiz.app.live;

import static dev.memoquiz.app.live.ClassRoom.DIRECTOR;
import static dev.memoquiz.app.live.ClassRoom.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.storage.DatabaseKind;
import dev.memoquiz.storage.OnEachDatabase;
import dev.memoquiz.storage.StorageException;
import dev.memoquiz.storage.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rounds go on after trouble with their database, and one of them in trouble does not hold up the others.
@OnEachDatabase
class LiveTroubleTest {
    private final DatabaseKind database;
    private String url;
    private Store store;
    private Handle other;
    private ClassRoom room;

    LiveTroubleTest(DatabaseKind database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        url = database.make(folder);
        store = Store.open(url);
        other = Jdbi.open(url);
        room = new ClassRoom(new LiveDesk.Journals(store.liveJournal(), store.journal()));
    }

    @AfterEach
    void close() {
        clear();
        other.close();
        store.close();
        database.giveBack(url);
    }

    private void obstruct(String change, String condition) {
        database.obstruct(other, change, condition);
    }

    private void clear() {
        database.clear(other);
    }

    /// A round of 30 seconds for each question, of which ten have passed.
    private LiveId tenSecondsIn() {
        LiveId id = room.start(with(it -> it));
        tenSecondsPass();
        return id;
    }

    private void tenSecondsPass() {
        room.pass(10);
        assertThat(room.desk.advance().due()).isEmpty();
        room.desk.advance().seen();
    }

    private LiveId second() {
        Place place = new Place("school", "attic");
        StartLive.Opening opening = room.open(place, with(it -> it), Optional.empty());
        LiveId id = ((StartLive.Opening.Opened) opening).round().id();
        room.done(room.desk.direct().start(id, DIRECTOR));
        return id;
    }

    /// What is left of the thirty seconds, with the grace for presses under way.
    private void closeAfterTwentySeconds(LiveId... ids) {
        room.pass(20.4);
        assertThat(room.desk.advance().due()).isEmpty();
        room.pass(0.2);
        assertThat(room.desk.advance().due())
                .extracting(LiveRound::id)
                .containsExactlyInAnyOrder(ids);
    }

    @Test
    void the_time_comes_back_for_which_the_database_was_away() {
        LiveId id = tenSecondsIn();
        away(40);
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(id);
        closeAfterTwentySeconds(id);
    }

    private void away(int seconds) {
        other.execute("alter table live rename to lost");
        for (int i = 0; i < seconds; i++) {
            room.pass(1);
            assertThatThrownBy(() -> room.desk.advance().due())
                    .isInstanceOf(StorageException.class);
        }
        other.execute("alter table lost rename to live");
    }

    @Test
    void a_short_absence_of_the_database_moves_nothing() {
        LiveId id = tenSecondsIn();
        away(1);
        assertThat(room.desk.advance().due()).isEmpty();
        room.pass(19.6);
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(id);
    }

    @Test
    void no_vote_closes_while_nothing_can_be_kept_and_the_time_comes_back() {
        LiveId id = tenSecondsIn();
        obstruct("update", "true");
        room.pass(1);
        assertThatThrownBy(() -> room.desk.advance().seen()).isInstanceOf(StorageException.class);
        for (int i = 0; i < 39; i++) {
            assertThatThrownBy(() -> room.desk.advance().due())
                    .isInstanceOf(StorageException.class);
            room.pass(1);
        }
        clear();
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(id);
        closeAfterTwentySeconds(id);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, -2})
    void a_clock_set_while_the_database_is_away_takes_and_gives_no_time(long hours) {
        LiveId id = tenSecondsIn();
        room.setClock(Duration.ofHours(hours));
        away(1);
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(id);
        room.pass(19.4);
        assertThat(room.desk.advance().due()).isEmpty();
        room.pass(0.2);
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, -2})
    void a_clock_set_moves_each_round_once_although_one_cannot_be_kept_at_first(long hours) {
        LiveId first = room.start(with(it -> it));
        LiveId second = second();
        tenSecondsPass();
        room.setClock(Duration.ofHours(hours));
        obstruct("update of state", "old.id = '" + first.value() + "'");
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(second);
        room.desk.advance().seen();
        assertThat(room.desk.advance().due()).isEmpty();
        clear();
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(first);
        closeAfterTwentySeconds(first, second);
    }

    @Test
    void a_round_that_cannot_be_moved_on_holds_up_no_other() {
        LiveId first = room.start(with(it -> it));
        LiveId second = second();
        tenSecondsPass();
        obstruct("update of state", "old.id = '" + first.value() + "'");
        closeAfterTwentySeconds(second);
        room.desk.advance().seen();
        clear();
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(first);
    }

    @Test
    void a_round_that_cannot_be_read_holds_up_no_other() {
        LiveId first = room.start(with(it -> it));
        LiveId second = second();
        tenSecondsPass();
        other.execute("update live set state = '{\"v\": 99}' where id = ?", first.value());
        closeAfterTwentySeconds(second);
        assertThat(room.desk.advance().giveTimeBack(_ -> true))
                .extracting(LiveRound::id)
                .containsExactly(second);
        assertThatThrownBy(() -> room.desk.show().open("library"))
                .isInstanceOf(StorageException.class)
                .hasMessageContainingAll(first.value(), "newest version");
    }

    @Test
    void rounds_that_cannot_be_given_their_time_at_a_restart_get_it_later() {
        LiveId first = room.start(with(it -> it));
        LiveId second = second();
        tenSecondsPass();
        obstruct("update of state", "old.id = '" + first.value() + "'");
        room.pass(1000);
        room.desk = room.deskOver(room.live);
        room.desk.advance().giveTimeBack(_ -> true);
        assertThat(room.desk.advance().due()).isEmpty();
        clear();
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(first);
        closeAfterTwentySeconds(first, second);
    }

    @Test
    void a_round_that_moved_is_given_also_when_the_database_is_away_right_after_it() {
        LiveId id = tenSecondsIn();
        LostReplies replies = new LostReplies(room.live);
        room.desk = room.deskOver(replies.journal());
        room.pass(20);
        room.desk.advance().seen();
        room.pass(0.6);
        replies.goAway();
        assertThatThrownBy(() -> room.desk.advance().due())
                .isInstanceOf(IllegalStateException.class);
        assertThat(room.phase(id)).isInstanceOf(Phase.Revealed.class);
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(id);
        assertThat(room.desk.advance().due()).isEmpty();
    }

    @Test
    void a_step_that_was_kept_though_nobody_was_told_is_given_once_all_is_well() {
        LiveId id = tenSecondsIn();
        LostReplies replies = new LostReplies(room.live);
        room.desk = room.deskOver(replies.journal());
        room.pass(20);
        room.desk.advance().seen();
        room.pass(0.6);
        replies.lose(1);
        assertThat(room.desk.advance().due()).isEmpty();
        assertThat(room.phase(id)).isInstanceOf(Phase.Revealed.class);
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(id);
        assertThat(room.desk.advance().due()).isEmpty();
    }
}
