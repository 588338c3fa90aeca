package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.DatabaseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Presses that Discord took at one moment and delivers at a later one: the moment of the press decides, and each player is told
/// plainly.
final class LiveLateEndToEndTest extends LiveEndToEnd {
    private static final String IN_TIME =
            "It was sent in time, so it counts, although the question has closed since.";

    private final Person ben = live.player("Ben");

    LiveLateEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private Instant deadline() {
        return stand.store.liveJournal().open().getFirst().phase() instanceof Phase.Voting voting
                ? voting.deadline().orElseThrow()
                : Instant.MIN;
    }

    private static void revealed(SeenMessage question) {
        question.await(seen -> seen.text().contains("Right answer:"));
    }

    private String press(Person person, SeenMessage question, String customId) {
        return person.forgePress(question, customId).message().text();
    }

    @Test
    void a_press_made_before_the_close_and_delivered_after_the_reveal_counts() {
        SeenMessage question = live.begun("what-happened", Map.of());
        String right = letter(question, "The lamp went out");
        String id = question.button(right).customId();
        Instant before = stand.clock.instant();
        live.order("Reveal");
        revealed(question);

        assertThat(press(ben.lateSince(before), question, id))
                .isEqualTo("You chose **" + right + "**. " + IN_TIME);
        assertThat(stand.answers(ben)).isEqualTo(1);
        question.await(seen -> seen.json().toString().contains(" of 1 (100 %)"));
        live.order("See the result");
        assertThat(live.end().text()).contains("**1** Ben · 1 point");
    }

    @Test
    void a_press_made_after_the_close_and_delivered_after_the_reveal_is_told_by_how_much() {
        SeenMessage question = live.begun("what-happened", Map.of("seconds", 30));
        String id = question.button("A").customId();
        Instant deadline = deadline();
        stand.clock.forward(Duration.ofSeconds(31));
        revealed(question);

        assertThat(press(ben.lateSince(deadline.plusMillis(300)), question, id))
                .isEqualTo(
                        "Too late: by Discord's clock you pressed 0.3 seconds after the question had closed. This answer was"
                                + " not counted.");
        assertThat(stand.answers(ben)).isZero();
        live.order("See the result");
        assertThat(live.end().text()).contains("Nobody played.");
    }

    @Test
    void whoever_wanted_to_change_an_answer_too_late_is_told_that_the_earlier_one_stands() {
        SeenMessage question = live.begun("what-happened", Map.of("seconds", 30));
        String right = letter(question, "The lamp went out");
        String wrong = question.button(letter(question, "The glass broke")).customId();
        ben.press(question, right).message();
        Instant deadline = deadline();
        stand.clock.forward(Duration.ofSeconds(31));
        revealed(question);

        assertThat(press(ben.lateSince(deadline.plusMillis(300)), question, wrong))
                .startsWith("Too late:")
                .endsWith("This answer was not counted. Your earlier one stands.");
        live.order("See the result");
        assertThat(live.end().text()).contains("**1** Ben · 1 point");
    }

    @Test
    void of_two_presses_around_the_deadline_the_one_in_the_same_instant_counts() {
        SeenMessage question = live.begun("what-happened", Map.of("seconds", 30));
        String id = question.button("A").customId();
        Instant deadline = deadline();
        stand.clock.forward(Duration.ofSeconds(31));
        revealed(question);

        assertThat(press(ben.lateSince(deadline), question, id)).endsWith(IN_TIME);
        Person cy = live.player("Cy");
        assertThat(press(cy.lateSince(deadline.plusMillis(1)), question, id))
                .startsWith("Too late:");
    }

    @Test
    void an_earlier_press_that_is_delivered_late_takes_no_later_one_s_place() {
        SeenMessage question = live.begun("what-happened", Map.of());
        String glass = question.button(letter(question, "The glass broke")).customId();
        String right = letter(question, "The lamp went out");
        Instant before = stand.clock.instant().minusMillis(5);
        ben.press(question, right).message();

        assertThat(press(ben.lateSince(before), question, glass))
                .startsWith("You chose **" + right + "**.");
        live.order("Reveal");
        revealed(question);
        live.order("See the result");
        assertThat(live.end().text()).contains("**1** Ben · 1 point");
    }

    @Test
    void
            a_change_that_was_sent_in_time_counts_in_the_round_also_when_it_is_delivered_after_the_reveal() {
        SeenMessage question = live.begun("what-happened", Map.of());
        String right = letter(question, "The lamp went out");
        String id = question.button(right).customId();
        ben.press(question, letter(question, "The glass broke")).message();
        Instant sent = stand.clock.instant();
        stand.clock.forward(Duration.ofMillis(50));
        live.order("Reveal");
        revealed(question);

        assertThat(press(ben.lateSince(sent.plusMillis(20)), question, id))
                .startsWith("You chose **" + right + "**.");
        live.order("See the result");
        assertThat(live.end().text()).contains("**1** Ben · 1 point");
    }

    @Test
    void a_press_in_time_counts_also_when_the_class_has_moved_on_or_gone_home() {
        SeenMessage question = live.begun("what-happened name-of-the-boat", Map.of());
        String id = question.button("A").customId();
        Instant before = stand.clock.instant();
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        live.order("Next question");
        live.question(2);
        assertThat(press(ben.lateSince(before), question, id)).endsWith(IN_TIME);

        live.order("End the round");
        stand.ada.press(live.panel(), "End it").message();
        SeenMessage end = live.end();
        Person cy = live.player("Cy");
        assertThat(press(cy.lateSince(before), question, id)).endsWith(IN_TIME);
        end.await(seen -> seen.text().contains("Cy"));
        assertThat(stand.answers(ben) + stand.answers(cy)).isEqualTo(2);
    }

    @Test
    void a_late_press_on_a_question_left_out_counts_for_nobody() {
        SeenMessage question = live.begun("what-happened name-of-the-boat", Map.of());
        String id = question.button("A").customId();
        Instant before = stand.clock.instant();
        live.order("Skip");
        live.question(2);
        assertThat(press(ben.lateSince(before), question, id))
                .isEqualTo("Question 1 was left out. It counts for nobody.");
    }

    @Test
    void points_for_speed_go_by_the_moment_of_the_press_and_not_of_its_delivery() {
        SeenMessage question =
                live.begun("what-happened", Map.of("seconds", 10, "scoring", "speed"));
        String id = question.button(letter(question, "The lamp went out")).customId();
        Instant deadline = deadline();
        stand.clock.forward(Duration.ofSeconds(11));
        revealed(question);
        press(ben.lateSince(deadline.minusSeconds(5)), question, id);
        live.order("See the result");
        assertThat(live.end().text()).containsPattern("\\*\\*1\\*\\* Ben · 7[45]\\d");
    }

    @Test
    void who_presses_the_same_letter_again_loses_no_points_for_speed() {
        SeenMessage question =
                live.begun("what-happened", Map.of("seconds", 60, "scoring", "speed"));
        String right = letter(question, "The lamp went out");
        ben.press(question, right).message();
        stand.clock.forward(Duration.ofSeconds(50));
        assertThat(ben.press(question, right).message().text())
                .startsWith("You chose **" + right + "**.");
        live.order("Reveal");
        revealed(question);
        live.order("See the result");
        assertThat(live.end().text()).containsPattern("\\*\\*1\\*\\* Ben · (1,000|9\\d\\d)");
    }

    @Test
    void a_press_that_discord_delivers_twice_counts_once() {
        SeenMessage question = live.begun("what-happened", Map.of());
        var pressed = ben.press(question, "A");
        pressed.message();
        pressed.again();
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
        live.order("Reveal");
        revealed(question);
        assertThat(stand.answers(ben)).isEqualTo(1);
    }
}
