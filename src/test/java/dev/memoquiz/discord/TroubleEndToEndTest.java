package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.fakediscord.rest.Fault;
import dev.memoquiz.fakediscord.world.CallbackType;
import dev.memoquiz.storage.DatabaseKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong on the way is told in a sentence, and nothing is scored twice or lost.
final class TroubleEndToEndTest extends EndToEnd {
    private static final String CALLBACK =
            "/interactions/{interaction_id}/{interaction_token}/callback";

    TroubleEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private SeenMessage asked() {
        return stand.ask(stand.ada, "what-happened");
    }

    private String right(SeenMessage message) {
        return letter(message, "The lamp went out");
    }

    @Test
    void an_old_button_works_after_a_restart() {
        SeenMessage message = asked();
        stand.restart();
        stand.ada.press(message, right(message)).message();
        assertThat(message.text()).contains("Right: 1 of 1 point.");
        stand.restart();
        stand.ada.press(message, "See the result").message();
        assertThat(message.text()).contains("Finished: 1 of 1 point");
    }

    @Test
    void a_half_made_order_survives_a_restart() {
        SeenMessage message = stand.ask(stand.ada, "order-of-events");
        stand.ada.press(message, letter(message, "The lamp goes out")).message();
        stand.restart();
        stand.ada.press(message, letter(message, "The Harbour Master asks for a report")).message();
        stand.ada.press(message, letter(message, "A new wick is sent for")).message();
        stand.ada.press(message, "Submit").message();
        assertThat(message.text()).contains("Right: 2 of 2 points.");
    }

    @Test
    void a_double_press_scores_once() {
        SeenMessage message = asked();
        String id = message.button(right(message)).customId();
        Outcome first = stand.ada.forgePress(message, id);
        Outcome second = stand.ada.forgePress(message, id);
        first.message();
        second.message();
        assertThat(stand.answers(stand.ada)).isEqualTo(1);
        assertThat(message.text()).contains("Right: 1 of 1 point.");
    }

    @Test
    void the_same_interaction_delivered_again_scores_once() {
        SeenMessage message = asked();
        Outcome press = stand.ada.press(message, right(message));
        press.message();
        press.again();
        stand.ada.press(message, "See the result").message();
        assertThat(message.text()).contains("Finished: 1 of 1 point");
        assertThat(stand.answers(stand.ada)).isEqualTo(1);
    }

    @Test
    void a_strangers_press_is_refused_privately() {
        SeenMessage message = stand.ask(stand.ada, "what-happened");
        Person ben = stand.discord.user("Ben");
        stand.discord.guild("Class 9b").join(ben);
        Outcome press = ben.forgePress(message, message.button("A").customId());
        assertThat(press.message().text()).isEqualTo("This is somebody else's round.");
        assertThat(press.message().ephemeral()).isTrue();
        assertThat(press.message()).isNotEqualTo(message);
        assertThat(stand.answers(ben) + stand.answers(stand.ada)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "old-bot:answer:1",
                "m0:p:000000000000:0:abc:1",
                "m1:p:000000000000:0:abc:1:extra",
                "m1:zz",
                "\u202em1:n"
            })
    void an_id_that_is_not_ours_is_answered_in_a_sentence(String id) {
        SeenMessage message = asked();
        SeenMessage answer = stand.ada.forgePress(message, id).message();
        assertThat(answer.text()).contains("This button is from an earlier version");
        assertThat(answer).isNotEqualTo(message);
        assertThat(stand.answers(stand.ada)).isZero();
    }

    @Test
    void a_round_that_never_was_is_told() {
        SeenMessage message = asked();
        assertThat(stand.ada.forgePress(message, "m1:n:000000000000:0").message().text())
                .isEqualTo("There is no such round any more.");
    }

    @Test
    void a_forged_part_is_not_an_answer() {
        SeenMessage message = asked();
        String id = message.button("A").customId();
        String forged = id.substring(0, id.length() - 1) + "z";
        assertThat(stand.ada.forgePress(message, forged).message().text())
                .contains("Nothing was counted");
        assertThat(stand.answers(stand.ada)).isZero();
    }

    @Test
    void a_menu_that_is_not_ours_is_answered_in_a_sentence() {
        SeenMessage message = asked();
        assertThat(stand.ada.forgeChoice(message, "menu", List.of("1")).message().text())
                .contains("This button is from an earlier version");
    }

    @Test
    void a_form_that_is_not_ours_is_answered_in_a_sentence() {
        asked();
        assertThat(
                        stand.ada
                                .forgeSubmit(stand.room, "m1:w:nonsense", Map.of("text", "dog"))
                                .message()
                                .text())
                .contains("This button is from an earlier version");
    }

    @Test
    void a_removed_quiz_is_told() {
        SeenMessage message = asked();
        String answer = right(message);
        stand.quizzes.clear();
        assertThat(stand.ada.press(message, answer).message().text())
                .contains("no longer on offer");
        assertThat(stand.ada.press(message, "Read the text").message().text())
                .contains("no longer on offer");
        assertThat(stand.answers(stand.ada)).isZero();
    }

    @Test
    void after_fifteen_minutes_a_new_press_goes_on() {
        SeenMessage message = asked();
        stand.clock.forward(Duration.ofMinutes(16));
        stand.ada.press(message, right(message)).message();
        assertThat(message.text()).contains("Right: 1 of 1 point.");
    }

    @Test
    void a_slow_store_is_waited_for_and_the_answer_follows() {
        SeenMessage message = asked();
        String answer = right(message);
        stand.journal.slow(Duration.ofMillis(700));
        Outcome press = stand.ada.press(message, answer);
        assertThat(press.type()).isEqualTo(CallbackType.DEFERRED_UPDATE);
        message.await(seen -> seen.text().contains("Right: 1 of 1 point."));
        assertThat(stand.answers(stand.ada)).isEqualTo(1);
    }

    @Test
    void a_refusal_after_a_wait_is_private_and_leaves_the_question() {
        SeenMessage message = asked();
        stand.journal.slow(Duration.ofMillis(700));
        Outcome press = stand.ada.forgePress(message, "m1:n:000000000000:0");
        assertThat(press.type()).isEqualTo(CallbackType.DEFERRED_UPDATE);
        assertThat(press.followUp(1).text()).isEqualTo("There is no such round any more.");
        assertThat(press.followUp(1).ephemeral()).isTrue();
        assertThat(message.text()).contains("Question 1 of 1");
    }

    @Test
    void a_slow_command_follows_privately() {
        asked();
        stand.journal.slow(Duration.ofMillis(700));
        Outcome resume = stand.ada.in(stand.room).slash("quiz resume");
        assertThat(resume.type()).isEqualTo(CallbackType.DEFERRED_MESSAGE);
        assertThat(resume.message().text()).contains("Question 1 of 1");
        assertThat(resume.message().ephemeral()).isTrue();
    }

    @Test
    void a_form_that_comes_too_late_is_excused() {
        SeenMessage message = stand.ask(stand.ada, "what-broke-the-night");
        stand.journal.slow(Duration.ofMillis(700));
        assertThat(stand.ada.press(message, "Write the answer").message().text())
                .contains("I am slow just now");
        stand.journal.recover();
        assertThat(stand.ada.press(message, "Write the answer").modal().inputs()).hasSize(1);
    }

    @Test
    void a_failing_store_is_told_with_an_error_number_and_the_bot_goes_on() {
        SeenMessage message = asked();
        String answer = right(message);
        stand.journal.fail(new FaultyJournal.Unwell("The disk is full."));
        SeenMessage told = stand.ada.press(message, answer).message();
        assertThat(told.text())
                .contains("The disk is full.", "try again", "not counted twice", "Error E1");
        stand.journal.fail(new IllegalStateException("secret detail"));
        assertThat(stand.ada.press(message, answer).message().text())
                .contains("Error E2")
                .doesNotContain("secret");
        stand.journal.recover();
        stand.ada.press(message, answer).message();
        assertThat(message.text()).contains("Right: 1 of 1 point.");
    }

    @Test
    void too_many_requests_are_waited_out() {
        SeenMessage message = asked();
        stand.discord
                .faults()
                .inject("POST", CALLBACK, 1, new Fault.TooMany(Duration.ofMillis(300), false));
        stand.ada.press(message, right(message)).message();
        assertThat(message.text()).contains("Right: 1 of 1 point.");
    }

    @Test
    void a_bad_gateway_is_tried_again() {
        SeenMessage message = asked();
        stand.discord.faults().inject("POST", CALLBACK, 1, new Fault.Refuse(502, 0, "Bad Gateway"));
        stand.ada.press(message, right(message)).message();
        assertThat(message.text()).contains("Right: 1 of 1 point.");
    }

    @Test
    void a_reply_that_fails_loses_no_answer() {
        SeenMessage message = asked();
        stand.discord
                .faults()
                .inject("POST", CALLBACK, 1, new Fault.Refuse(400, 50035, "Invalid Form Body"));
        stand.ada.press(message, right(message));
        Waiting.until(() -> stand.answers(stand.ada) == 1, "the answer in the log");
        // The reply comes after the commit: the next command must not be the one that is refused.
        Waiting.until(
                () -> stand.discord.requests().of("POST", CALLBACK).size() == 2,
                "the question and the refused reply");
        assertThat(stand.ada.in(stand.room).slash("quiz resume").message().text())
                .contains("Right: 1 of 1 point.");
    }

    @Test
    void eight_readers_answer_at_once() {
        stand.ask(stand.ada, "what-happened");
        List<Outcome> presses = new ArrayList<>();
        List<Person> readers = new ArrayList<>();
        List<SeenMessage> messages = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Person reader = stand.discord.user("Reader " + i);
            readers.add(reader);
            messages.add(stand.ask(reader, "what-happened"));
        }
        for (int i = 0; i < 8; i++) {
            presses.add(readers.get(i).press(messages.get(i), right(messages.get(i))));
        }
        presses.forEach(
                press -> assertThat(press.message().text()).contains("Right: 1 of 1 point."));
        readers.forEach(reader -> assertThat(stand.answers(reader)).isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@everyone", "**bold** <@1> # x", "\u202eright-to-left", "do\u200bg"})
    void a_typed_answer_pings_nobody_and_bends_nothing(String text) {
        SeenMessage message = typed(text);
        assertThat(message.pings()).isFalse();
        assertThat(message.text())
                .doesNotContain("@everyone", "**bold**", "\u202e")
                .contains("You answered: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀😀", " \u200b ", "…"})
    void an_answer_without_words_is_refused_in_a_sentence(String text) {
        assertThat(typed(text).text()).isEqualTo("There was nothing to read in your answer.");
        assertThat(stand.answers(stand.ada)).isZero();
    }

    @Test
    void no_message_may_mention_anybody() {
        typed("<@1> @here");
        List<JsonNode> sent =
                stand.discord.requests().of("POST", CALLBACK).stream()
                        .map(request -> request.body().path("data"))
                        .filter(data -> data.path("components").path(0).path("type").asInt() == 17)
                        .toList();
        assertThat(sent)
                .isNotEmpty()
                .allSatisfy(data ->
                        assertThat(data.path("allowed_mentions").path("parse"))
                                .isEqualTo(JsonNodeFactory.instance.arrayNode()));
    }

    @Test
    void a_typed_answer_of_4000_characters_is_answered() {
        assertThat(typed("x*".repeat(2000)).text()).contains("…");
    }

    private SeenMessage typed(String text) {
        SeenMessage message = stand.ask(stand.ada, "what-broke-the-night");
        SeenModal form = stand.ada.press(message, "Write the answer").modal();
        return stand.ada.submit(form, Map.of("text", text)).message();
    }

    @Test
    void a_name_that_tries_tricks_is_shown_as_written() {
        Person mallory = stand.discord.user("**@everyone** [x](https://evil.example)\u202e");
        SeenMessage message = stand.ask(mallory, "what-happened");
        mallory.press(message, right(message)).message();
        String board = stand.ada.in(stand.room).slash("leaderboard").message().text();
        assertThat(board).contains("\\*\\*@\u200beveryone\\*\\*").doesNotContain("\u202e", "://");
    }
}
