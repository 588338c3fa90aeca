package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.DatabaseKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a player studies after a live round: everything missed, and of that what was left unanswered too.
final class LiveStudyEndToEndTest extends LiveEndToEnd {
    private static final String SEVEN =
            "what-happened keeper-wrote wind-was-proved name-of-the-boat what-broke-the-night"
                    + " how-sure-was-he order-of-events";

    private final Person ben = live.player("Ben");
    private final Person cy = live.player("Cy");

    LiveStudyEndToEndTest(DatabaseKind database) {
        super(database);
    }

    /// Plays the rest of the round; what is open stays as it is answered.
    private void playOn(int from, int questions) {
        for (int number = from; number <= questions; number++) {
            live.question(number);
            live.order("Reveal");
            live.order(number == questions ? "See the result" : "Next question");
        }
    }

    @Test
    void every_miss_is_within_reach_and_what_was_left_unanswered_is_called_so() {
        live.begun(SEVEN, Map.of());
        ben.press(live.lobby(), "Join").message();
        playOn(1, 7);
        SeenMessage mine = ben.press(live.end(), "My result").message();
        assertThat(mine.text())
                .contains("You left 7 questions unanswered.", "· 1 to 5 of 7")
                .contains("**1** ", "**5** ", "not answered")
                .doesNotContain("**6** ", "You answered");
        assertThat(mine.hasButton("Back")).isFalse();
        ben.press(mine, "More").message();
        assertThat(mine.text()).contains("· 6 to 7 of 7", "**6** ", "**7** ");
        assertThat(mine.hasButton("More")).isFalse();
        ben.press(mine, "Back").message();
        assertThat(mine.text()).contains("· 1 to 5 of 7");
    }

    @Test
    void what_was_left_unanswered_is_studied_too_and_earns_nothing_in_the_standings() {
        SeenMessage question = live.begun("what-happened wind-was-proved", Map.of());
        boolean first = question.text().contains("What happened on Tuesday night?");
        ben.press(live.lobby(), "Join").message();
        if (!first) {
            live.order("Reveal");
            live.order("Next question");
            question = live.question(2);
        }
        cy.press(question, letter(question, "The lamp went out")).message();
        live.order("Reveal");
        if (first) {
            live.order("Next question");
            live.question(2);
            live.order("Reveal");
        }
        live.order("See the result");

        SeenMessage cys = cy.press(live.end(), "My result").message();
        cy.press(cys, "Replay what I missed").message();
        assertThat(cys.text()).contains("Question 1 of 1").doesNotContain("What happened");

        SeenMessage bens = ben.press(live.end(), "My result").message();
        ben.press(bens, "Replay what I missed").message();
        assertThat(bens.text()).contains("Question 1 of 2");
        if (!bens.text().contains("What happened")) {
            ben.press(bens, "Not stated").message();
            ben.press(bens, "Next").message();
        }
        ben.press(bens, letter(bens, "The lamp went out")).message();
        assertThat(bens.text()).contains("Practice: you have met this question before");
        assertThat(ben.in(stand.room).slash("score").message().text())
                .doesNotContain("1 first try");
        assertThat(ben.in(stand.room).slash("leaderboard").message().text()).doesNotContain("Ben");
    }
}
