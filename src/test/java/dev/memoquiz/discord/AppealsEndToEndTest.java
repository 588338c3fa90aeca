package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.Seat;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import dev.memoquiz.fakediscord.people.Server;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.storage.DatabaseKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Readers appeal what they wrote, and teachers of the same server rule on it, through the real JDA.
final class AppealsEndToEndTest extends EndToEnd {
    private static final String TYPED = "what-broke-the-night";
    private static final String SENTENCE = "what-the-keeper-thought";

    private final Person ben = stand.discord.user("Ben");
    private final Person teacher = teacher("Ms Clarke");

    AppealsEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private Person teacher(String name) {
        Person person = stand.discord.user(name);
        stand.discord.guild("Class 9b").grant(person, "teacher", Permission.MANAGE_MESSAGES);
        return person;
    }

    private SeenMessage wrote(Person person, String question, String text) {
        SeenMessage message = stand.ask(person, question);
        String open = question.equals(SENTENCE) ? "Write a sentence" : "Write the answer";
        SeenModal form = person.press(message, open).modal();
        return person.submit(form, Map.of("text", text)).message();
    }

    private Seat in(Person person) {
        return person.in(stand.room);
    }

    private SeenMessage appeals(Person person) {
        return in(person).slash("appeals").message();
    }

    private String said(Person person, String command) {
        return in(person).slash(command).message().text();
    }

    @Test
    void an_accepted_appeal_gives_the_points_and_shows_to_the_reader_next_time() {
        SeenMessage review = wrote(stand.ada, TYPED, "a puppy");
        assertThat(review.text()).contains("Not right: 0 of 1 point.");
        stand.ada.press(review, "Appeal").message();
        assertThat(review.text()).contains("Your appeal is kept.", "Appealed: a teacher will look");
        assertThat(review.hasButton("Appeal")).isFalse();
        assertThat(said(stand.ada, "why"))
                .contains("0 of 1 point", "Appealed:", "by the rule no-match");

        SeenMessage list = appeals(teacher);
        assertThat(list.ephemeral()).isTrue();
        assertThat(list.text())
                .contains(
                        "Appeal 1 of 1",
                        "Ada appeals",
                        "Which animal made a noise that night?",
                        "The answer: a puppy",
                        "Accepted: “dog”, “hound”",
                        "Graded 0 of 1 point by the rule no-match.",
                        "the dog had barked three times");
        teacher.press(list, "Accept").message();

        assertThat(list.text())
                .contains("Accepted: Ada now has 1 of 1 point.", "No appeal is waiting.");
        assertThat(said(stand.ada, "why"))
                .contains("1 of 1 point", "Accepted by a teacher.", "by the rule no-match");
        assertThat(said(stand.ada, "score")).contains("1 of 1 point (100 %)");
        assertThat(said(ben, "leaderboard")).contains("Ada · 1 of 1 point (100 %)");
        stand.restart();
        stand.ada.press(review, "See the result").message();
        assertThat(review.text()).contains("Finished: 1 of 1 point (100 %).");
    }

    @Test
    void a_declined_appeal_keeps_the_points_and_cannot_be_repeated() {
        SeenMessage review = wrote(stand.ada, TYPED, "cat");
        String appeal = review.button("Appeal").customId();
        stand.ada.press(review, "Appeal").message();
        SeenMessage list = appeals(teacher);
        teacher.press(list, "Decline").message();

        assertThat(list.text()).contains("Declined: Ada keeps 0 of 1 point.");
        assertThat(said(stand.ada, "why"))
                .contains("A teacher looked at it and left the points as they were.");
        stand.ada.forgePress(review, appeal).message();
        assertThat(review.text()).contains("appealed before, or a teacher has ruled on it");
    }

    @Test
    void a_sentence_is_provisional_and_can_be_given_some_of_its_points() {
        SeenMessage review = wrote(stand.ada, SENTENCE, "Perhaps a gale, the lampman guessed.");
        assertThat(review.text())
                .contains(
                        "Not right: 0 of 2 points.",
                        "the points are provisional",
                        "No key idea was found.",
                        "“the wind put out the lamp” was not found.",
                        "A full answer");
        stand.ada.press(review, "Appeal").message();

        SeenMessage list = appeals(teacher);
        assertThat(list.text()).contains("A full answer: “The keeper believed");
        teacher.press(list, "Accept for 1").message();

        assertThat(list.text()).contains("Accepted: Ada now has 1 of 2 points.");
        assertThat(said(stand.ada, "score")).contains("1 of 2 points (50 %)");
    }

    @Test
    void found_ideas_are_named_and_more_than_forty_words_are_no_answer() {
        SeenMessage asked = stand.ask(stand.ada, SENTENCE);
        assertThat(asked.text()).contains("one sentence of at most 40 words", "2 points");
        SeenModal form = stand.ada.press(asked, "Write a sentence").modal();
        String refusal =
                stand.ada.submit(form, Map.of("text", "word ".repeat(41))).message().text();
        assertThat(refusal).contains("longer than 40 words");
        assertThat(stand.answers(stand.ada)).isZero();

        SeenModal again = stand.ada.press(asked, "Write a sentence").modal();
        SeenMessage review =
                stand.ada
                        .submit(again, Map.of("text", "The council believed it was the wind."))
                        .message();
        assertThat(review.text())
                .contains(
                        "Partly right: 1 of 2 points.",
                        "Found: “believed, not known”",
                        "“the wind put out the lamp” is there, but as the view of somebody else.");
    }

    @Test
    void the_same_words_of_others_follow_one_ruling_and_later_ones_too() {
        SeenMessage mine = wrote(stand.ada, TYPED, "A puppy!");
        wrote(ben, TYPED, "a  puppy");
        stand.ada.press(mine, "Appeal").message();
        SeenMessage list = appeals(teacher);
        teacher.press(list, "Accept").message();

        assertThat(list.text()).contains("So has 1 other answer of the same words.");
        assertThat(said(ben, "score")).contains("1 of 1 point (100 %)");
        SeenMessage later = wrote(stand.discord.user("Cleo"), TYPED, "A PUPPY");
        assertThat(later.text())
                .contains("Right: 1 of 1 point.", "Accepted by a teacher.")
                .doesNotContain("not among the accepted answers");
    }

    @Test
    void of_two_teachers_the_first_rules_and_the_second_is_told() {
        SeenMessage review = wrote(stand.ada, TYPED, "a puppy");
        stand.ada.press(review, "Appeal").message();
        Person other = teacher("Mr Diaz");
        SeenMessage first = appeals(teacher);
        SeenMessage second = appeals(other);

        teacher.press(first, "Accept").message();
        other.press(second, "Decline").message();

        assertThat(second.text()).contains("Another teacher has ruled on this appeal already");
        assertThat(said(stand.ada, "score")).contains("1 of 1 point");
    }

    @Test
    void pupils_and_teachers_of_other_servers_can_neither_see_nor_rule() {
        SeenMessage review = wrote(stand.ada, TYPED, "a puppy");
        stand.ada.press(review, "Appeal").message();
        SeenMessage list = appeals(teacher);
        String accept = list.button("Accept").customId();
        Person stranger = stand.discord.user("Stranger");
        stand.discord.guild("Class 7").grant(stranger, "teacher", Permission.MANAGE_MESSAGES);
        Seat elsewhere = stranger.in(stand.discord.guild("Class 7").channel("history"));
        SeenMessage none = elsewhere.slash("appeals").message();

        assertThat(said(stand.ada, "appeals")).contains("those who may manage messages");
        assertThat(stand.ada.forgePress(review, accept).message().text())
                .contains("those who may manage messages");
        assertThat(none.text()).contains("No appeal is waiting.");
        stranger.forgePress(none, accept).message();
        assertThat(none.text()).contains("There is no such appeal here.");
        assertThat(said(stand.ada, "score")).contains("0 of 1 point");
    }

    @Test
    void who_is_a_teacher_in_one_channel_alone_neither_sees_nor_rules_the_servers_appeals() {
        SeenMessage review = wrote(stand.ada, TYPED, "a puppy");
        stand.ada.press(review, "Appeal").message();
        String accept = appeals(teacher).button("Accept").customId();
        Person moderator = stand.discord.user("Moderator");
        Room club = stand.discord.guild("Class 9b").channel("club");
        club.grant(moderator, "Club", Permission.MANAGE_MESSAGES);

        SeenMessage refused = moderator.in(club).slash("appeals").message();
        assertThat(refused.text()).contains("may manage messages in the whole server");
        assertThat(moderator.forgePress(refused, accept).message().text())
                .contains("may manage messages in the whole server");
        assertThat(said(stand.ada, "score")).contains("0 of 1 point");
    }

    @Test
    void where_the_bot_is_no_member_who_manages_the_server_is_its_teacher() {
        Server server = stand.discord.guild("Class 9b");
        SeenMessage review = wrote(stand.ada, TYPED, "a puppy");
        stand.ada.press(review, "Appeal").message();
        Person head = stand.discord.user("Head");
        server.grant(head, "head", Permission.MANAGE_GUILD);
        server.removeBot();

        assertThat(appeals(teacher).text()).contains("may manage messages in the whole server");
        SeenMessage list = appeals(head);
        head.press(list, "Accept").message();
        assertThat(list.text()).contains("Accepted: Ada now has 1 of 1 point.");
    }

    @Test
    void what_was_chosen_what_is_right_and_what_is_somebody_else_s_cannot_be_appealed() {
        SeenMessage chosen = stand.ask(stand.ada, "what-happened");
        stand.ada.press(chosen, BotStand.letter(chosen, "The glass broke")).message();
        assertThat(chosen.hasButton("Appeal")).isFalse();
        String round = chosen.button("See the result").customId().split(":", -1)[2];
        stand.ada.press(chosen, "See the result").message();
        SeenMessage right = wrote(stand.ada, TYPED, "dog");
        assertThat(right.hasButton("Appeal")).isFalse();
        SeenMessage own = wrote(ben, TYPED, "a puppy");

        assertThat(
                        Stream.of(
                                        "m1:a:" + round + ":0",
                                        own.button("Appeal").customId(),
                                        "m1:a:000000000000:0")
                                .map(id -> stand.ada.forgePress(right, id).message().text())
                                .toList())
                .satisfiesExactly(
                        text -> assertThat(text).contains("Only answers that you wrote"),
                        text -> assertThat(text).contains("somebody else's answer"),
                        text -> assertThat(text).contains("no such answer"));
    }

    @Test
    void points_that_an_answer_cannot_have_are_refused() {
        SeenMessage review = wrote(stand.ada, TYPED, "a puppy");
        stand.ada.press(review, "Appeal").message();
        SeenMessage list = appeals(teacher);
        String forged = list.button("Accept").customId().replaceFirst(":1$", ":5");

        teacher.forgePress(list, forged).message();

        assertThat(list.text()).contains("cannot be given so many points", "Appeal 1 of 1");
        assertThat(said(stand.ada, "score")).contains("0 of 1 point");
    }

    @Test
    void in_a_direct_message_there_is_nobody_to_appeal_to_and_it_says_so() {
        stand.quizzes.set(0, BotStand.only(BotStand.TINY, TYPED));
        SeenMessage asked = stand.ada.inDirectMessage().slash("quiz start").message();
        SeenModal form = stand.ada.press(asked, "Write the answer").modal();
        SeenMessage review = stand.ada.submit(form, Map.of("text", "a puppy")).message();

        assertThat(review.text()).contains("There is no teacher here to appeal to.");
        assertThat(review.hasButton("Appeal")).isFalse();
        String round = review.button("See the result").customId().split(":", -1)[2];
        assertThat(stand.ada.forgePress(review, "m1:a:" + round + ":0").message().text())
                .contains("There is no teacher here");
        assertThat(stand.ada.inDirectMessage().slash("appeals").message().text())
                .contains("Appeals belong to a server");
    }

    @Test
    void an_answer_is_appealed_later_from_the_list_of_the_latest_but_only_one_s_own() {
        wrote(stand.ada, TYPED, "a puppy");
        SeenMessage latest = in(stand.ada).slash("why").message();
        String appeal = latest.button("Appeal").customId();
        SeenMessage others = in(ben).slash("why").message();
        assertThat(ben.forgePress(others, appeal).message().text()).contains("somebody else's");
        assertThat(appeals(teacher).text()).contains("No appeal is waiting.");

        stand.ada.press(latest, "Appeal").message();
        assertThat(latest.text()).startsWith("*Your appeal is kept.").contains("Appealed:");
        assertThat(latest.hasButton("Appeal")).isFalse();
        assertThat(stand.ada.forgePress(latest, appeal).message().text())
                .contains("appealed before");

        SeenMessage list = appeals(teacher);
        teacher.press(list, "Accept").message();
        assertThat(said(stand.ada, "why")).contains("1 of 1 point", "Accepted by a teacher.");
    }

    @Test
    void several_appeals_are_turned_like_pages_and_one_can_be_left() {
        for (Person person : List.of(stand.ada, ben)) {
            SeenMessage review = wrote(person, TYPED, person.user().name() + " says puppy");
            person.press(review, "Appeal").message();
            stand.clock.forward(Duration.ofSeconds(5));
        }
        SeenMessage list = appeals(teacher);
        assertThat(list.text()).contains("Appeal 1 of 2", "Ada appeals");
        teacher.press(list, "Leave it for now").message();
        assertThat(list.text()).contains("Appeal 2 of 2", "Ben appeals");
        teacher.press(list, "Decline").message();
        assertThat(list.text()).contains("Declined: Ben keeps", "Appeal 1 of 1", "Ada appeals");
    }
}
