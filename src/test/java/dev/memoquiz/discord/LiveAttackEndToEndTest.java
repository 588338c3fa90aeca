package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.storage.DatabaseKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What people try who mean no good, and what a large class must not cost.
final class LiveAttackEndToEndTest extends LiveEndToEnd {
    private final Person ben = live.player("Ben");
    private final Person cy = live.player("Cy");

    LiveAttackEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private void write(Person person, SeenMessage question, String text) {
        SeenModal form = person.press(question, "Write the answer").modal();
        person.submit(form, Map.of("text", text)).message();
    }

    @Test
    void a_teacher_of_another_server_can_neither_look_at_a_round_nor_direct_it() {
        SeenMessage question = live.begun("what-happened name-of-the-boat", Map.of());
        ben.press(question, "A").message();
        String panel = question.button("Host controls").customId();
        String round = panel.split(":", -1)[2];
        Person stranger = stand.discord.user("Stranger");
        stand.discord.guild("Class 7").grant(stranger, "Teacher", Permission.MANAGE_MESSAGES);
        var elsewhere = stranger.in(stand.discord.guild("Class 7").channel("history"));
        SeenMessage own = elsewhere.slash("help").message();
        assertThat(elsewhere.slash("live continue").message().text())
                .startsWith("No live round waits for you.");
        List<String> forged =
                List.of(
                        panel,
                        "m1:lk:" + round + ":0:f:r",
                        "m1:lk:" + round + ":0:f:e",
                        "m1:lk:" + round + ":0:f:t",
                        "m1:lk:" + round + ":0:f:m",
                        "m1:lq:" + round + ":0",
                        "m1:lv:" + round,
                        "m1:lx:" + round,
                        "m1:la:" + round);
        for (String id : forged) {
            assertThat(stranger.forgePress(own, id).message().text())
                    .as(id)
                    .startsWith("Only the host, Ada,");
        }
        assertThat(live.refreshed()).contains("Question 1 of 2 is open", "1 of 1 have answered");
    }

    @Test
    void a_host_can_neither_take_a_round_to_another_server_nor_look_at_it_there() {
        SeenMessage question = live.begun("what-happened", Map.of());
        String panel = question.button("Host controls").customId();
        String round = panel.split(":", -1)[2];
        stand.discord.guild("Class 7").grant(stand.ada, "Member");
        var elsewhere = stand.ada.in(stand.discord.guild("Class 7").channel("history"));
        SeenMessage own = elsewhere.slash("help").message();
        for (String id : List.of("m1:lk:" + round + ":0:f:m", panel, "m1:lx:" + round)) {
            assertThat(stand.ada.forgePress(own, id).message().text())
                    .as(id)
                    .startsWith("Only the host, Ada,");
        }
        assertThat(live.refreshed()).contains("Question 1 of 1 is open");
    }

    @Test
    void a_pupil_can_take_nobody_out() {
        SeenMessage question = live.begun("what-happened", Map.of());
        cy.press(question, "A").message();
        String round = question.button("Host controls").customId().split(":", -1)[2];
        assertThat(
                        ben.forgeChoice(
                                        question,
                                        "m1:lm:" + round,
                                        List.of("discord:" + cy.user().id()))
                                .message()
                                .text())
                .startsWith("Only the host, Ada,");
        assertThat(cy.press(question, "B").message().text()).startsWith("You chose **B**.");
    }

    @Test
    void whoever_the_host_names_wrongly_stays() {
        SeenMessage question = live.begun("what-happened", Map.of());
        cy.press(question, "A").message();
        String round = question.button("Host controls").customId().split(":", -1)[2];
        for (String nobody : List.of("discord:1", "x".repeat(80), "x".repeat(81), " ")) {
            stand.ada.forgeChoice(live.panel(), "m1:lm:" + round, List.of(nobody)).message();
        }
        assertThat(cy.press(question, "B").message().text()).startsWith("You chose **B**.");
    }

    @Test
    void what_is_written_pings_nobody_formats_nothing_and_is_no_formula() {
        SeenMessage question = live.begun("what-broke-the-night", Map.of());
        String evil = "=HYPERLINK(\"https://evil.example\") **@everyone** <@1> `x`; =1+1";
        write(ben, question, evil);
        write(cy, question, evil);
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Written more than once:"));
        assertThat(question.text())
                .contains("\\*\\*@\u200beveryone\\*\\*")
                .doesNotContain("@everyone", "<@1>", "https://");
        assertThat(question.pings()).isFalse();
        live.order("See the result");
        SeenMessage table = stand.ada.press(live.end(), "Table of answers").message();
        assertThat(live.file(table))
                .contains("\"'=HYPERLINK(\"\"", "; '=1+1")
                .doesNotContainPattern("(^|,|;)\"?\\s*[=+@-]");
    }

    /// Split at semicolons, a cell in which a quotation mark was doubled begins with an empty quotation, which counts for nothing.
    @Test
    void no_formula_hides_behind_a_quotation_mark_where_lines_are_split_at_semicolons() {
        SeenMessage question = live.begun("what-broke-the-night", Map.of());
        write(ben, question, "wind;\"=1+1;;\u00a0\"\u3000\"+2;ice");
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        live.order("See the result");
        SeenMessage table = stand.ada.press(live.end(), "Table of answers").message();
        assertThat(live.file(table))
                .contains("wind;", "ice")
                .doesNotContainPattern(";[\\s\\p{Z}\"]*[=+@-]");
    }

    @Test
    void who_is_elsewhere_can_neither_join_a_round_nor_vote_in_it_nor_read_its_question() {
        SeenMessage question = live.begun("keeper-wrote", Map.of());
        String draft = question.button("Choose").customId();
        String round = draft.split(":", -1)[2];
        Person stranger = stand.discord.user("Stranger");
        SeenMessage own =
                stranger.in(stand.discord.guild("Class 7").channel("history"))
                        .slash("help")
                        .message();
        List<String> forged =
                List.of(
                        "m1:lj:" + round,
                        draft,
                        draft.replace(":ld:", ":ls:") + "01",
                        draft.replace(":ld:", ":lf:").replaceAll(":$", ""));
        SeenMessage direct = ben.inDirectMessage().slash("help").message();
        for (String id : forged) {
            assertThat(stranger.forgePress(own, id).message().text())
                    .as(id)
                    .isEqualTo("There is no such live round any more.");
            assertThat(ben.forgePress(direct, id).message().text())
                    .as(id)
                    .isEqualTo("There is no such live round any more.");
        }
        assertThat(stand.count("live_player")).isZero();
    }

    @Test
    void four_thousand_letters_are_taken_and_shown_short() {
        SeenMessage question = live.begun("what-broke-the-night", Map.of());
        String endless = "a*".repeat(2000);
        SeenModal form = ben.press(question, "Write the answer").modal();
        assertThat(ben.submit(form, Map.of("text", endless)).message().text())
                .hasSizeLessThan(1000)
                .contains("…");
        write(cy, question, endless);
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        live.order("See the result");
        SeenMessage end = live.end();
        assertThat(ben.press(end, "My result").message().text()).contains("What you missed");
    }

    @Test
    void neither_passing_time_nor_a_large_class_at_the_end_costs_a_request_for_each() {
        SeenMessage question = live.begun("what-happened", Map.of("seconds", 60));
        for (int i = 0; i < 30; i++) {
            live.player("Pupil " + i).press(question, "A").message();
        }
        question.await(seen -> seen.text().contains("30 of 30 have answered"));
        int edits = question.edits();
        for (int i = 0; i < 5; i++) {
            stand.clock.forward(Duration.ofSeconds(8));
            live.untilSeen();
        }
        // One look in half a minute whether the message is still there.
        assertThat(question.edits()).isLessThanOrEqualTo(edits + 1);
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        stand.discord.requests().clear();
        stand.ada.press(live.panel(), "See the result").message();
        live.end();
        live.untilSeen();
        assertThat(stand.discord.requests().all()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void two_players_who_are_level_share_the_first_place_and_nobody_has_moved_up() {
        SeenMessage question = live.begun("what-happened name-of-the-boat", Map.of());
        ben.press(question, "A").message();
        cy.press(question, "A").message();
        live.order("Reveal");
        live.order("Next question");
        SeenMessage second = live.question(2);
        ben.press(second, "A").message();
        cy.press(second, "A").message();
        live.order("Reveal");
        second.await(seen -> seen.text().contains("Right answer:"));
        assertThat(second.text()).doesNotContain("Moved up");
        live.order("See the result");
        assertThat(live.end().text()).contains("**1** Ben", "**1** Cy");
    }
}
