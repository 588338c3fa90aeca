package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.rest.Fault;
import dev.memoquiz.fakediscord.world.GuildChannel;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.storage.DatabaseKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What befalls the place of a live round while nobody presses anything: it is noticed at once, told to the host, and no end.
final class LivePlacesEndToEndTest extends LiveEndToEnd {
    private final Person ben = live.player("Ben");

    LivePlacesEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private Room library() {
        return stand.discord.guild("Class 9b").channel("library");
    }

    private void goesOnInTheLibrary() {
        assertThat(stand.ada.in(library()).slash("live continue").message().text())
                .contains("The round goes on in this channel.");
        SeenMessage question = live.questionIn(library(), 1);
        assertThat(ben.press(question, "A").message().text()).startsWith("You chose **A**.");
    }

    private void told(String words) {
        directly(words);
    }

    private SeenMessage directly(String words) {
        return stand.ada.directMessage().await(seen -> seen.text().contains(words));
    }

    /// To the server, or to a channel of it.
    private String link(Room... channel) {
        String server =
                "https://discord.com/channels/" + stand.discord.guild("Class 9b").guild().id();
        return channel.length == 0 ? server : server + "/" + channel[0].id();
    }

    private Room inThread() {
        stand.offer("what-happened");
        SeenMessage panel =
                stand.ada.in(stand.room).slash("live start", Map.of("where", "thread")).message();
        Room thread = live.thread();
        thread.await(seen -> seen.text().contains("A round for everybody here"));
        stand.ada.press(panel, "Start").message();
        live.questionIn(thread, 1);
        return thread;
    }

    @Test
    void a_channel_that_is_deleted_is_told_at_once() {
        live.begun("what-happened", Map.of());
        stand.room.delete();
        told("its channel is gone");
        goesOnInTheLibrary();
    }

    /// Of a service of several processes, the one that has direct messages leads no round of another's servers.
    @Test
    void what_the_host_is_told_directly_leads_into_the_server_where_its_buttons_are() {
        Room thread = inThread();
        String resume =
                stand.ada.in(thread).slash("live host").message().button("Pause").customId();
        stand.stop();
        thread.archive(true);
        stand.go();
        SeenMessage locked = directly("its thread is closed");
        assertThat(locked.text()).contains("/live host", link(thread), "/live continue");
        assertThat(locked.buttons()).isEmpty();
        assertThat(stand.ada.forgePress(locked, resume).message().text())
                .contains("only in its server", link(thread));

        goesOnInTheLibrary();
        Room library = library();
        library.delete();
        SeenMessage gone = directly("its channel is gone");
        assertThat(gone.text()).contains("/live continue", link()).doesNotContain(link(library));
        assertThat(gone.buttons()).isEmpty();
    }

    @Test
    void the_result_of_a_round_whose_channel_is_gone_is_had_anywhere_in_its_server() {
        SeenMessage question = live.begun("what-happened", Map.of());
        ben.press(question, "A").message();
        live.order("Reveal");
        stand.room.delete();
        told("its channel is gone");
        Room hall = stand.discord.guild("Class 9b").channel("hall");
        Person stranger = live.player("Stranger");

        SeenMessage results = stand.ada.in(hall).slash("live results").message();
        stand.ada.press(results, "End the round").message();
        stand.ada.press(results, "End it").message();
        assertThat(results.hasButton("Table of answers")).isTrue();
        SeenMessage mine = ben.in(hall).slash("live results").message();
        assertThat(ben.press(mine, "My result").message().text()).contains("Place 1 of 1");
        assertThat(stranger.in(hall).slash("live results").message().text())
                .startsWith("There is no live round in this channel.");
    }

    @Test
    void a_round_whose_channel_is_gone_is_played_again_where_that_is_pressed() {
        live.begun("what-happened", Map.of());
        stand.room.delete();
        told("its channel is gone");
        SeenMessage panel = stand.ada.in(library()).slash("live results").message();
        stand.ada.press(panel, "End the round").message();
        stand.ada.press(panel, "End it").message();
        library().forbidBot(Permission.SEND_MESSAGES);
        assertThat(stand.ada.press(panel, "Play again with other questions").message().text())
                .startsWith("I cannot lead a round here");
        library().allowBot();
        stand.ada.press(panel, "Play again with other questions").message();
        library().await(seen -> seen.text().contains("A round for everybody here"));
    }

    @Test
    void a_host_of_two_servers_is_not_told_of_one_in_the_other() {
        live.begun("what-happened", Map.of());
        Room other = stand.discord.guild("Class 7").channel("history");
        live.startIn(other, "what-happened", Map.of());
        stand.room.forbidBot(Permission.VIEW_CHANNEL);
        live.whisper("I may no longer post in its channel");
        assertThat(stand.ada.reads(other)).noneMatch(seen -> seen.text().contains("stands still"));
    }

    @Test
    void a_thread_that_is_deleted_is_told_at_once() {
        Room thread = inThread();
        thread.delete();
        told("its channel is gone");
        goesOnInTheLibrary();
    }

    @Test
    void a_thread_that_was_archived_while_the_bot_was_away_is_opened_again() {
        Room thread = inThread();
        SeenMessage question = live.questionIn(thread, 1);
        stand.stop();
        thread.archive(false);
        stand.go();
        live.until(() -> !((GuildChannel) thread.channel()).archived());
        assertThat(ben.press(question, "A").message().text()).startsWith("You chose **A**.");
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
    }

    @Test
    void a_thread_that_was_locked_while_the_bot_was_away_is_told() {
        Room thread = inThread();
        stand.stop();
        thread.archive(true);
        stand.go();
        told("its thread is closed");
        goesOnInTheLibrary();
    }

    @Test
    void a_thread_that_was_deleted_while_the_bot_was_away_is_told() {
        Room thread = inThread();
        stand.stop();
        thread.delete();
        stand.go();
        told("its channel is gone");
    }

    @Test
    void a_thread_that_goes_with_its_channel_is_told_at_once() {
        inThread();
        stand.room.delete();
        told("its channel is gone");
        goesOnInTheLibrary();
    }

    @Test
    void a_thread_that_is_locked_is_told_at_once() {
        Room thread = inThread();
        thread.archive(true);
        live.whisper("its thread is closed");
        goesOnInTheLibrary();
    }

    @Test
    void a_permission_that_is_taken_is_told_at_once() {
        live.begun("what-happened", Map.of());
        stand.room.forbidBot(Permission.VIEW_CHANNEL);
        live.whisper("I may no longer post in its channel");
        goesOnInTheLibrary();
    }

    @Test
    void a_bot_that_is_thrown_out_says_so_to_the_host() {
        live.begun("what-happened", Map.of());
        stand.discord.guild("Class 9b").removeBot();
        told("its channel is gone");
    }

    @Test
    void a_question_that_a_moderator_deleted_comes_back_when_the_host_looks() {
        SeenMessage question = live.begun("what-happened", Map.of());
        stand.room.deleteMessage(question);
        stand.ada.in(stand.room).slash("live host").message();
        SeenMessage again =
                stand.room.await(seen -> seen.id() != question.id() && seen.hasButton("A"));
        assertThat(ben.press(again, "A").message().text()).startsWith("You chose **A**.");
    }

    @Test
    void where_no_thread_can_be_made_the_host_is_told_what_to_do() {
        Room voice = stand.discord.guild("Class 9b").voiceChannel("hall");
        assertThat(
                        stand.ada
                                .in(voice)
                                .slash("live start", Map.of("where", "thread"))
                                .message()
                                .text())
                .startsWith("No thread can be opened in a channel of this kind.");
        assertThat(stand.ada.in(voice).slash("live start", Map.of()).message().text())
                .contains("Your round is open for players.");
        voice.await(seen -> seen.text().contains("A round for everybody here"));
        Room silent = stand.discord.guild("Class 9b").voiceChannel("silent");
        silent.forbidBot(Permission.CONNECT);
        assertThat(stand.ada.in(silent).slash("live start", Map.of()).message().text())
                .startsWith("I cannot lead a round here")
                .contains("Connect");
    }

    @Test
    void a_thread_that_discord_refuses_is_told() {
        stand.discord
                .faults()
                .inject(
                        "POST",
                        "/channels/{channel_id}/threads",
                        1,
                        new Fault.Refuse(400, 160006, "Maximum number of active threads reached"));
        assertThat(
                        stand.ada
                                .in(stand.room)
                                .slash("live start", Map.of("where", "thread"))
                                .message()
                                .text())
                .startsWith("Discord did not let me open a thread here")
                .contains("Maximum number of active threads reached");
        assertThat(stand.room.messages()).isEmpty();
    }
}
