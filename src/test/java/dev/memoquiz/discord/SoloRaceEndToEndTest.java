package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.discord.gate.Underway;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.storage.DatabaseKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A reader alone who presses everything at once, by hand or with a program, through the real JDA.
final class SoloRaceEndToEndTest extends EndToEnd {
    private static final List<String> LETTERS = List.of("A", "B", "C");

    SoloRaceEndToEndTest(DatabaseKind database) {
        super(database);
    }

    @BeforeEach
    void nobody_is_turned_away_on_a_busy_machine() {
        stand.bounds = new Underway.Bounds(4096, 32);
        stand.restart();
    }

    /// Does it so often at once; gives what each was told.
    private static List<String> burst(int times, Supplier<Outcome> act) {
        return burst(Collections.nCopies(times, act));
    }

    /// All at once; gives what each was answered, since a message that many change is read with its last words.
    static List<String> burst(List<Supplier<Outcome>> acts) {
        List<Outcome> outcomes = acts.stream().map(Supplier::get).toList();
        outcomes.forEach(Outcome::message);
        List<String> told = outcomes.stream().map(outcome -> outcome.data().toString()).toList();
        assertThat(told).noneMatch(text -> text.contains("Error "));
        return told;
    }

    private List<Recorded> log() {
        return stand.store
                .standings()
                .latest(new ReaderId("discord:" + stand.ada.user().id()), 100);
    }

    @Test
    void of_all_options_pressed_at_once_one_counts_and_it_is_the_one_that_is_shown() {
        SeenMessage message = stand.ask(stand.ada, "what-happened");
        List<Supplier<Outcome>> presses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (String letter : LETTERS) {
                String id = message.button(letter).customId();
                presses.add(() -> stand.ada.forgePress(message, id));
            }
        }
        burst(presses);
        assertThat(log()).hasSize(1);
        int earned = log().getFirst().points().earned();
        assertThat(message.text()).contains("%d of 1 point.".formatted(earned));
        stand.ada.press(message, "See the result").message();
        assertThat(message.text()).contains("Finished: %d of 1 point".formatted(earned));
    }

    @Test
    void many_starts_at_once_open_one_round() {
        burst(6, () -> stand.ada.in(stand.room).slash("quiz start", Map.of("questions", 1)));
        assertThat(stand.count("round where is_open")).isEqualTo(1);
    }

    @Test
    void going_on_many_times_at_once_leaves_no_question_out() {
        stand.offer("wind-was-proved", "name-of-the-boat");
        SeenMessage message =
                stand.ada.in(stand.room).slash("quiz start", Map.of("questions", 2)).message();
        stand.ada.press(message, "A").message();
        String next = message.button("Next").customId();
        burst(8, () -> stand.ada.forgePress(message, next));
        assertThat(message.text()).contains("Question 2 of 2").doesNotContain("of 1 point.");
        assertThat(log()).hasSize(1);
    }

    @Test
    void what_was_missed_is_asked_again_in_one_round_however_often_that_is_pressed() {
        SeenMessage message = stand.ask(stand.ada, "what-happened");
        stand.ada.press(message, letter(message, "The glass broke")).message();
        stand.ada.press(message, "See the result").message();
        String again = message.button("Replay what I missed").customId();
        burst(8, () -> stand.ada.forgePress(message, again));
        assertThat(stand.count("round")).isEqualTo(2);
        assertThat(stand.count("round where is_open")).isEqualTo(1);
    }

    @Test
    void of_many_appeals_and_two_teachers_at_once_one_appeal_and_one_ruling_are_kept() {
        SeenMessage asked = stand.ask(stand.ada, "what-broke-the-night");
        SeenModal form = stand.ada.press(asked, "Write the answer").modal();
        SeenMessage review = stand.ada.submit(form, Map.of("text", "a puppy")).message();
        String appeal = review.button("Appeal").customId();
        burst(6, () -> stand.ada.forgePress(review, appeal));
        assertThat(stand.count("appeal")).isEqualTo(1);
        List<Supplier<Outcome>> rulings =
                Stream.of("Ms Clarke", "Mr Dean", "Ms Egan")
                        .flatMap(name -> rulings(name).stream())
                        .toList();
        List<String> told = burst(rulings);
        assertThat(stand.count("ruling")).isEqualTo(1);
        boolean accepted = stand.count("ruling where accepted") == 1;
        assertThat(told)
                .filteredOn(text -> text.contains(" now has ") || text.contains(" keeps "))
                .isNotEmpty()
                .allMatch(text -> text.contains(accepted ? "now has 1 of 1" : "keeps 0 of 1"));
        assertThat(stand.ada.in(stand.room).slash("score").message().text())
                .contains((accepted ? 1 : 0) + " of 1 point");
        assertThat(stand.store.recount().right()).isTrue();
    }

    /// Accepts and declines twice each.
    private List<Supplier<Outcome>> rulings(String teacher) {
        Person person = stand.discord.user(teacher);
        stand.discord.guild("Class 9b").grant(person, "teacher", Permission.MANAGE_MESSAGES);
        SeenMessage list = person.in(stand.room).slash("appeals").message();
        String accept = list.button("Accept").customId();
        String decline = list.button("Decline").customId();
        return List.of(
                () -> person.forgePress(list, accept),
                () -> person.forgePress(list, decline),
                () -> person.forgePress(list, accept),
                () -> person.forgePress(list, decline));
    }

    @Test
    void who_is_no_teacher_can_rule_on_nothing() {
        SeenMessage asked = stand.ask(stand.ada, "what-broke-the-night");
        SeenModal form = stand.ada.press(asked, "Write the answer").modal();
        SeenMessage review = stand.ada.submit(form, Map.of("text", "a puppy")).message();
        String appeal = review.button("Appeal").customId();
        stand.ada.forgePress(review, appeal).message();
        String accept = appeal.replaceFirst(":[a-z]+:", ":r:") + ":1";
        burst(4, () -> stand.ada.forgePress(review, accept));
        assertThat(stand.count("ruling")).isZero();
    }
}
