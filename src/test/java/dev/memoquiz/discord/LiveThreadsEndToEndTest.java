package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.world.GuildChannel;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.storage.DatabaseKind;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A thread that was made for a round which then could not be kept.
final class LiveThreadsEndToEndTest extends LiveEndToEnd {
    LiveThreadsEndToEndTest(DatabaseKind database) {
        super(database);
    }

    /// From now on no live round can be opened.
    private void breakDatabase() {
        stand.database().useHandle(handle -> stand.kind.obstruct(handle, "insert", "true"));
    }

    @AfterEach
    void mendDatabase() {
        stand.database().useHandle(stand.kind::clear);
    }

    private SeenMessage startInThread() {
        stand.offer("what-happened");
        return stand.ada.in(stand.room).slash("live start", Map.of("where", "thread")).message();
    }

    private boolean hasThread() {
        return stand.discord.guild("Class 9b").guild().channels().stream()
                .anyMatch(GuildChannel::isThread);
    }

    @Test
    void where_the_bot_may_it_is_deleted_and_the_next_try_makes_another() {
        Room room = stand.room;
        room.allowBot(Permission.MANAGE_THREADS);
        breakDatabase();
        assertThat(startInThread().text())
                .contains(
                        "(Error E1", "The thread that I had made for the round is deleted again.");
        live.until(() -> !hasThread());

        mendDatabase();
        assertThat(startInThread().text()).contains("Your round is open for players.");
        live.thread().await(seen -> seen.text().contains("A round for everybody here"));
    }

    @Test
    void where_it_may_not_be_deleted_it_is_archived() {
        breakDatabase();
        assertThat(startInThread().text())
                .contains(
                        "(Error E1",
                        "The thread that I had made for the round is archived; I may not delete it.");
        assertThat(((GuildChannel) live.thread().channel()).archived()).isTrue();
        assertThat(live.thread().messages()).isEmpty();
    }

    @Test
    void what_cannot_even_be_archived_is_named() {
        breakDatabase();
        stand.discord
                .faults()
                .inject(
                        "PATCH",
                        "/channels/{channel_id}",
                        1,
                        new dev.memoquiz.fakediscord.rest.Fault.Refuse(400, 50013, "Planted"));
        String told = startInThread().text();
        assertThat(told)
                .contains(
                        "(Error E1",
                        "The thread that I had made for the round stays: <#"
                                + live.thread().id()
                                + ">");
    }

    /// As if others kept opening rounds under the same ids: the database takes none, and nothing is wrong with it.
    private void crowdDatabase() {
        stand.database().useHandle(handle -> stand.kind.swallow(handle));
    }

    @Test
    void a_round_that_could_not_be_opened_for_the_crowd_leaves_no_thread() {
        stand.room.allowBot(Permission.MANAGE_THREADS);
        crowdDatabase();
        assertThat(startInThread().text())
                .contains(
                        "Too much happened at once. Please try again.",
                        "The thread that I had made for the round is deleted again.");
        live.until(() -> !hasThread());
    }

    @Test
    void within_a_thread_no_thread_is_opened_and_the_host_is_told_what_to_do() {
        assertThat(startInThread().text()).contains("Your round is open for players.");
        Room thread = live.thread();
        SeenMessage lobby =
                thread.await(seen -> seen.text().contains("A round for everybody here"));
        SeenMessage panel = stand.ada.in(thread).slash("live host").message();
        stand.ada.press(panel, "End the round").message();
        stand.ada.press(panel, "End it").message();
        thread.await(seen -> seen.hasButton("My result"));

        assertThat(
                        stand.ada
                                .in(thread)
                                .slash("live start", Map.of("where", "thread"))
                                .message()
                                .text())
                .isEqualTo(
                        "No thread can be opened inside a thread. Leave the option where out, and the round is played here.");
        assertThat(thread.messages())
                .noneMatch(seen ->
                        seen.id() != lobby.id()
                                && seen.text().contains("A round for everybody here"));
    }
}
