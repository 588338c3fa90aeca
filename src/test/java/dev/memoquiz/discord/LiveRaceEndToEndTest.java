package dev.memoquiz.discord;

import static dev.memoquiz.discord.SoloRaceEndToEndTest.burst;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.discord.gate.Underway;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.DatabaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A class and its teachers who press everything at once, through the real JDA.
final class LiveRaceEndToEndTest extends LiveEndToEnd {
    private static final List<String> LETTERS = List.of("A", "B", "C");
    private static final Pattern CHOSEN = Pattern.compile("You chose \\*\\*([A-C])\\*\\*");
    private static final String TWO = "what-happened name-of-the-boat";

    private final Person ben = live.player("Ben");

    LiveRaceEndToEndTest(DatabaseKind database) {
        super(database);
    }

    @BeforeEach
    void nobody_is_turned_away_on_a_busy_machine() {
        stand.bounds = new Underway.Bounds(4096, 32);
        stand.restart();
    }

    /// Presses of all letters, so many times each.
    private static List<Supplier<Outcome>> letters(Person person, SeenMessage question, int times) {
        List<Supplier<Outcome>> presses = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (String letter : LETTERS) {
                String id = question.button(letter).customId();
                presses.add(() -> person.forgePress(question, id));
            }
        }
        return presses;
    }

    private static String chosen(String told) {
        Matcher found = CHOSEN.matcher(told);
        assertThat(found.find()).as(told).isTrue();
        return found.group(1);
    }

    private List<Person> players(int number) {
        return IntStream.range(0, number).mapToObj(i -> live.player("Pupil " + i)).toList();
    }

    @Test
    void where_choices_are_fixed_one_of_all_options_pressed_at_once_stands() {
        SeenMessage question = live.begun("what-happened", Map.of("changes", "no"));
        List<String> told = burst(letters(ben, question, 3));
        assertThat(told).filteredOn(text -> text.contains("It stands")).isNotEmpty();
        assertThat(told.stream().map(LiveRaceEndToEndTest::chosen).distinct()).hasSize(1);
        assertThat(stand.count("live_vote")).isEqualTo(1);
        assertThat(stand.count("live_player")).isEqualTo(1);
    }

    @Test
    void where_choices_may_change_the_last_of_all_options_pressed_at_once_counts() {
        SeenMessage question = live.begun("what-happened", Map.of());
        burst(letters(ben, question, 3));
        assertThat(stand.count("live_vote")).isEqualTo(1);
        String last = ben.press(question, "B").message().text();
        assertThat(chosen(last)).isEqualTo("B");
        assertThat(stand.count("live_vote")).isEqualTo(1);
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        assertThat(stand.answers(ben)).isEqualTo(1);
    }

    @Test
    void whoever_was_told_that_it_counts_is_in_the_log_also_when_the_host_reveals_meanwhile() {
        SeenMessage question = live.begun("what-happened", Map.of());
        List<Person> players = players(24);
        String reveal = live.panel().button("Reveal").customId();
        List<Outcome> presses = new ArrayList<>();
        for (int i = 0; i < players.size(); i++) {
            presses.add(players.get(i).forgePress(question, question.button("A").customId()));
            if (i == 12) {
                stand.ada.forgePress(live.panel(), reveal);
                stand.ada.forgePress(live.panel(), reveal);
            }
        }
        List<String> told = presses.stream().map(press -> press.message().text()).toList();
        question.await(seen -> seen.text().contains("Right answer:"));
        live.untilSeen();
        for (int i = 0; i < players.size(); i++) {
            boolean counted =
                    told.get(i).startsWith("You chose") || told.get(i).contains("so it counts");
            assertThat(counted || told.get(i).startsWith("Too late")).as(told.get(i)).isTrue();
            assertThat(stand.answers(players.get(i))).as(told.get(i)).isEqualTo(counted ? 1 : 0);
        }
        assertThat(stand.store.recount().right()).isTrue();
    }

    @Test
    void teachers_who_all_direct_at_once_move_the_round_once() {
        live.begun("what-happened name-of-the-boat wind-was-proved", Map.of());
        SeenMessage panel = live.panel();
        String skip = panel.button("Skip").customId();
        String reveal = panel.button("Reveal").customId();
        List<Supplier<Outcome>> orders = new ArrayList<>();
        for (String name : List.of("Ms Clarke", "Mr Dean", "Ms Egan")) {
            Person teacher = live.teacher(name);
            SeenMessage own = teacher.in(stand.room).slash("live host").message();
            orders.add(() -> teacher.forgePress(own, skip));
            orders.add(() -> teacher.forgePress(own, reveal));
            orders.add(() -> teacher.forgePress(own, skip));
        }
        burst(orders);
        live.untilSeen();
        live.untilSeen();
        assertThat(live.refreshed()).containsAnyOf("Question 1 of 3", "Question 2 of 3");
        assertThat(stand.room.messages())
                .filteredOn(seen -> seen.text().contains("Question 2 of 3"))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(stand.room.messages())
                .noneMatch(seen -> seen.text().contains("Question 3 of 3"));
    }

    @Test
    void votes_while_the_host_ends_the_round_are_all_answered_and_score_for_nobody() {
        SeenMessage question = live.begun(TWO, Map.of());
        List<Person> players = players(20);
        live.order("End the round");
        String end = live.panel().button("End it").customId();
        List<Supplier<Outcome>> presses = new ArrayList<>();
        for (int i = 0; i < players.size(); i++) {
            Person player = players.get(i);
            String id = question.button("B").customId();
            presses.add(() -> player.forgePress(question, id));
            if (i % 5 == 2) {
                presses.add(() -> stand.ada.forgePress(live.panel(), end));
            }
        }
        burst(presses);
        live.end();
        live.untilSeen();
        players.forEach(player -> assertThat(stand.answers(player)).isZero());
        assertThat(stand.room.messages())
                .filteredOn(seen -> seen.hasButton("My result"))
                .hasSize(1);
    }

    @Test
    void who_joins_many_times_at_once_has_one_place() {
        live.start("what-happened", Map.of());
        SeenMessage lobby = live.lobby();
        String join = lobby.button("Join").customId();
        List<Supplier<Outcome>> joins = new ArrayList<>();
        for (Person player : players(4)) {
            for (int i = 0; i < 4; i++) {
                joins.add(() -> player.forgePress(lobby, join));
            }
        }
        burst(joins);
        assertThat(stand.count("live_player")).isEqualTo(4);
    }

    @Test
    void of_many_starts_at_once_in_a_channel_one_opens_a_round() {
        stand.offer("what-happened", "name-of-the-boat");
        List<Supplier<Outcome>> starts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Person teacher = live.teacher("Teacher " + i);
            starts.add(() -> teacher.in(stand.room).slash("live start", Map.of("questions", 1)));
        }
        List<String> told = burst(starts);
        assertThat(stand.count("live where is_open")).isEqualTo(1);
        assertThat(told)
                .filteredOn(text -> text.contains("Your round is open for players."))
                .hasSize(1);
        live.lobby();
        live.untilSeen();
        assertThat(stand.room.messages()).hasSize(1);
    }

    @Test
    void a_round_is_played_again_once_however_often_that_is_pressed() {
        SeenMessage question = live.begun("what-happened", Map.of());
        ben.press(question, "A").message();
        live.order("Reveal");
        live.order("See the result");
        SeenMessage end = live.end();
        stand.offer("what-happened", "name-of-the-boat");
        String again = end.button("Play again with other questions").customId();
        List<Supplier<Outcome>> presses = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            presses.add(() -> stand.ada.forgePress(end, again));
        }
        burst(presses);
        assertThat(stand.count("live")).isEqualTo(2);
    }

    @Test
    void presses_around_a_restart_are_kept_if_they_were_answered() {
        SeenMessage question = live.begun("what-happened", Map.of("seconds", 60));
        List<Person> players = players(20);
        List<Outcome> presses = new ArrayList<>();
        for (Person player : players) {
            presses.add(player.forgePress(question, question.button("A").customId()));
        }
        stand.restart();
        players.forEach(player ->
                assertThat(player.press(question, "B").message().text())
                        .startsWith("You chose **B**"));
        assertThat(presses).allMatch(press -> press.whenAcknowledged().isDone() || press.failed());
        assertThat(stand.count("live_vote")).isEqualTo(20);
        assertThat(stand.count("live_player")).isEqualTo(20);
    }
}
