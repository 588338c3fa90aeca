package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.DatabaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Many at the same instant: players at the close, two teachers at one round, two rounds for one channel.
final class LiveRushEndToEndTest extends LiveEndToEnd {
    private static final String TWO = "what-happened name-of-the-boat";
    private static final int PUPILS = 40;

    LiveRushEndToEndTest(DatabaseKind database) {
        super(database);
    }

    /// Does all of it at once; what each saw.
    private static List<String> atOnce(List<Supplier<Outcome>> acts) {
        return acts.stream()
                .map(act -> CompletableFuture.supplyAsync(() -> act.get().message().text()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Test
    void forty_press_while_the_host_closes_and_each_is_told_what_became_of_it() {
        SeenMessage question = live.begun("what-happened", Map.of());
        String id = question.button("A").customId();
        String reveal = live.panel().button("Reveal").customId();
        List<Person> pupils =
                IntStream.range(0, PUPILS).mapToObj(i -> live.player("Pupil " + i)).toList();

        List<Outcome> presses = new ArrayList<>();
        pupils.subList(0, PUPILS / 2).forEach(one -> presses.add(one.forgePress(question, id)));
        Outcome close = stand.ada.forgePress(live.panel(), reveal);
        pupils.subList(PUPILS / 2, PUPILS)
                .forEach(one -> presses.add(one.forgePress(question, id)));

        assertThat(close.message().text()).contains("Question 1 of 1 is closing");
        List<String> told = presses.stream().map(press -> press.message().text()).toList();
        long counted = told.stream().filter(text -> text.startsWith("You chose **A**.")).count();
        // On a busy machine the bot turns some away, and says so.
        assertThat(told)
                .allMatch(text ->
                        text.startsWith("You chose **A**.")
                                || text.startsWith("Too late:")
                                || text.startsWith("I am busy just now, so nothing was counted."));
        assertThat(counted).isPositive();
        question.await(seen -> seen.text().contains("Right answer:"));
        question.await(seen -> seen.json().toString().contains(" of " + counted + " ("));
        assertThat(pupils.stream().mapToInt(stand::answers).sum()).isEqualTo((int) counted);
    }

    @Test
    void two_teachers_who_press_the_same_at_once_move_the_round_once() {
        SeenMessage question = live.begun(TWO, Map.of());
        Person hill = live.teacher("Mrs Hill");
        SeenMessage panel = hill.press(question, "Host controls").message();
        String reveal = panel.button("Reveal").customId();
        atOnce(
                List.of(
                        () -> stand.ada.forgePress(live.panel(), reveal),
                        () -> hill.forgePress(panel, reveal)));
        question.await(seen -> seen.text().contains("Right answer:"));

        String next = reveal.replaceAll(":r$", ":n");
        List<String> told =
                atOnce(
                        List.of(
                                () -> stand.ada.forgePress(live.panel(), next),
                                () -> hill.forgePress(panel, next)));
        assertThat(told)
                .allMatch(text -> text.contains("Question 2 of 2 is open"))
                .filteredOn(text -> text.contains("had moved on before you pressed"))
                .hasSize(1);
        live.question(2);
    }

    @Test
    void of_two_teachers_who_press_against_each_other_one_is_told_that_the_other_was_first() {
        SeenMessage question =
                live.begun("what-happened name-of-the-boat wind-was-proved", Map.of());
        Person hill = live.teacher("Mrs Hill");
        SeenMessage panel = hill.press(question, "Host controls").message();
        String skip = panel.button("Skip").customId();
        String pause = panel.button("Pause").customId();
        for (int i = 0; i < 2; i++) {
            String nth = skip.replace(":0:f:", ":" + i + ":f:");
            atOnce(
                    List.of(
                            () -> stand.ada.forgePress(live.panel(), nth),
                            () -> hill.forgePress(panel, nth),
                            () -> hill.forgePress(panel, pause)));
            if (live.refreshed().contains("paused")) {
                live.order("Resume");
            }
            assertThat(live.refreshed()).contains("Question " + (i + 2) + " of 3 is open");
        }
    }

    @Test
    void of_two_rounds_that_two_teachers_start_at_once_in_one_channel_one_is_open() {
        stand.offer("what-happened");
        Person hill = live.teacher("Mrs Hill");
        List<String> told =
                atOnce(
                        List.of(
                                () -> stand.ada.in(stand.room).slash("live start", Map.of()),
                                () -> hill.in(stand.room).slash("live start", Map.of())));
        assertThat(told).filteredOn(text -> text.contains("open for players")).hasSize(1);
        assertThat(told)
                .filteredOn(text -> text.contains("a live round is open already"))
                .hasSize(1);
        live.lobby();
        assertThat(stand.room.messages()).hasSize(1);
    }

    @Test
    void a_press_made_for_one_round_changes_nothing_in_another() {
        Room other = stand.discord.guild("Class 9b").channel("library");
        SeenMessage here = live.begun("what-happened", Map.of());
        SeenMessage panel = live.startIn(other, "what-happened", Map.of());
        other.await(seen -> seen.text().contains("A round for everybody here"));
        stand.ada.press(panel, "Start").message();
        SeenMessage there = live.questionIn(other, 1);
        Person ben = live.player("Ben");
        String before = there.text();

        String mine = here.button("A").customId();
        assertThat(ben.forgePress(there, mine).message().text()).startsWith("You chose **A**.");
        here.await(seen -> seen.text().contains("1 of 1 have answered"));
        assertThat(there.text()).isEqualTo(before);
        String foreign = there.button("A").customId();
        String mixed = mine.replace(round(mine), "zzzzzzzzzzzz");
        assertThat(round(mine)).isNotEqualTo(round(foreign));
        assertThat(ben.forgePress(here, mixed).message().text())
                .isEqualTo("There is no such live round any more.");
    }

    private static String round(String customId) {
        return customId.split(":", -1)[2];
    }

    @Test
    void a_removed_player_is_refused_whatever_is_pressed_and_never_sees_a_result() {
        SeenMessage question = live.begun("keeper-wrote", Map.of());
        Person ben = live.player("Ben");
        SeenMessage draft = ben.press(question, "Choose").message();
        ben.press(draft, letter(draft, "The dog barked")).message();
        ben.press(live.lobby(), "Join").message();
        SeenMessage players = stand.ada.press(live.panel(), "Players").message();
        stand.ada.choose(players, "Take a player out", "Ben").message();

        assertThat(ben.press(draft, "Submit").message().text())
                .isEqualTo("The host has taken you out of this round.");
        live.order("Reveal");
        live.order("See the result");
        assertThat(ben.press(live.end(), "My result").message().text())
                .isEqualTo("You do not play in this round, so there is no result of yours.");
        assertThat(stand.answers(ben)).isZero();
    }
}
