package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.fakediscord.rest.Fault;
import dev.memoquiz.fakediscord.world.GuildChannel;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.storage.DatabaseKind;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What befalls a live round on the way: it goes on, or stands still and says why; it never hangs and loses no answer.
final class LiveTroubleEndToEndTest extends LiveEndToEnd {
    private static final String MESSAGES = "/channels/{channel_id}/messages";
    private static final String MESSAGE = MESSAGES + "/{message_id}";
    private static final String TWO = "what-happened name-of-the-boat";

    private final Person ben = live.player("Ben");

    LiveTroubleEndToEndTest(DatabaseKind database) {
        super(database);
    }

    /// What the host was told in private without asking, beside the panel.
    private SeenMessage whisper(String words) {
        return live.whisper(words);
    }

    private Room library() {
        return stand.discord.guild("Class 9b").channel("library");
    }

    private SeenMessage goOnIn(Room room) {
        return stand.ada.in(room).slash("live continue").message();
    }

    @Test
    void a_restart_takes_up_the_same_question_with_the_time_that_was_left() {
        SeenMessage question = live.begun("what-happened", Map.of("seconds", 60));
        ben.press(question, letter(question, "The glass broke")).message();
        live.untilSeen();
        stand.stop();
        stand.clock.forward(Duration.ofMinutes(10));
        stand.go();
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
        assertThat(ben.press(question, letter(question, "The lamp went out")).message().text())
                .contains("You chose **");
        stand.clock.forward(Duration.ofSeconds(61));
        question.await(seen -> seen.text().contains("Right answer:"));
        assertThat(stand.room.messages()).hasSize(2);
    }

    @Test
    void a_press_in_the_moment_of_the_return_has_the_time_that_was_left() {
        // As usual: a start in a fresh JVM takes longer than tests let people wait.
        stand.patience = BotSettings.USUAL_PATIENCE;
        SeenMessage question = live.begun("what-happened", Map.of("seconds", 60));
        live.untilSeen();
        stand.stop();
        stand.clock.forward(Duration.ofMinutes(10));
        int before = stand.discord.gateway().identifies();
        CompletableFuture<Outcome> press =
                CompletableFuture.supplyAsync(() -> {
                    Waiting.until(
                            () -> stand.discord.gateway().identifies() > before, "the return");
                    return ben.press(question, "A");
                });
        stand.go();
        assertThat(press.join().message().text()).contains("You chose **A**");
    }

    @Test
    void a_restart_shows_no_question_twice_and_keeps_every_answer() {
        SeenMessage question = live.begun(TWO, Map.of());
        ben.press(question, "A").message();
        stand.restart();
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        stand.restart();
        live.order("Next question");
        live.question(2);
        assertThat(stand.room.messages()).hasSize(3);
        assertThat(stand.answers(ben)).isEqualTo(1);
    }

    @Test
    void without_the_permission_to_send_the_round_stands_still_and_goes_on_elsewhere() {
        SeenMessage question = live.begun(TWO, Map.of());
        ben.press(question, "A").message();
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        stand.room.forbidBot(Permission.SEND_MESSAGES);
        live.order("Next question");
        SeenMessage told = whisper("I may no longer post in its channel");
        assertThat(told.text()).contains("No answer is lost.", "/live continue");
        assertThat(ben.press(live.lobby(), "Join").message().text()).contains("You are in already");
        assertThat(goOnIn(library()).text()).contains("The round goes on in this channel.");
        SeenMessage second = live.questionIn(library(), 2);
        assertThat(ben.in(library()).slash("help").message().text()).isNotEmpty();
        assertThat(ben.press(second, "A").message().text()).contains("You chose **A**");
    }

    @Test
    void a_permission_taken_in_silence_is_noticed_as_well() {
        live.begun(TWO, Map.of());
        live.order("Reveal");
        stand.room.forbidBotSilently(Permission.SEND_MESSAGES);
        live.order("Next question");
        whisper("I may no longer post in its channel");
        stand.room.forbidBotSilently();
        live.order("Resume");
        live.question(2);
    }

    @Test
    void presses_are_answered_while_the_round_stands_still() {
        SeenMessage question = live.begun("what-happened", Map.of());
        String id = question.button("A").customId();
        stand.room.forbidBot(Permission.VIEW_CHANNEL);
        live.order("Pause");
        assertThat(ben.forgePress(question, id).message().text())
                .contains("paused", "Nothing was counted just now");
    }

    /// Discord limits edits of messages that are older than an hour.
    @Test
    void a_message_of_an_hour_ago_is_shown_anew_once_and_not_edited_for_ever() {
        SeenMessage question = live.begun("what-happened", Map.of());
        ben.press(question, "A").message();
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
        stand.clock.forward(Duration.ofMinutes(50));
        live.player("Cleo").press(question, "A").message();
        question.await(seen -> seen.text().contains("2 of 2 have answered"));
        stand.clock.forward(Duration.ofMinutes(20));
        live.player("Dora").press(question, "A").message();

        SeenMessage anew =
                stand.room.await(seen ->
                        seen.id() != question.id() && seen.text().contains("3 of 3 have answered"));
        question.await(seen -> seen.text().contains("further below"));
        assertThat(question.buttons()).isEmpty();
        int edits = question.edits();
        live.player("Emil").press(anew, "A").message();
        anew.await(seen -> seen.text().contains("4 of 4 have answered"));
        live.order("Reveal");
        anew.await(seen -> seen.text().contains("Right answer:"));
        assertThat(question.edits()).isEqualTo(edits);
        assertThat(stand.room.messages()).hasSize(3);
    }

    @Test
    void what_befalls_another_channel_does_not_have_the_question_edited() {
        SeenMessage question = live.begun("what-happened", Map.of());
        int before = question.edits();
        for (int i = 0; i < 10; i++) {
            library().grant(ben, "Role " + i, Permission.MANAGE_MESSAGES);
            ben.in(library()).slash("help").message();
        }
        stand.room.forbidBot(Permission.VIEW_CHANNEL);
        whisper("I may no longer post in its channel");
        assertThat(question.edits()).isEqualTo(before);
    }

    @Test
    void rights_that_are_changed_one_after_the_other_cost_no_edit_each() {
        SeenMessage question = live.begun("what-happened", Map.of());
        int before = question.edits();
        for (int i = 0; i < 10; i++) {
            stand.room.grant(ben, "Role " + i, Permission.MANAGE_MESSAGES);
            ben.in(library()).slash("help").message();
        }
        ben.press(question, "A").message();
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
        assertThat(question.edits() - before).isLessThanOrEqualTo(3);
    }

    @Test
    void without_the_right_to_attach_files_the_votes_are_told_in_words() {
        SeenMessage question = live.begun(TWO, Map.of());
        ben.press(question, "A").message();
        stand.room.forbidBot(Permission.ATTACH_FILES);
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        assertThat(question.text()).contains("How you voted.", ": 1 of 1 (100 %)");
        assertThat(question.attachments()).isEmpty();
        stand.room.allowBot(Permission.ATTACH_FILES);
        live.order("Next question");
        SeenMessage second = live.question(2);
        live.order("Reveal");
        second.await(seen -> seen.text().contains("Right answer:"));
        assertThat(second.attachments()).hasSize(1);
    }

    @Test
    void a_picture_that_is_refused_in_silence_pauses_the_round_which_goes_on_in_words() {
        SeenMessage question = live.begun("what-happened", Map.of());
        ben.press(question, "A").message();
        stand.room.forbidBotSilently(Permission.ATTACH_FILES);
        live.order("Reveal");
        assertThat(whisper("I may no longer post in its channel").text()).contains("Attach Files");
        stand.room.forbidBot(Permission.ATTACH_FILES);
        live.order("Resume");
        question.await(seen -> seen.text().contains("How you voted."));
    }

    @Test
    void a_deleted_message_is_sent_anew() {
        SeenMessage question = live.begun("what-happened", Map.of());
        stand.room.deleteMessage(question);
        ben.forgePress(question, question.button("A").customId()).message();
        SeenMessage again =
                stand.room.await(seen ->
                        seen.id() != question.id() && seen.text().contains("1 of 1 have answered"));
        assertThat(again.hasButton("A")).isTrue();
        live.order("Reveal");
        again.await(seen -> seen.text().contains("Right answer:"));
    }

    private SeenMessage backByItself(SeenMessage deleted, String button) {
        stand.room.deleteMessage(deleted);
        live.until(() -> {
            stand.clock.forward(Duration.ofSeconds(1));
            return stand.room.messages().stream()
                    .anyMatch(seen -> seen.id() != deleted.id() && seen.hasButton(button));
        });
        return stand.room.await(seen -> seen.id() != deleted.id() && seen.hasButton(button));
    }

    @Test
    void a_deleted_message_comes_back_though_nobody_presses_anything() {
        live.start("what-happened", Map.of());
        SeenMessage lobby = backByItself(live.lobby(), "Join");
        assertThat(ben.press(lobby, "Join").message().text()).contains("You are in");
        live.order("Start");
        SeenMessage question = backByItself(live.question(1), "A");
        assertThat(ben.press(question, "A").message().text()).contains("You chose **A**");
    }

    @Test
    void a_deleted_channel_is_told_and_the_round_goes_on_elsewhere() {
        live.begun(TWO, Map.of("pacing", "automatic", "seconds", 10));
        stand.room.delete();
        stand.clock.forward(Duration.ofSeconds(12));
        Room direct = stand.ada.directMessage();
        direct.await(seen -> seen.text().contains("its channel is gone"));
        assertThat(goOnIn(library()).text()).contains("The round goes on in this channel.");
        live.questionIn(library(), 1);
    }

    @Test
    void a_thread_that_is_locked_is_told_and_the_round_goes_on_elsewhere() {
        stand.offer("what-happened");
        SeenMessage panel =
                stand.ada.in(stand.room).slash("live start", Map.of("where", "thread")).message();
        Room thread = live.thread();
        thread.await(seen -> seen.text().contains("A round for everybody here"));
        stand.ada.press(panel, "Start").message();
        SeenMessage question = live.questionIn(thread, 1);
        thread.archive(true);
        ben.forgePress(question, question.button("A").customId()).message();
        whisper("its thread is closed");
        assertThat(goOnIn(library()).text()).contains("The round goes on in this channel.");
        live.questionIn(library(), 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void too_many_requests_are_waited_out(boolean everywhere) {
        SeenMessage question = live.begun(TWO, Map.of());
        stand.discord
                .faults()
                .inject("PATCH", MESSAGE, 2, new Fault.TooMany(Duration.ofMillis(700), everywhere));
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        stand.discord
                .faults()
                .inject("POST", MESSAGES, 2, new Fault.TooMany(Duration.ofMillis(700), everywhere));
        live.order("Next question");
        live.question(2);
        assertThat(stand.room.messages()).hasSize(3);
    }

    @Test
    void a_server_error_is_tried_again_and_shows_nothing_twice() {
        live.begun(TWO, Map.of());
        live.order("Reveal");
        stand.discord.faults().inject("POST", MESSAGES, 3, new Fault.Refuse(502, 0, "Bad Gateway"));
        live.order("Next question");
        live.question(2);
        assertThat(stand.room.messages()).hasSize(3);
    }

    @Test
    void a_lost_reply_shows_no_question_twice() {
        live.begun(TWO, Map.of());
        live.order("Reveal");
        stand.discord.faults().inject("POST", MESSAGES, 1, new Fault.LostReply());
        live.order("Next question");
        SeenMessage second = live.question(2);
        ben.press(second, "A").message();
        second.await(seen -> seen.text().contains("1 of 1 have answered"));
        assertThat(stand.room.messages()).hasSize(3);
    }

    @Test
    void lasting_trouble_at_discord_pauses_the_round_until_it_is_over() {
        SeenMessage question = live.begun("what-happened", Map.of());
        stand.discord
                .faults()
                .inject("PATCH", MESSAGE, 10_000, new Fault.Refuse(500, 0, "Internal"));
        ben.press(question, "A").message();
        live.until(() -> {
            stand.clock.forward(Duration.ofSeconds(4));
            return live.refreshed().contains("Discord is not taking my messages");
        });
        stand.discord.faults().clear();
        live.order("Resume");
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
    }

    private void endedUnseen() {
        SeenMessage question = live.begun("what-happened", Map.of());
        ben.press(question, "A").message();
        stand.discord
                .faults()
                .inject("POST", MESSAGES, 10_000, new Fault.Refuse(500, 0, "Internal"));
        live.order("End the round");
        live.order("End it");
    }

    @Test
    void standings_that_were_not_sent_before_a_restart_are_sent_after_it() {
        endedUnseen();
        stand.stop();
        stand.discord.faults().clear();
        stand.clock.forward(Duration.ofMinutes(50));
        stand.go();
        assertThat(live.end().text()).contains("Ben");
    }

    @Test
    void standings_of_a_round_that_ended_long_before_a_restart_wait_until_the_host_looks() {
        endedUnseen();
        stand.stop();
        stand.discord.faults().clear();
        stand.clock.forward(Duration.ofMinutes(70));
        stand.go();
        live.untilSeen();
        assertThat(stand.room.messages()).noneMatch(seen -> seen.hasButton("My result"));
        stand.ada.in(stand.room).slash("live results").message();
        assertThat(live.end().text()).contains("Ben");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop", "ask", "resumable", "anew"})
    void a_gateway_that_reconnects_hurts_nothing(String how) {
        SeenMessage question = live.begun("what-happened", Map.of("seconds", 60));
        switch (how) {
            case "drop" -> stand.discord.gateway().drop();
            case "ask" -> stand.discord.gateway().askReconnect();
            case "resumable" -> stand.discord.gateway().invalidate(true);
            default -> stand.discord.gateway().invalidate(false);
        }
        live.untilConnected();
        ben.press(question, "A").message();
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
        stand.clock.forward(Duration.ofSeconds(62));
        question.await(seen -> seen.text().contains("Right answer:"));
    }

    @Test
    void a_quiz_that_is_gone_is_told_and_skipped() {
        live.begun(TWO, Map.of("seconds", 10));
        stand.quizzes.clear();
        stand.clock.forward(Duration.ofSeconds(12));
        whisper("its question is no longer in the quiz");
        stand.offerAgain(TWO.split(" ", -1));
        live.order("Resume");
        stand.room.await(seen -> seen.text().contains("Right answer:"));
    }

    @Test
    void the_counter_is_edited_seldom_and_never_for_each_answer() {
        SeenMessage question = live.begun("what-happened", Map.of());
        int before = question.edits();
        for (int i = 0; i < 40; i++) {
            live.player("Pupil " + i).press(question, "A").message();
        }
        question.await(seen -> seen.text().contains("40 of 40 have answered"));
        assertThat(question.edits() - before).isLessThanOrEqualTo(4);
    }

    @Test
    void a_thread_that_was_archived_for_quiet_opens_by_itself() {
        stand.offer("what-happened");
        SeenMessage panel =
                stand.ada.in(stand.room).slash("live start", Map.of("where", "thread")).message();
        Room thread = live.thread();
        thread.await(seen -> seen.text().contains("A round for everybody here"));
        thread.archive(false);
        stand.ada.press(panel, "Start").message();
        SeenMessage question = live.questionIn(thread, 1);
        assertThat(((GuildChannel) thread.channel()).archived()).isFalse();
        assertThat(question.hasButton("A")).isTrue();
    }
}
