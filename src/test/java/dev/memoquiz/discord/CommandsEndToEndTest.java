package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.storage.DatabaseKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every command, in servers, direct messages and groups, through the real JDA.
final class CommandsEndToEndTest extends EndToEnd {
    private static final String COMMANDS = "/applications/{application_id}/commands";

    CommandsEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private SeenMessage slash(String path) {
        return stand.ada.in(stand.room).slash(path).message();
    }

    /// Answers the one question of a round rightly.
    private void answerRightly(Person person) {
        SeenMessage message = stand.ask(person, "what-happened");
        person.press(message, letter(message, "The lamp went out")).message();
        person.press(message, "See the result").message();
    }

    @Test
    void resume_and_stop_without_a_round_say_so() {
        assertThat(slash("quiz resume").text()).contains("You have no unfinished round.");
        assertThat(slash("quiz stop").text()).contains("You have no unfinished round.");
    }

    @Test
    void a_round_is_resumed_where_it_stands_and_stopped_there() {
        SeenMessage message = stand.ask(stand.ada, "what-happened");
        assertThat(slash("quiz resume").text()).isEqualTo(message.text());
        SeenMessage ended = slash("quiz stop");
        assertThat(ended.text()).contains("Stopped after 0 questions", "nothing answered");
        assertThat(stand.ada.press(message, "A").message().text())
                .contains("Your round has moved on");
        assertThat(stand.answers(stand.ada)).isZero();
    }

    @Test
    void a_second_start_asks_what_becomes_of_the_unfinished_round() {
        slash("quiz start");
        SeenMessage asked = slash("quiz start");
        assertThat(asked.text()).contains("You have an unfinished round (question 1 of 10)");
        stand.ada.press(asked, "Resume").message();
        assertThat(asked.text()).contains("Question 1 of 10");
    }

    @Test
    void starting_afresh_stops_the_unfinished_round() {
        SeenMessage first = stand.ask(stand.ada, "what-happened");
        SeenMessage asked =
                stand.ada.in(stand.room).slash("quiz start", Map.of("questions", 1)).message();
        stand.ada.press(asked, "Start afresh").message();
        assertThat(asked.text()).contains("Question 1 of 1");
        assertThat(stand.ada.press(first, "A").message().text()).contains("Stopped after");
    }

    @Test
    void one_seed_asks_everybody_the_same_also_in_place_of_an_open_round() {
        stand.quizzes.set(0, BotStand.MEMO);
        Map<String, Integer> seven = Map.of("seed", 7, "questions", 1);
        Person ben = stand.discord.user("Ben");
        SeenMessage instead = ben.in(stand.room).slash("quiz start", Map.of("seed", 8)).message();
        String other = instead.text();
        instead = ben.in(stand.room).slash("quiz start", seven).message();
        ben.press(instead, "Start afresh").message();
        assertThat(instead.text())
                .isEqualTo(stand.ada.in(stand.room).slash("quiz start", seven).message().text())
                .isNotEqualTo(other);
    }

    @Test
    void the_end_tells_how_to_be_asked_the_same_again_and_a_new_round_keeps_the_level() {
        stand.quizzes.set(0, BotStand.MEMO);
        Map<String, Object> wish = Map.of("questions", 1, "level", "author_and_me", "seed", 4711);
        stand.ada.in(stand.room).slash("quiz start", wish).message();
        SeenMessage ended = slash("quiz stop");
        assertThat(ended.text())
                .contains(
                        "Play this round again: `/quiz start quiz:welles-umansky-1941 questions:1"
                                + " level:between the lines seed:4711`");
        stand.ada.press(ended, "New round").message();
        assertThat(ended.text()).contains("Question 1 of 1");
        assertThat(slash("quiz stop").text())
                .containsPattern("questions:1 level:between the lines seed:\\d{1,6}`");
    }

    @Test
    void the_list_starts_a_quiz() {
        SeenMessage list = slash("quiz list");
        assertThat(list.text()).contains("The lamp that went out", "10 questions");
        stand.ada.press(list, "Start 1").message();
        assertThat(list.text()).contains("Question 1 of 10");
    }

    @Test
    void quiz_names_complete_themselves() {
        Outcome typing = stand.ada.in(stand.room).autocomplete("quiz start", "quiz", "LAMP");
        assertThat(typing.choices()).containsExactly("The lamp that went out");
        assertThat(stand.ada.in(stand.room).autocomplete("read", "quiz", "zebra").choices())
                .isEmpty();
    }

    @Test
    void a_quiz_that_is_not_there_is_refused_in_a_sentence() {
        Map<String, String> zebra = Map.of("quiz", "zebra");
        assertThat(stand.ada.in(stand.room).slash("quiz start", zebra).message().text())
                .contains("There is no quiz of that name.");
        assertThat(stand.ada.in(stand.room).slash("read", zebra).message().text())
                .contains("There is no quiz of that name.");
    }

    @Test
    void a_level_without_questions_is_refused_in_a_sentence() {
        stand.ask(stand.discord.user("Ben"), "what-happened");
        Outcome outcome =
                stand.ada.in(stand.room).slash("quiz start", Map.of("level", "author_and_me"));
        assertThat(outcome.message().text()).contains("There is no question of that kind to ask.");
    }

    @Test
    void the_text_is_read_with_its_source() {
        assertThat(slash("read").text())
                .contains(
                        "Letter from the Harbour Master",
                        "probably autumn 1811 (inferred)",
                        "Part 1 of 1");
    }

    @Test
    void the_score_tells_points_here_and_everywhere() {
        assertThat(slash("score").text()).contains("Score of Ada", "no answer yet");
        answerRightly(stand.ada);
        assertThat(slash("score").text())
                .contains(
                        "In this server",
                        "Everywhere",
                        "1 of 1 point (100 %)",
                        "1 first try",
                        "0 practice");
        Person ben = stand.discord.user("Ben");
        assertThat(ben.in(stand.room).slash("score", Map.of("member", stand.ada)).message().text())
                .contains("Score of Ada", "1 of 1 point");
    }

    @Test
    void equal_points_share_a_rank_and_ones_own_place_is_marked() {
        answerRightly(stand.ada);
        answerRightly(stand.discord.user("Ben"));
        SeenMessage asked = stand.ask(stand.discord.user("Cy"), "what-happened");
        stand.discord.user("Cy").press(asked, letter(asked, "The keeper left")).message();
        assertThat(slash("leaderboard").text())
                .contains("in this server, all time", "**1** Ada (you)", "**1** Ben", "**3** Cy");
        Map<String, String> lately = Map.of("where", "everywhere", "period", "7");
        assertThat(stand.ada.in(stand.room).slash("leaderboard", lately).message().text())
                .contains("everywhere, last 7 days", "**1** Ben");
    }

    @Test
    void an_empty_leaderboard_says_so() {
        assertThat(slash("leaderboard").text()).contains("Nobody has answered yet.");
    }

    @Test
    void why_shows_each_view_of_a_match_with_its_holder() {
        SeenMessage message = stand.ask(stand.ada, "who-thinks-so");
        SeenModal form = stand.ada.press(message, "Match them").modal();
        stand.ada.submit(form, Map.of("view0", "0", "view1", "0", "view2", "2")).message();
        assertThat(slash("why").text())
                .contains(
                        "\n“The wind did it”: the keeper, as you said\n",
                        ": you said the keeper, right is ");
    }

    @Test
    void why_shows_the_statement_that_was_judged() {
        SeenMessage message = stand.ask(stand.ada, "name-of-the-boat");
        stand.ada.press(message, "A").message();
        assertThat(slash("why").text())
                .contains(
                        "> “The boat was called Marigold.”\nYou answered: stated in the text",
                        "first try · answered in ",
                        " · <t:");
    }

    @Test
    void why_explains_each_answer() {
        assertThat(slash("why").text()).contains("You have answered nothing yet.");
        for (int i = 0; i < 6; i++) {
            answerRightly(stand.ada);
        }
        SeenMessage why = slash("why");
        assertThat(why.text())
                .contains(
                        "What happened on Tuesday night?",
                        "One point for the right option.",
                        "practice",
                        ":R>");
        stand.ada.press(why, "Older").message();
        assertThat(why.text()).contains("first try");
        assertThat(why.hasButton("Newer")).isTrue();
    }

    @Test
    void help_names_every_command() {
        assertThat(slash("help").text())
                .contains("/quiz start", "/quiz resume", "/quiz stop", "/quiz list", "/read")
                .contains("/score", "/leaderboard", "/why", "/appeals");
    }

    @Test
    void a_direct_message_keeps_its_answers() {
        SeenMessage message = stand.ada.inDirectMessage().slash("quiz start").message();
        assertThat(message.ephemeral()).isFalse();
        assertThat(stand.ada.press(message, "Read the text").message().ephemeral()).isFalse();
        assertThat(stand.ada.inDirectMessage().slash("leaderboard").message().text())
                .contains("everywhere");
    }

    @Test
    void a_server_without_the_bot_is_served_through_a_user_install() {
        Room elsewhere = stand.discord.guildWithoutBot("Elsewhere").channel("talk");
        SeenMessage message = stand.ada.in(elsewhere).slash("quiz start").message();
        assertThat(message.ephemeral()).isTrue();
        for (int i = 0; i < 7; i++) {
            assertThat(stand.ada.press(message, "Read the text").message().text()).contains("lamp");
        }
    }

    @Test
    void a_group_is_served_privately_through_a_user_install() {
        Room between = stand.discord.privateChannel(stand.ada, stand.discord.user("Ben"));
        assertThat(stand.ada.in(between).slash("quiz start").message().ephemeral()).isTrue();
    }

    @Test
    void commands_are_registered_once_and_not_again_while_they_stay_the_same() {
        stand.restart();
        Waiting.until(
                () -> stand.discord.requests().of("GET", COMMANDS).size() == 2,
                "the bot to look at its commands");
        stand.ada.in(stand.room).slash("help").message();
        assertThat(stand.discord.requests().of("PUT", COMMANDS)).hasSize(1);
    }
}
