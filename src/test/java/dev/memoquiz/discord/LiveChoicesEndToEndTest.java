package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.storage.DatabaseKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a host chooses at the start, and where a round is gone on with.
final class LiveChoicesEndToEndTest extends LiveEndToEnd {
    private static final String THREE = "what-happened name-of-the-boat wind-was-proved";

    private final Person ben = live.player("Ben");

    LiveChoicesEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private Room room(String name) {
        return stand.discord.guild("Class 9b").channel(name);
    }

    private SeenMessage goOnIn(Person person, Room room) {
        return person.in(room).slash("live continue").message();
    }

    @Test
    void the_quiz_and_how_many_questions_it_asks_are_chosen() {
        stand.offer("what-happened");
        stand.quizzes.add(BotStand.MEMO);
        assertThat(
                        stand.ada
                                .in(stand.room)
                                .autocomplete("live start", "quiz", "memo")
                                .choices()
                                .toString())
                .contains("A memo of 1941");
        stand.ada
                .in(stand.room)
                .slash("live start", Map.of("quiz", BotStand.MEMO.id().value(), "questions", 7))
                .message();
        assertThat(live.lobby().text()).contains("A memo of 1941", "7 questions");
    }

    @Test
    void a_seed_is_chosen_and_told_at_the_end() {
        SeenMessage first = live.begun("what-happened", Map.of("questions", 1, "seed", 4711));
        ben.press(first, letter(first, "The lamp went out")).message();
        live.order("Reveal");
        live.order("See the result");
        assertThat(live.end().text())
                .contains("Play this round again: `/live start quiz:tiny questions:1 seed:4711`");
    }

    @Test
    void without_seconds_a_question_has_no_end_and_with_them_it_names_it() {
        SeenMessage untimed = live.begun("what-happened", Map.of());
        assertThat(live.lobby().text()).contains("There is no clock");
        assertThat(untimed.text()).doesNotContain("closes");
        assertThat(live.panel().hasButton("+30 s")).isFalse();
        Room other = room("library");
        SeenMessage panel = live.startIn(other, "what-happened", Map.of("seconds", 600));
        other.await(seen -> seen.text().contains("A question is open for 10 minutes."));
        stand.ada.press(panel, "Start").message();
        assertThat(live.questionIn(other, 1).text()).containsPattern("closes <t:\\d+:R>");
        assertThat(panel.hasButton("+30 s")).isTrue();
    }

    @Test
    void who_comes_back_or_comes_late_keeps_every_point() {
        SeenMessage first = live.begun("what-happened", Map.of("questions", 1));
        ben.press(first, letter(first, "The lamp went out")).message();
        stand.restart();
        assertThat(ben.press(live.lobby(), "Join").message().text())
                .isEqualTo("You are in already; your answers and points are kept.");
        Person late = live.player("Late");
        assertThat(late.press(live.lobby(), "Join").message().text()).startsWith("You are in.");
        late.press(first, letter(first, "The lamp went out")).message();
        live.order("Reveal");
        live.order("See the result");
        assertThat(live.end().text()).contains("**1** Ben · 1 point\n**1** Late · 1 point");
    }

    @Test
    void of_several_rounds_that_stand_still_the_host_chooses_one() {
        live.begun(THREE, Map.of());
        live.order("Pause");
        SeenMessage panel = live.startIn(room("library"), THREE, Map.of());
        room("library").await(seen -> seen.text().contains("A round for everybody here"));
        stand.ada.press(panel, "Start").message();
        live.questionIn(room("library"), 1);
        stand.ada.press(panel, "Refresh").message();
        stand.ada.press(panel, "Pause").message();

        Room hall = room("hall");
        SeenMessage choice = goOnIn(stand.ada, hall);
        assertThat(choice.text()).contains("Which round is to go on here?", "**1**", "**2**");
        stand.ada.press(choice, "Bring 2").message();
        live.questionIn(hall, 1);
        assertThat(goOnIn(stand.ada, hall).text()).contains("Question 1 of 3 is open");
        room("library").await(seen -> seen.text().contains("This round goes on in <#"));
    }

    @Test
    void a_round_that_is_led_from_elsewhere_is_moved_with_one_press() {
        stand.offer("what-happened");
        SeenMessage panel =
                stand.ada.in(stand.room).slash("live start", Map.of("where", "thread")).message();
        live.thread().await(seen -> seen.text().contains("A round for everybody here"));
        stand.ada.press(panel, "Start").message();
        live.questionIn(live.thread(), 1);
        stand.ada.press(panel, "Move the round here").message();
        assertThat(panel.text()).contains("The round goes on in this channel.");
        assertThat(ben.press(live.question(1), "A").message().text()).startsWith("You chose **A**");
    }

    @Test
    void a_round_does_not_move_to_where_another_is_played_and_the_way_to_that_is_told() {
        stand.offer("what-happened");
        SeenMessage panel =
                stand.ada.in(stand.room).slash("live start", Map.of("where", "thread")).message();
        live.thread().await(seen -> seen.text().contains("A round for everybody here"));
        stand.ada.in(stand.room).slash("live start", Map.of()).message();
        SeenMessage other = live.lobby();
        ben.press(other, "Join").message();
        other.await(seen -> seen.text().contains("1 player has joined"));
        assertThat(stand.ada.press(panel, "Move the round here").message().text())
                .contains("a live round is open already: https://discord.com/channels/")
                .contains("/" + other.id() + "\nEnd that round first");
        assertThat(panel.hasButton("Move the round here")).isTrue();
    }

    @Test
    void a_round_does_not_move_to_where_the_bot_may_not_post() {
        live.begun("what-happened", Map.of());
        Room mute = room("mute");
        mute.forbidBot(Permission.SEND_MESSAGES);
        assertThat(goOnIn(stand.ada, mute).text())
                .startsWith("I cannot lead a round here")
                .contains("Send Messages");
        assertThat(live.refreshed())
                .contains("Question 1 of 1 is open")
                .doesNotContain("Played in");
    }

    @Test
    void a_teacher_goes_on_with_a_round_whose_host_is_gone() {
        live.begun("what-happened", Map.of());
        Person teacher = live.teacher("Mrs Hill");
        stand.room.forbidBot(Permission.SEND_MESSAGES);
        live.whisper("I may no longer post in its channel");
        assertThat(goOnIn(ben, room("library")).text()).startsWith("No live round waits for you.");
        assertThat(goOnIn(teacher, room("library")).text())
                .contains("The round goes on in this channel.", "as a teacher; its host is Ada");
        live.questionIn(room("library"), 1);
    }

    @Test
    void a_result_that_cannot_be_shown_is_told_and_still_to_be_had() {
        SeenMessage question = live.begun("what-happened", Map.of());
        ben.press(question, letter(question, "The lamp went out")).message();
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        stand.room.forbidBotSilently(Permission.SEND_MESSAGES);
        live.order("See the result");
        live.until(() -> note().isPresent());
        SeenMessage note = note().orElseThrow();
        assertThat(note.text()).contains("every answer is kept", "I may no longer post");
        SeenMessage table = stand.ada.press(note, "Table of answers").message();
        assertThat(live.file(table)).contains("\"Ben\"");
    }

    private java.util.Optional<SeenMessage> note() {
        return stand.ada.reads(stand.room).stream()
                .filter(seen ->
                        seen.text().contains("The result of your live round is not on show"))
                .findFirst();
    }
}
