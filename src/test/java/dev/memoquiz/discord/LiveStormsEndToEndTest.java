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
import dev.memoquiz.storage.DatabaseKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Discord in trouble at the very moment in which a key is shown or the next question is asked.
final class LiveStormsEndToEndTest extends LiveEndToEnd {
    private static final String MESSAGES = "/channels/{channel_id}/messages";
    private static final String MESSAGE = MESSAGES + "/{message_id}";
    private static final String TWO = "what-happened name-of-the-boat";
    private static final Duration SECONDS = Duration.ofSeconds(3);
    private static final Duration MINUTE = Duration.ofSeconds(60);

    private final Person ben = live.player("Ben");

    LiveStormsEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private void limited(String method, String route, int times, Duration wait) {
        stand.discord.faults().inject(method, route, times, new Fault.TooMany(wait, false));
    }

    private Room library() {
        return stand.discord.guild("Class 9b").channel("library");
    }

    private void goesOnInTheLibrary(String words) {
        assertThat(stand.ada.in(library()).slash("live continue").message().text())
                .contains("The round goes on in this channel.");
        library().await(seen -> seen.text().contains(words));
    }

    /// Discord keeps the bot waiting for longer than that is borne.
    private void untilPaused() {
        for (int tries = 0; tries < 4; tries++) {
            try {
                Waiting.until(
                        () -> live.refreshed().contains("Discord is not taking my messages"),
                        "the pause");
                return;
            } catch (IllegalStateException stillWaiting) {
                stand.clock.forward(Duration.ofSeconds(10));
            }
        }
        throw new IllegalStateException("never paused");
    }

    @Test
    void a_few_seconds_before_a_key_or_a_question_are_waited_out() {
        SeenMessage question = live.begun(TWO, Map.of());
        ben.press(question, "A").message();
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
        limited("PATCH", MESSAGE, 1, SECONDS);
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        limited("POST", MESSAGES, 1, SECONDS);
        live.order("Next question");
        SeenMessage second = live.question(2);
        assertThat(ben.press(second, "A").message().text()).startsWith("You chose **A**");
        assertThat(stand.room.messages()).hasSize(3);
    }

    @Test
    void a_minute_before_a_question_pauses_the_round_and_loses_none_of_its_time() {
        SeenMessage question = live.begun(TWO, Map.of("seconds", 30));
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        limited("POST", MESSAGES, 1, MINUTE);
        live.order("Next question");
        untilPaused();
        goesOnInTheLibrary("Question 2 of 2");
        SeenMessage second = live.questionIn(library(), 2);
        assertThat(ben.press(second, "A").message().text()).startsWith("You chose **A**");
    }

    @Test
    void a_storm_about_the_number_of_answers_loses_no_answer_and_does_not_pause() {
        SeenMessage question = live.begun("what-happened", Map.of());
        limited("PATCH", MESSAGE, 6, Duration.ofMillis(900));
        for (int i = 0; i < 20; i++) {
            assertThat(live.player("Pupil " + i).press(question, "A").message().text())
                    .startsWith("You chose **A**");
        }
        question.await(seen -> seen.text().contains("20 of 20 have answered"));
        assertThat(live.refreshed()).doesNotContain("paused");
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

    private void reveal(Room thread) {
        SeenMessage panel = stand.ada.in(thread).slash("live host").message();
        stand.ada.press(panel, "Reveal").message();
    }

    @ParameterizedTest
    @ValueSource(ints = {50001, 50013})
    void a_refusal_in_the_thread_of_the_round_pauses_it_and_it_goes_on_elsewhere(int code) {
        Room thread = inThread();
        SeenMessage question = live.questionIn(thread, 1);
        ben.in(thread);
        ben.press(question, "A").message();
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
        stand.discord.faults().inject("PATCH", MESSAGE, 1, new Fault.Refuse(403, code, "Missing"));
        reveal(thread);
        live.whisper("I may no longer post in its channel");
        goesOnInTheLibrary("Right answer:");
        assertThat(stand.answers(ben)).isEqualTo(1);
    }

    @Test
    void a_thread_that_is_deleted_under_the_key_pauses_the_round_which_goes_on_elsewhere() {
        Room thread = inThread();
        SeenMessage question = live.questionIn(thread, 1);
        ben.press(question, "A").message();
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
        stand.discord.faults().inject("PATCH", MESSAGE, 1, new Fault.After(thread::delete));
        reveal(thread);
        stand.ada.directMessage().await(seen -> seen.text().contains("its channel is gone"));
        goesOnInTheLibrary("Right answer:");
        assertThat(
                        stand.ada.directMessage().messages().stream()
                                .filter(seen -> seen.text().contains("its channel is gone")))
                .hasSize(1);
        assertThat(((GuildChannel) library().channel()).isThread()).isFalse();
    }

    private void reconnect(String how) {
        switch (how) {
            case "drop" -> stand.discord.gateway().drop();
            case "ask" -> stand.discord.gateway().askReconnect();
            case "resumable" -> stand.discord.gateway().invalidate(true);
            default -> stand.discord.gateway().invalidate(false);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop", "ask", "resumable", "anew"})
    void a_gateway_that_reconnects_under_the_key_loses_neither_key_nor_answers(String how) {
        SeenMessage question = live.begun(TWO, Map.of("seconds", 60));
        ben.press(question, "A").message();
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
        AtomicBoolean cut = new AtomicBoolean();
        stand.discord
                .faults()
                .inject(
                        "PATCH",
                        MESSAGE,
                        1,
                        new Fault.After(() -> {
                            cut.set(true);
                            reconnect(how);
                        }));
        stand.clock.forward(Duration.ofSeconds(62));
        question.await(seen -> seen.text().contains("Right answer:"));
        assertThat(cut).isTrue();
        live.untilConnected();
        live.order("Next question");
        assertThat(ben.press(live.question(2), "A").message().text()).startsWith("You chose");
        assertThat(stand.answers(ben)).isEqualTo(1);
        assertThat(stand.room.messages()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop", "ask", "resumable", "anew"})
    void votes_that_come_while_the_gateway_reconnects_count_as_their_players_were_told(String how) {
        SeenMessage question = live.begun("what-happened", Map.of("seconds", 60));
        String right = letter(question, "The lamp went out");
        List<Person> players = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            if (i == 10) {
                reconnect(how);
            }
            Person player = live.player("Pupil " + i);
            players.add(player);
            outcomes.add(player.press(question, right));
        }
        // Those that were lost fail after three seconds.
        outcomes.forEach(Outcome::failed);
        live.untilConnected();
        stand.clock.forward(Duration.ofSeconds(62));
        question.await(seen -> seen.text().contains("Right answer:"));
        for (int i = 0; i < players.size(); i++) {
            if (!outcomes.get(i).failed()) {
                assertThat(outcomes.get(i).message().text()).startsWith("You chose");
                assertThat(stand.answers(players.get(i))).isEqualTo(1);
            }
        }
        if (!how.equals("anew")) {
            assertThat(outcomes).noneMatch(Outcome::failed);
        }
    }
}
