package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.DatabaseKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Vote, talk, vote again.
final class LiveSecondVoteEndToEndTest extends LiveEndToEnd {
    private final Person ben = live.player("Ben");
    private final Person cy = live.player("Cy");

    LiveSecondVoteEndToEndTest(DatabaseKind database) {
        super(database);
    }

    @ParameterizedTest
    @CsvSource({"second, **1** Cy · 1 point, 1", "both, **1** Cy · 2 points, 2"})
    void the_class_votes_talks_and_votes_again(String setting, String first, int counted) {
        SeenMessage question = live.begun("what-happened", Map.of("second-vote", setting));
        String right = letter(question, "The lamp went out");
        ben.press(question, letter(question, "The glass broke")).message();
        cy.press(question, right).message();

        live.order("Close the first vote");
        question.await(seen -> seen.text().contains("Talk it over for two minutes."));
        assertThat(question.text()).doesNotContain("Right answer");
        assertThat(question.json().toString()).contains("50 %").doesNotContain(", right.");
        assertThat(question.attachments()).hasSize(1);

        live.order("Vote again");
        question.await(seen -> seen.text().contains("point · second vote"));
        assertThat(question.attachments()).isEmpty();
        ben.press(question, right).message();
        cy.press(question, right).message();
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer"));
        assertThat(question.text())
                .contains("Right before the talk: **1 of 2**, after it: **2 of 2**.");
        assertThat(question.json().toString()).contains("first 1 of 2", "then 2 of 2", "+1");
        live.order("See the result");
        SeenMessage end = live.end();
        assertThat(end.text()).contains(first);
        assertThat(stand.room.messages()).hasSize(3);
        // Points, what could be earned, and the score, as in the standings.
        assertThat(live.file(stand.ada.press(end, "Table of answers").message()))
                .containsPattern("\"Cy\".*,\"%1$d\",\"%1$d\",\"%1$d\",".formatted(counted))
                .containsPattern("\"Ben\".*,\"1\",\"%1$d\",\"1\",".formatted(counted));
    }

    @Test
    void a_first_vote_closed_by_two_at_once_is_still_followed_by_the_second() {
        SeenMessage question = live.begun("what-happened", Map.of("second-vote", "second"));
        String close = live.panel().button("Close the first vote").customId();
        live.order("Close the first vote");
        question.await(seen -> seen.text().contains("Talk it over"));
        assertThat(stand.ada.forgePress(live.panel(), close).message().text())
                .contains("The round had moved on", "the class talks it over");
        live.order("Reveal now");
        question.await(seen -> seen.text().contains("Right answer"));
    }

    @Test
    void how_many_the_talk_brought_round_is_told_of_every_type() {
        SeenMessage question = live.begun("keeper-wrote", Map.of("second-vote", "second"));
        choose(ben, question, "He was afraid");
        live.order("Close the first vote");
        live.order("Vote again");
        question.await(seen -> seen.text().contains("points · second vote"));
        choose(ben, question, "A boat passed without a light", "The dog barked");
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer"));
        assertThat(question.text())
                .contains("Fully right before the talk: **0 of 1**, after it: **1 of 1**.");
    }

    private static void choose(Person person, SeenMessage question, String... words) {
        SeenMessage draft = person.press(question, "Choose").message();
        List.of(words).forEach(each -> person.press(draft, letter(draft, each)).message());
        person.press(draft, "Submit").message();
    }

    @Test
    void who_was_talked_out_of_the_right_answer_finds_that_among_what_was_missed() {
        SeenMessage question = live.begun("what-happened", Map.of("second-vote", "second"));
        ben.press(question, letter(question, "The lamp went out")).message();
        live.order("Close the first vote");
        live.order("Vote again");
        question.await(seen -> seen.text().contains("point · second vote"));
        ben.press(question, letter(question, "The glass broke")).message();
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer"));
        live.order("See the result");

        SeenMessage mine = ben.press(live.end(), "My result").message();
        assertThat(mine.text())
                .contains("Place 1 of 1: 0 points", "What you missed")
                .containsPattern("1 of 1 point before the talk.*\n.*The lamp went out")
                .containsPattern("0 of 1 point after it.*\n.*The glass broke");
        ben.press(mine, "Replay what I missed").message();
        assertThat(mine.text()).contains("Question 1 of 1");
    }

    @Test
    void a_press_during_the_talk_is_told() {
        SeenMessage question = live.begun("what-happened", Map.of("second-vote", "second"));
        String id = question.button("A").customId();
        live.order("Close the first vote");
        question.await(seen -> seen.text().contains("Talk it over"));
        assertThat(ben.forgePress(question, id.replace(":0:f:", ":0:s:")).message().text())
                .contains("Talk it over; then you vote again.");
        assertThat(ben.forgePress(question, id).message().text()).startsWith("Too late");
    }

    @Test
    void in_an_automatic_round_the_talk_takes_two_minutes() {
        SeenMessage question =
                live.begun(
                        "what-happened",
                        Map.of("second-vote", "second", "pacing", "automatic", "seconds", 30));
        stand.clock.forward(Duration.ofSeconds(32));
        question.await(seen -> seen.text().contains("Talk it over"));
        assertThat(question.text()).contains("Then all vote again <t:");
        stand.clock.forward(Duration.ofSeconds(121));
        question.await(seen -> seen.text().contains("point · second vote"));
    }

    @Test
    void the_first_vote_given_alone_goes_into_the_lasting_log() {
        SeenMessage question = live.begun("what-happened", Map.of("second-vote", "second"));
        ben.press(question, letter(question, "The glass broke")).message();
        live.order("Close the first vote");
        live.order("Vote again");
        question.await(seen -> seen.text().contains("point · second vote"));
        ben.press(question, letter(question, "The lamp went out")).message();
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer"));
        assertThat(ben.in(stand.room).slash("why").message().text())
                .contains("The glass broke", "0 of 1 point");
    }
}
