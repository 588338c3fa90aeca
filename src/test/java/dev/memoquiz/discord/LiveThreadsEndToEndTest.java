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
}
