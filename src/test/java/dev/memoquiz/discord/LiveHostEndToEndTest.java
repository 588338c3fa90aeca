package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.question.About;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.storage.DatabaseKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What hosts and teachers do in a live round, and what others may not.
final class LiveHostEndToEndTest extends LiveEndToEnd {
    private static final String TWO = "what-happened name-of-the-boat";

    private final Person ben = live.player("Ben");

    LiveHostEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private SeenMessage start(Room room, Map<String, ?> options) {
        return stand.ada.in(room).slash("live start", options).message();
    }

    @Test
    void the_panel_is_private_and_others_are_refused_plainly() {
        SeenMessage panel = live.start("what-happened", Map.of());
        assertThat(panel.ephemeral()).isTrue();
        SeenMessage lobby = live.lobby();
        for (String button : List.of("Start", "Host controls")) {
            SeenMessage refused = ben.press(lobby, button).message();
            assertThat(refused.ephemeral()).isTrue();
            assertThat(refused.text()).startsWith("Only the host, Ada, and the server's teachers");
        }
        assertThat(ben.in(stand.room).slash("live host").message().text())
                .startsWith("Only the host");
        assertThat(ben.forgePress(lobby, panel.button("End the round").customId()).message().text())
                .startsWith("Only the host");
        assertThat(lobby.text()).contains("Nobody has joined yet.");
    }

    @Test
    void a_second_start_is_refused_with_a_link_to_the_first() {
        live.start("what-happened", Map.of());
        SeenMessage lobby = live.lobby();
        ben.press(lobby, "Join").message();
        lobby.await(seen ->
                seen.text().contains("1 player has joined")); // only a message whose id is kept is
        // edited
        assertThat(start(stand.room, Map.of()).text())
                .contains("a live round is open already")
                .contains("https://discord.com/channels/" + stand.discord.guild("Class 9b").id())
                .endsWith("/" + lobby.id() + "\nOne channel holds one round at a time.");
        assertThat(stand.room.messages()).hasSize(1);
    }

    @Test
    void two_rounds_are_played_in_two_channels_at_once() {
        Room other = stand.discord.guild("Class 9b").channel("library");
        SeenMessage here = live.begun("what-happened", Map.of());
        SeenMessage panel = live.startIn(other, "what-happened", Map.of());
        other.await(seen -> seen.text().contains("A round for everybody here"));
        stand.ada.press(panel, "Start").message();
        SeenMessage there = live.questionIn(other, 1);
        ben.press(here, "A").message();
        there.await(seen -> seen.text().contains("0 of 0 have answered"));
        here.await(seen -> seen.text().contains("1 of 1 have answered"));
    }

    @Test
    void a_thread_is_made_for_the_round() {
        stand.offer("what-happened");
        SeenMessage panel = start(stand.room, Map.of("where", "thread"));
        assertThat(panel.text()).contains("Your round is open for players.", "<#");
        assertThat(stand.room.messages()).isEmpty();
    }

    @Test
    void no_thread_is_made_where_there_is_nothing_to_ask() {
        stand.offer();
        assertThat(start(stand.room, Map.of("where", "thread")).text())
                .contains("There is no question of that kind to ask.");
        assertThat(stand.discord.guild("Class 9b").guild().channels())
                .noneMatch(channel -> channel.isThread());
    }

    @ParameterizedTest
    @CsvSource({
        "VIEW_CHANNEL, here, View Channel",
        "SEND_MESSAGES, here, Send Messages",
        "ATTACH_FILES, here, Attach Files",
        "CREATE_PUBLIC_THREADS, thread, Create Public Threads",
        "SEND_MESSAGES_IN_THREADS, thread, Send Messages in Threads"
    })
    void what_permission_is_missing_is_said_before_the_start(
            Permission permission, String where, String named) {
        stand.room.forbidBot(permission);
        SeenMessage told = start(stand.room, Map.of("where", where));
        assertThat(told.text()).startsWith("I cannot lead a round here").contains(named);
        assertThat(stand.room.messages()).isEmpty();
    }

    @Test
    void options_that_do_not_fit_together_are_told() {
        assertThat(start(stand.room, Map.of("seconds", 5)).text()).contains("at least 10 seconds");
        assertThat(start(stand.room, Map.of("scoring", "speed")).text())
                .contains("Points for speed need a time");
    }

    @Test
    void a_pause_holds_the_time_and_takes_no_votes() {
        SeenMessage question = live.begun("what-happened", Map.of("seconds", 60));
        live.order("Pause");
        question.await(seen -> seen.text().contains("The host has paused the round."));
        assertThat(ben.in(stand.room).slash("live host").message().text())
                .contains("Only the host");
        stand.clock.forward(Duration.ofMinutes(5));
        live.order("Resume");
        question.await(seen -> seen.text().contains("What happened on Tuesday night?"));
        assertThat(ben.press(question, "A").message().text()).contains("You chose **A**");
    }

    @Test
    void a_question_is_skipped_and_counts_for_nobody() {
        SeenMessage question = live.begun(TWO, Map.of());
        String prompt = question.text();
        ben.press(question, "A").message();
        live.order("Skip");
        live.question(2);
        question.await(seen -> seen.text().contains("was left out. It counts for nobody."));
        assertThat(prompt).contains("Question 1 of 2");
        assertThat(stand.answers(ben)).isZero();
    }

    @Test
    void a_double_press_of_the_host_moves_the_round_once() {
        live.begun("what-happened name-of-the-boat wind-was-proved", Map.of());
        String skip = live.panel().button("Skip").customId();
        stand.ada.forgePress(live.panel(), skip).message();
        SeenMessage told = stand.ada.forgePress(live.panel(), skip).message();
        assertThat(told.text()).contains("had moved on before you pressed", "Question 2 of 3");
    }

    @Test
    void a_close_changes_the_message_once_to_the_key() {
        SeenMessage question = live.begun("what-happened", Map.of());
        stand.ada.press(live.panel(), "Reveal").message();
        question.await(seen -> seen.text().contains("Right answer:"));
        assertThat(question.edits()).isEqualTo(1);
    }

    @Test
    void the_time_is_extended() {
        SeenMessage question = live.begun("what-happened", Map.of("seconds", 30));
        String before = question.text();
        live.order("+60 s");
        assertThat(live.panel().text()).contains("60 seconds more.");
        question.await(seen -> !seen.text().equals(before));
        stand.clock.forward(Duration.ofSeconds(45));
        assertThat(ben.press(question, "A").message().text()).contains("You chose **A**");
    }

    @Test
    void an_automatic_round_goes_through_by_itself() {
        live.start(TWO, Map.of("pacing", "automatic", "seconds", 60));
        ben.press(live.lobby(), "Join").message();
        live.order("Start");
        SeenMessage question = live.question(1);
        ben.press(question, "A").message();
        question.await(seen -> seen.text().contains("Right answer:"));
        assertThat(question.text()).contains("The next question follows <t:");
        stand.clock.forward(Duration.ofSeconds(31));
        SeenMessage second = live.question(2);
        stand.clock.forward(Duration.ofSeconds(62));
        second.await(seen -> seen.text().contains("Right answer:"));
        stand.clock.forward(Duration.ofSeconds(31));
        assertThat(live.end().text()).contains("The round is over: 2 questions");
    }

    @Test
    void a_teacher_takes_over_when_the_host_is_gone() {
        SeenMessage question = live.begun("what-happened", Map.of());
        Person teacher = live.teacher("Mrs Hill");
        SeenMessage panel = teacher.press(question, "Host controls").message();
        assertThat(panel.text()).contains("as a teacher; its host is Ada");
        teacher.press(panel, "Take over").message();
        assertThat(panel.text()).contains("You are the host now.");
        teacher.press(panel, "Reveal").message();
        question.await(seen -> seen.text().contains("Right answer:"));
        assertThat(stand.ada.press(question, "Host controls").message().text())
                .startsWith("Only the host, Mrs Hill");
    }

    @Test
    void a_round_left_alone_ends_after_an_hour() {
        live.begun("what-happened", Map.of());
        stand.clock.forward(Duration.ofMinutes(61));
        assertThat(live.end().text()).contains("Nobody did anything for an hour");
        assertThat(stand.ada.in(stand.room).slash("live host").message().text())
                .contains("There is no live round in this channel.");
    }

    @Test
    void ending_asks_first() {
        SeenMessage question = live.begun(TWO, Map.of());
        live.order("End the round");
        assertThat(live.panel().text()).contains("End the round for everybody?");
        stand.ada.press(live.panel(), "Go on").message();
        assertThat(live.panel().text()).contains("Question 1 of 2 is open");
        live.order("End the round");
        stand.ada.press(live.panel(), "End it").message();
        assertThat(live.end().text()).contains("The host has ended the round after 0 questions");
        question.await(seen -> !seen.hasButton("A"));
    }

    @Test
    void the_table_of_answers_is_for_those_who_direct() {
        SeenMessage question = live.begun("what-happened", Map.of());
        Person trickster = live.player("=HYPERLINK(1)");
        trickster.press(question, letter(question, "The glass broke")).message();
        ben.press(question, letter(question, "The lamp went out")).message();
        live.order("Reveal");
        live.order("See the result");
        SeenMessage end = live.end();
        assertThat(ben.press(end, "Table of answers").message().text()).startsWith("Only the host");
        SeenMessage table = stand.ada.press(end, "Table of answers").message();
        assertThat(table.ephemeral()).isTrue();
        assertThat(table.attachments()).singleElement().asString().endsWith(".csv");
        assertThat(live.file(table))
                .contains(
                        "\"rank\",\"player\",\"player id\",\"team\"",
                        "\"1\",\"Ben\",\"discord:"
                                + ben.user().id()
                                + "\",\"\",\"\",\"1\",\"what-happened\"",
                        "\"“The lamp went out”\"",
                        "\"'=HYPERLINK(1)\"");
    }

    @Test
    void the_table_tells_what_was_shown_when_the_quiz_was_edited_since() {
        SeenMessage question = live.begun("what-happened", Map.of());
        ben.press(question, letter(question, "The lamp went out")).message();
        live.order("Reveal");
        live.order("See the result");
        SeenMessage end = live.end();
        assertThat(live.file(stand.ada.press(end, "Table of answers").message()))
                .contains("\"“The lamp went out”\"", "Z\",\"\"");
        Quiz tiny = stand.quizzes.getFirst();
        Question.SingleChoice old = (Question.SingleChoice) tiny.questions().getFirst();
        About about = old.about();
        stand.quizzes.set(
                0,
                new Quiz(
                        tiny.id(),
                        tiny.head(),
                        tiny.document(),
                        tiny.readings(),
                        List.of(
                                new Question.SingleChoice(
                                        new About(
                                                about.id(),
                                                "other1",
                                                about.tags(),
                                                "What else happened?",
                                                about.evidence(),
                                                about.explanation()),
                                        old.options().reversed())),
                        Map.of()));
        assertThat(live.file(stand.ada.press(end, "Table of answers").message()))
                .contains(
                        "\"What happened on Tuesday night?\",\"“The lamp went out”\"",
                        "Z\",\"yes\"");
        stand.quizzes.clear();
        assertThat(live.file(stand.ada.press(end, "Table of answers").message()))
                .contains(
                        "\"What happened on Tuesday night?\",\"“The lamp went out”\"",
                        "Z\",\"yes\"");
    }

    @Test
    void results_are_found_again_by_command() {
        SeenMessage question = live.begun("what-happened", Map.of());
        ben.press(question, "A").message();
        live.order("Reveal");
        live.order("See the result");
        live.end();
        assertThat(
                        stand.ada
                                .in(stand.room)
                                .slash("live results")
                                .message()
                                .hasButton("Table of answers"))
                .isTrue();
        SeenMessage own = ben.in(stand.room).slash("live results").message();
        assertThat(ben.press(own, "My result").message().text()).contains("Place 1 of 1");
    }

    @Test
    void a_round_is_played_again_with_other_questions() {
        stand.offer("what-happened", "name-of-the-boat");
        SeenMessage question = live.begun(Map.of("questions", 1));
        boolean first = question.text().contains("What happened on Tuesday night?");
        live.order("Reveal");
        live.order("See the result");
        SeenMessage panel =
                stand.ada.press(live.end(), "Play again with other questions").message();
        assertThat(panel.text())
                .contains("Your round is open for players.")
                .doesNotContain("asked before");
        stand.ada.press(panel, "Start").message();
        SeenMessage next =
                stand.room.await(seen ->
                        seen.id() != question.id() && seen.text().contains("Question 1 of 1"));
        assertThat(next.text().contains("What happened on Tuesday night?")).isNotEqualTo(first);
    }

    @Test
    void again_and_again_no_question_comes_back_while_there_are_others() {
        stand.offer("what-happened", "name-of-the-boat", "keeper-wrote");
        live.begun(Map.of("questions", 1));
        live.order("Reveal");
        live.order("See the result");
        SeenMessage end = live.end();
        for (int i = 0; i < 2; i++) {
            SeenMessage panel = stand.ada.press(end, "Play again with other questions").message();
            stand.ada.press(panel, "End the round").message();
            stand.ada.press(panel, "End it").message();
        }
        assertThat(stand.store.liveJournal().latestIn(Long.toString(stand.room.id()), 5))
                .flatExtracting(round -> round.plan().questions())
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(stand.ada.press(end, "Play again with other questions").message().text())
                .contains("The quiz has too few other questions: 1 of these was asked before.");
    }

    @Test
    void when_the_quiz_has_no_other_questions_the_host_is_told() {
        live.begun("what-happened", Map.of());
        live.order("Reveal");
        live.order("See the result");
        assertThat(stand.ada.press(live.end(), "Play again with other questions").message().text())
                .contains("The quiz has too few other questions: 1 of these was asked before.");
    }

    @Test
    void teams_are_compared_by_the_mean_of_their_players() {
        SeenMessage panel = live.start("what-happened", Map.of("teams", 2));
        SeenMessage lobby = live.lobby();
        assertThat(lobby.text()).contains("There are 2 teams");
        assertThat(ben.press(lobby, "Join").message().text()).contains("You play for team 1.");
        Person cy = live.player("Cy");
        assertThat(cy.press(lobby, "Join").message().text()).contains("You play for team 2.");
        stand.ada.press(panel, "Start").message();
        SeenMessage question = live.question(1);
        cy.press(question, letter(question, "The lamp went out")).message();
        live.order("Reveal");
        live.order("See the result");
        SeenMessage end = live.end();
        assertThat(cy.press(end, "My result").message().text()).contains("You play for team 2");
        assertThat(end.text())
                .contains(
                        "**1** Team 2 · 1.0 points a player", "**2** Team 1 · 0.0 points a player");
    }

    @Test
    void equal_scores_share_a_rank() {
        SeenMessage question = live.begun("what-happened", Map.of());
        String right = letter(question, "The lamp went out");
        ben.press(question, right).message();
        live.player("Cy").press(question, right).message();
        live.player("Di").press(question, letter(question, "The glass broke")).message();
        live.order("Reveal");
        live.order("See the result");
        assertThat(live.end().text())
                .contains("**1** Ben · 1 point\n**1** Cy · 1 point\n**3** Di · 0 points");
    }

    @Test
    void who_moved_up_is_told_at_the_reveal() {
        SeenMessage question = live.begun(TWO, Map.of());
        boolean boatFirst = question.text().contains("Marigold");
        Person cy = live.player("Cy");
        ben.press(question, right(question, boatFirst)).message();
        cy.press(question, wrong(question, boatFirst)).message();
        live.order("Reveal");
        live.order("Next question");
        SeenMessage second = live.question(2);
        ben.press(second, wrong(second, !boatFirst)).message();
        cy.press(second, right(second, !boatFirst)).message();
        live.order("Reveal");
        second.await(seen -> seen.text().contains("**Moved up:** Cy from 2 to 1."));
    }

    private static String right(SeenMessage question, boolean boat) {
        return letter(question, boat ? "not stated in the text" : "The lamp went out");
    }

    private static String wrong(SeenMessage question, boolean boat) {
        return letter(question, boat ? "contradicted by the text" : "The glass broke");
    }

    @Test
    void a_player_is_found_by_name_among_many() {
        SeenMessage question = live.begun("what-happened", Map.of());
        for (int i = 0; i < 30; i++) {
            live.player("Pupil " + i).press(question, "A").message();
        }
        SeenMessage players = stand.ada.press(live.panel(), "Players").message();
        assertThat(players.text()).contains("30 players, page 1 of 2");
        stand.ada.press(players, "More").message();
        assertThat(players.menus().getFirst().options()).hasSize(5);
        SeenModal form = stand.ada.press(players, "Find a name").modal();
        stand.ada.submit(form, Map.of("name", "pupil 17")).message();
        stand.ada.choose(players, "Take a player out", "Pupil 17").message();
        assertThat(players.text()).contains("Taken out");
        question.await(seen -> seen.text().contains("29 of 29 have answered"));
    }

    @Test
    void names_are_shown_as_written_and_ping_nobody() {
        SeenMessage question = live.begun("what-happened", Map.of());
        Person mallory = live.player("**@everyone** [x](https://evil.example)");
        mallory.press(question, "A").message();
        live.order("Reveal");
        live.order("See the result");
        SeenMessage end = live.end();
        assertThat(end.text()).contains("\\*\\*@\u200beveryone\\*\\*").doesNotContain("://");
        stand.room.messages().forEach(seen -> assertThat(seen.pings()).isFalse());
    }
}
