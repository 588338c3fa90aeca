package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import dev.memoquiz.storage.DatabaseKind;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Votes of every type of question, each answered in private; what counts and what does not.
final class LiveVotesEndToEndTest extends LiveEndToEnd {
    private final Person ben = live.player("Ben");

    LiveVotesEndToEndTest(DatabaseKind database) {
        super(database);
    }

    /// Starts a round of one question and closes it after `votes`; gives the message of the question.
    private SeenMessage begun(String question) {
        return live.begun(question, Map.of());
    }

    private void reveal(SeenMessage question) {
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
    }

    private SeenMessage submit(
            Person person, SeenMessage message, String button, Map<String, ?> values) {
        SeenModal form = person.press(message, button).modal();
        return person.submit(form, values).message();
    }

    @Test
    void nobody_sees_a_choice_before_the_reveal() {
        SeenMessage question = begun("what-happened");
        String before = question.text();
        SeenMessage told = ben.press(question, letter(question, "The glass broke")).message();
        assertThat(told.ephemeral()).isTrue();
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
        assertThat(question.text().replace("1 of 1 have", "0 of 0 have")).isEqualTo(before);
        assertThat(stand.ada.reads(stand.room)).doesNotContain(told);
    }

    @Test
    void a_choice_is_changed_until_the_question_closes() {
        SeenMessage question = begun("what-happened");
        ben.press(question, letter(question, "The glass broke")).message();
        String right = letter(question, "The lamp went out");
        assertThat(ben.press(question, right).message().text())
                .isEqualTo(
                        "You chose **"
                                + right
                                + "**. You can change it until the question closes.");
        reveal(question);
        live.order("See the result");
        assertThat(live.end().text()).contains("**1** Ben · 1 point");
    }

    @Test
    void where_choices_are_fixed_the_first_one_stands() {
        SeenMessage question = live.begun("what-happened", Map.of("changes", "no"));
        String right = letter(question, "The lamp went out");
        assertThat(ben.press(question, right).message().text())
                .isEqualTo(
                        "You chose **"
                                + right
                                + "**. It stands: in this round the first choice counts.");
        assertThat(ben.press(question, letter(question, "The glass broke")).message().text())
                .contains("You chose **" + right + "**. You had answered already");
    }

    @Test
    void a_statement_is_judged_with_one_press() {
        SeenMessage question = begun("name-of-the-boat");
        String right = letter(question, "not stated in the text");
        assertThat(ben.press(question, right).message().text()).contains("You chose **" + right);
        reveal(question);
        assertThat(question.text()).contains("**Right answer:** not stated in the text");
    }

    @Test
    void several_options_are_made_up_in_private_and_can_be_changed() {
        SeenMessage question = begun("keeper-wrote");
        SeenMessage draft = ben.press(question, "Choose").message();
        assertThat(draft.ephemeral()).isTrue();
        String boat = letter(draft, "A boat passed without a light");
        String dog = letter(draft, "The dog barked");
        ben.press(draft, boat).message();
        ben.press(draft, dog).message();
        assertThat(draft.text()).contains("Chosen: **");
        ben.press(draft, "Submit").message();
        assertThat(draft.text()).contains("You chose **", "You can change it");
        ben.press(draft, "Change it").message();
        assertThat(draft.text()).contains("Chosen: **");
        ben.press(draft, "Submit").message();
        assertThat(question.hasButton("Choose")).isTrue();
        reveal(question);
        live.order("See the result");
        assertThat(live.end().text()).contains("**1** Ben · 2 points");
    }

    @Test
    void items_are_put_in_order_in_private() {
        SeenMessage question = begun("order-of-events");
        SeenMessage draft = ben.press(question, "Put them in order").message();
        for (String item :
                new String[] {
                    "The lamp goes out",
                    "The Harbour Master asks for a report",
                    "A new wick is sent for"
                }) {
            ben.press(draft, letter(draft, item)).message();
        }
        ben.press(draft, "Submit").message();
        assertThat(draft.text()).contains("Your order: **", " → ");
        reveal(question);
        assertThat(question.text()).contains("**Right answer:** The lamp goes out → ");
    }

    @Test
    void an_answer_is_written_in_a_form() {
        SeenMessage question = begun("what-broke-the-night");
        assertThat(submit(ben, question, "Write the answer", Map.of("text", "the dog")).text())
                .contains("You answered: “the dog”.");
        reveal(question);
        assertThat(question.text()).contains("**Right answer:** ");
    }

    @Test
    void a_gap_is_filled_in_a_form() {
        SeenMessage question = begun("how-sure-was-he");
        assertThat(submit(ben, question, "Write the answer", Map.of("text", "believed")).text())
                .contains("You answered: “believed”.");
        reveal(question);
    }

    @Test
    void views_are_matched_in_a_form_and_the_key_names_each_holder() {
        SeenMessage question = begun("who-thinks-so");
        Map<String, String> all = Map.of("view0", "0", "view1", "1", "view2", "2");
        assertThat(submit(ben, question, "Match them", all).text()).contains("Your match: **1 ");
        reveal(question);
        assertThat(question.text()).contains("• “The wind did it”: the keeper");
    }

    @Test
    void a_claim_and_its_clause_are_chosen_in_a_form() {
        SeenMessage question = begun("was-he-afraid");
        assertThat(
                        submit(
                                        ben,
                                        question,
                                        "Choose claim and clause",
                                        Map.of("claim", "0", "clause", "8"))
                                .text())
                .contains("You chose claim **", "with clause **8** as proof");
        reveal(question);
    }

    @Test
    void an_answer_that_is_nearly_right_is_asked_back_once() {
        stand.quizzes.set(0, BotStand.only(BotStand.MEMO, "ty-no-record"));
        SeenMessage question = live.begun(Map.of("questions", 1));
        Map<String, String> nearly = Map.of("text", "conference");
        SeenMessage asked = submit(ben, question, "Write the answer", nearly);
        assertThat(asked.text()).contains("Nearly.", "Which one?");
        assertThat(submit(ben, asked, "Write the answer", nearly).text())
                .contains("You answered: “conference”.");
    }

    @Test
    void who_was_asked_back_is_counted_once_they_answer_again() {
        stand.quizzes.set(0, BotStand.only(BotStand.MEMO, "ty-no-record"));
        SeenMessage question = live.begun(Map.of("questions", 1));
        SeenMessage asked = submit(ben, question, "Write the answer", Map.of("text", "conference"));
        question.await(seen -> seen.text().contains("0 of 1 have answered"));
        submit(ben, asked, "Write the answer", Map.of("text", "conference"));
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
    }

    @Test
    void the_text_and_its_words_open_beside_the_question() {
        SeenMessage question = begun("what-happened");
        String before = question.text();
        assertThat(ben.press(question, "Read the text").message().text()).contains("The lamp");
        SeenMessage words = ben.press(question, "Words of the text").message();
        assertThat(words.text()).contains("**wick**");
        assertThat(words.ephemeral()).isTrue();
        assertThat(question.text()).isEqualTo(before);
    }

    @Test
    void a_press_after_the_deadline_is_told_by_how_much_it_was_late() {
        SeenMessage question = live.begun("what-happened", Map.of("seconds", 10));
        assertThat(question.text()).contains("· closes <t:");
        stand.clock.forward(Duration.ofMillis(8_900));
        live.untilSeen();
        String late = ben.press(question, "A").message().text();
        assertThat(late).startsWith("Too late: by Discord's clock you pressed ");
        assertThat(late).contains("after the question had closed", "not counted");
        question.await(seen -> seen.text().contains("Right answer:"));
        assertThat(stand.answers(ben)).isZero();
    }

    @Test
    void who_votes_has_joined_also_when_late() {
        SeenMessage question = live.begun("what-happened name-of-the-boat", Map.of());
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        live.order("Next question");
        SeenMessage second = live.question(2);
        Person cy = live.player("Cy");
        cy.press(second, "A").message();
        assertThat(cy.press(live.lobby(), "Join").message().text())
                .startsWith("You are in already");
    }

    @Test
    void a_removed_player_is_refused_and_has_no_place() {
        SeenMessage question = begun("what-happened");
        Person cy = live.player("Cy");
        ben.press(question, "A").message();
        cy.press(question, "B").message();
        SeenMessage players = stand.ada.press(live.panel(), "Players").message();
        stand.ada.choose(players, "Take a player out", "Ben").message();
        assertThat(ben.press(question, "B").message().text())
                .isEqualTo("The host has taken you out of this round.");
        assertThat(ben.press(live.lobby(), "Join").message().text())
                .isEqualTo("The host has taken you out of this round.");
        live.order("Reveal");
        live.order("See the result");
        assertThat(live.end().text()).contains("Cy").doesNotContain("Ben");
    }

    @Test
    void forged_and_stale_presses_are_answered_and_change_nothing() {
        SeenMessage question = begun("what-happened");
        String id = question.button("A").customId();
        String before = question.text();
        assertThat(
                        ben.forgePress(question, id.substring(0, id.length() - 1) + "z")
                                .message()
                                .text())
                .contains("Nothing was counted");
        assertThat(ben.forgePress(question, id.replace(":0:f:", ":7:f:")).message().text())
                .contains("Question 8 is closed");
        assertThat(ben.forgePress(question, id.replace(":0:f:", ":0:s:")).message().text())
                .contains("is closed");
        assertThat(ben.forgePress(question, "m1:lj:000000000000").message().text())
                .isEqualTo("This round is over.");
        assertThat(ben.forgePress(question, "m1:lz:nonsense").message().text())
                .contains("This button is from an earlier version");
        Outcome draft = ben.forgePress(question, id.replace(":lp:", ":ld:").replaceAll("\\d$", ""));
        assertThat(draft.message()).isNotEqualTo(question);
        assertThat(question.text()).isEqualTo(before);
    }

    @Test
    void misses_flow_into_the_players_own_study() {
        SeenMessage question = begun("what-happened");
        ben.press(question, letter(question, "The glass broke")).message();
        reveal(question);
        assertThat(stand.answers(ben)).isEqualTo(1);
        assertThat(ben.in(stand.room).slash("why").message().text())
                .contains("What happened on Tuesday night?", "first try");
        live.order("See the result");
        SeenMessage mine = ben.press(live.end(), "My result").message();
        assertThat(mine.ephemeral()).isTrue();
        assertThat(mine.text()).contains("What you missed", "clause 2, page 6");
        ben.press(mine, "Replay what I missed").message();
        assertThat(mine.text()).contains("Question 1 of 1");
    }

    @Test
    void points_for_speed_stay_out_of_the_lasting_standings() {
        SeenMessage question =
                live.begun("what-happened", Map.of("seconds", 60, "scoring", "speed"));
        ben.press(question, letter(question, "The lamp went out")).message();
        reveal(question);
        live.order("See the result");
        assertThat(live.end().text()).containsPattern("\\*\\*1\\*\\* Ben · (1,000|9\\d\\d)");
        assertThat(ben.in(stand.room).slash("why").message().text()).contains("as practice");
        assertThat(ben.in(stand.room).slash("score").message().text()).contains("no answer yet");
    }
}
