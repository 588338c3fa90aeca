package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import dev.memoquiz.storage.DatabaseKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every type of question, answered rightly and wrongly through the real JDA.
final class QuestionTypesEndToEndTest extends EndToEnd {
    QuestionTypesEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private SeenMessage ask(String question) {
        return stand.ask(stand.ada, question);
    }

    private SeenMessage press(SeenMessage message, String... buttons) {
        for (String button : buttons) {
            stand.ada.press(message, button).message();
        }
        return message;
    }

    private SeenMessage submit(SeenMessage message, String button, Map<String, ?> values) {
        SeenModal form = stand.ada.press(message, button).modal();
        return stand.ada.submit(form, values).message();
    }

    @Test
    void a_round_of_one_question_runs_to_its_end_in_one_private_message() {
        SeenMessage message = ask("what-happened");
        assertThat(message.ephemeral()).isTrue();
        assertThat(message.text()).contains("Question 1 of 1", "What happened on Tuesday night?");
        press(message, letter(message, "The lamp went out"));
        assertThat(message.text())
                .contains(
                        "Right: 1 of 1 point.",
                        "The lamp went out on Tuesday night.",
                        "clause 2, page 6");
        press(message, "See the result");
        assertThat(message.text()).contains("Finished: 1 of 1 point (100 %).", "Close reading");
        assertThat(message.hasButton("Replay what I missed")).isFalse();
        assertThat(stand.ada.reads(stand.room)).hasSize(1);
    }

    @Test
    void a_wrong_option_is_told_with_its_misreading() {
        SeenMessage message = ask("what-happened");
        press(message, letter(message, "The glass broke"));
        assertThat(message.text())
                .contains(
                        "Not right: 0 of 1 point.",
                        "The glass was whole.",
                        "The misreading behind it");
        press(message, "See the result");
        assertThat(message.text()).contains("Worth reading again: clause 2.");
        press(message, "Replay what I missed");
        assertThat(message.text()).contains("Question 1 of 1");
        press(message, letter(message, "The lamp went out"));
        assertThat(message.text()).contains("Practice");
    }

    @Test
    void several_options_are_toggled_and_handed_in() {
        SeenMessage message = ask("keeper-wrote");
        String boat = letter(message, "A boat passed without a light");
        String dog = letter(message, "The dog barked");
        String afraid = letter(message, "He was afraid");
        assertThat(message.button("Submit").disabled()).isTrue();
        press(message, boat, afraid, dog, afraid);
        assertThat(message.text()).contains("Chosen: **");
        press(message, "Submit");
        assertThat(message.text()).contains("Right: 2 of 2 points.");
    }

    @Test
    void several_options_earn_partial_points() {
        SeenMessage message = ask("keeper-wrote");
        press(message, letter(message, "The dog barked"), "Submit");
        assertThat(message.text())
                .contains("Partly right: 1 of 2 points.", "He wrote of a boat as well.");
    }

    @Test
    void a_statement_is_judged() {
        SeenMessage message = ask("name-of-the-boat");
        assertThat(message.text()).contains("The boat was called Marigold.");
        press(message, letter(message, "not stated in the text"));
        assertThat(message.text()).contains("Right: 1 of 1 point.");
    }

    @Test
    void a_statement_is_judged_wrongly() {
        SeenMessage message = ask("wind-was-proved");
        press(message, letter(message, "not stated in the text"));
        assertThat(message.text()).contains("Not right", "contradicted by the text");
    }

    @Test
    void an_answer_is_written_in_a_form() {
        SeenMessage message = ask("what-broke-the-night");
        SeenMessage after = submit(message, "Write the answer", Map.of("text", "the dog"));
        assertThat(after).isEqualTo(message);
        assertThat(message.text()).contains("Right: 1 of 1 point.", "You answered: the dog");
    }

    @Test
    void a_wrong_written_answer_is_told_with_its_misreading() {
        SeenMessage message = ask("what-broke-the-night");
        submit(message, "Write the answer", Map.of("text", "the keeper"));
        assertThat(message.text())
                .contains("Not right", "The keeper wrote it down.", "The misreading behind it");
    }

    @Test
    void an_answer_that_is_nearly_right_is_asked_back_once() {
        SeenMessage message = stand.ask(stand.ada, BotStand.MEMO, "ty-no-record");
        submit(message, "Write the answer", Map.of("text", "conference"));
        assertThat(message.text()).contains("Nearly.", "Which one?", "Question 1 of 1");
        submit(message, "Write the answer", Map.of("text", "conference"));
        assertThat(message.text()).contains("Not right: 0 of 1 point.");
    }

    @Test
    void a_gap_is_filled_in_a_form() {
        SeenMessage message = ask("how-sure-was-he");
        assertThat(message.text()).contains("that he \\_\\_\\_\\_\\_ the wind had done it");
        submit(message, "Write the answer", Map.of("text", "believed"));
        assertThat(message.text()).contains("Right: 1 of 1 point.", "You answered: believed");
    }

    @Test
    void items_are_put_in_order_by_letters_with_undo() {
        SeenMessage message = ask("order-of-events");
        String out = letter(message, "The lamp goes out");
        String asks = letter(message, "The Harbour Master asks for a report");
        String wick = letter(message, "A new wick is sent for");
        press(message, out, wick, "Undo", asks);
        assertThat(message.text()).contains("Your order: **" + out + " → " + asks + "**");
        assertThat(message.button("Submit").disabled()).isTrue();
        assertThat(message.button(out).disabled()).isTrue();
        press(message, wick, "Submit");
        assertThat(message.text()).contains("Right: 2 of 2 points.");
    }

    @Test
    void a_wrong_order_shows_the_right_one() {
        SeenMessage message = ask("order-of-events");
        press(
                message,
                letter(message, "A new wick is sent for"),
                letter(message, "The Harbour Master asks for a report"),
                letter(message, "The lamp goes out"),
                "Submit");
        assertThat(message.text()).contains("Not right: 0 of 2 points.", "Right answer: ");
    }

    @Test
    void views_are_matched_in_a_form() {
        SeenMessage message = ask("who-thinks-so");
        SeenModal form = stand.ada.press(message, "Match them").modal();
        assertThat(form.inputs()).hasSize(3);
        Map<String, String> all = Map.of("view0", "0", "view1", "1", "view2", "2");
        Outcome outcome = stand.ada.submit(form, all);
        assertThat(outcome.message().text()).contains("Right: 2 of 2 points.");
    }

    @Test
    void a_claim_and_its_clause_are_chosen_in_a_form() {
        SeenMessage message = ask("was-he-afraid");
        SeenModal form = stand.ada.press(message, "Choose claim and clause").modal();
        String claim = letter(message, "The Harbour Master concluded it");
        assertThat(form.input("claim").options()).extracting("label").contains(claim);
        stand.ada.submit(form, Map.of("claim", claim, "clause", "8")).message();
        assertThat(message.text()).contains("2 of 2 points");
    }

    @Test
    void a_claim_with_the_wrong_clause_earns_half() {
        SeenMessage message = ask("was-he-afraid");
        submit(message, "Choose claim and clause", Map.of("claim", "0", "clause", "7"));
        assertThat(message.text()).contains("Partly right: 1 of 2 points.");
    }

    @Test
    void the_text_is_one_press_away_and_the_question_stays() {
        SeenMessage message = ask("what-happened");
        SeenMessage text = stand.ada.press(message, "Read the text").message();
        assertThat(text).isNotEqualTo(message);
        assertThat(text.ephemeral()).isTrue();
        assertThat(text.text())
                .contains(
                        "Letter from the Harbour Master", "**2** The lamp", "— Page 7 —", "note 2");
        stand.ada.press(text, "Words of the text").message();
        assertThat(text.text()).contains("**wick**: The string in a lamp");
        stand.ada.press(text, "To the text").message();
        assertThat(text.text()).contains("**2** The lamp");
        assertThat(message.text()).contains("What happened on Tuesday night?");
    }

    @Test
    void a_round_goes_through_all_its_questions() {
        SeenMessage message =
                stand.ada.in(stand.room).slash("quiz start", Map.of("questions", 2)).message();
        assertThat(message.text()).contains("Question 1 of 2");
        assertThat(List.of(message.buttons().getLast().label())).containsExactly("Read the text");
    }
}
