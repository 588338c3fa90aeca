package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.app.Desk;
import dev.memoquiz.discord.gate.Underway;
import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.fakediscord.rest.Fault;
import dev.memoquiz.storage.DatabaseKind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The real bot when more is asked of it than it takes on.
final class OverloadEndToEndTest extends EndToEnd {
    private static final String CALLBACK =
            "/interactions/{interaction_id}/{interaction_token}/callback";

    OverloadEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private void takesOn(int underway, int told) {
        stand.bounds = new Underway.Bounds(underway, told);
        stand.restart();
    }

    /// Somebody before a question.
    private record Reader(Person person, SeenMessage question) {
        Outcome press() {
            return person.press(question, letter(question, "The lamp went out"));
        }
    }

    private List<Reader> readers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> stand.discord.user("Reader " + i))
                .map(this::reader)
                .toList();
    }

    private Reader reader(Person person) {
        SeenMessage question = stand.ask(person, "what-happened");
        untilIdle();
        return new Reader(person, question);
    }

    private void untilIdle() {
        Waiting.until(() -> stand.bot().underway() == 0, "an idle bot");
    }

    private static List<String> texts(List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> outcome.message().text()).toList();
    }

    @Test
    void while_handlers_are_held_up_those_beyond_the_bound_are_told_and_the_others_answered() {
        takesOn(4, 8);
        List<Reader> readers = readers(9);
        stand.journal.slow(Duration.ofMillis(900));
        List<Outcome> outcomes = readers.stream().map(Reader::press).toList();
        assertThat(texts(outcomes.subList(4, 9)))
                .allSatisfy(text -> assertThat(text).contains("I am busy just now", "press again"));
        assertThat(texts(outcomes.subList(0, 4)))
                .allSatisfy(text -> assertThat(text).contains("Right"));
        stand.journal.recover();
        untilIdle();
        assertThat(readers.subList(4, 9))
                .allSatisfy(reader -> assertThat(answers(reader)).isZero());
        assertThat(readers.subList(4, 9)).allSatisfy(this::isAnsweredAsEver);
        assertThat(readers).allSatisfy(reader -> assertThat(answers(reader)).isEqualTo(1));
    }

    private void isAnsweredAsEver(Reader reader) {
        assertThat(reader.press().message().text()).contains("Right");
        untilIdle();
    }

    private int answers(Reader reader) {
        return stand.answers(reader.person());
    }

    @Test
    void while_discord_is_slow_nothing_piles_up_and_what_cannot_be_told_is_not_done_either() {
        takesOn(1, 1);
        List<Reader> readers = readers(3);
        stand.discord.faults().inject("POST", CALLBACK, 2, new Fault.Slow(Duration.ofMillis(1500)));
        List<Outcome> outcomes = readers.stream().map(Reader::press).toList();
        assertThat(outcomes.get(0).message().text()).contains("Right");
        assertThat(outcomes.get(1).message().text()).contains("I am busy just now");
        assertThat(outcomes.get(2).failed()).isTrue();
        untilIdle();
        assertThat(readers).extracting(this::answers).containsExactly(1, 0, 0);
        isAnsweredAsEver(readers.get(2));
        assertThat(answers(readers.get(2))).isEqualTo(1);
    }

    @Test
    void an_answer_that_discord_refuses_gives_its_place_back() {
        takesOn(1, 1);
        Reader reader = readers(1).getFirst();
        stand.discord
                .faults()
                .inject("POST", CALLBACK, 1, new Fault.Refuse(400, 50035, "Invalid Form Body"));
        assertThat(reader.press().failed()).isTrue();
        untilIdle();
        assertThat(stand.ada.in(stand.room).slash("help").message().text()).contains("/quiz");
    }

    @Test
    void completions_are_left_out_while_others_wait() {
        takesOn(1, 1);
        Reader reader = readers(1).getFirst();
        stand.journal.slow(Duration.ofMillis(300));
        Outcome pressed = reader.press();
        assertThat(stand.ada.in(stand.room).autocomplete("quiz start", "quiz", "ti").failed())
                .isTrue();
        assertThat(pressed.message().text()).contains("Right");
        untilIdle();
        assertThat(stand.ada.in(stand.room).autocomplete("quiz start", "quiz", "ti").choices())
                .isNotEmpty();
    }

    @Test
    void whoever_comes_during_a_long_start_is_told_and_answered_once_it_is_over() {
        Reader reader = readers(1).getFirst();
        stand.stop();
        int identified = stand.discord.gateway().identifies();
        CompletableFuture<Desk> desk = new CompletableFuture<>();
        CompletableFuture<Bot> starting =
                CompletableFuture.supplyAsync(() ->
                        Bot.start(
                                stand.settings(stand.discord.token(), Duration.ofSeconds(2)),
                                desk::join,
                                stand.troubles(),
                                Watch.NONE,
                                stand.clocks()));
        Waiting.until(() -> stand.discord.gateway().identifies() > identified, "a connection");
        assertThat(reader.press().message().text())
                .isEqualTo(
                        "I am just starting, so nothing was counted. Please try again in a moment.");
        assertThat(answers(reader)).isZero();
        Desk opened = stand.desk();
        Outcome waiting = reader.press();
        desk.complete(opened);
        assertThat(waiting.message().text()).contains("Right");
        assertThat(answers(reader)).isEqualTo(1);
        starting.join().close();
        stand.go();
    }

    @Test
    void of_two_presses_in_a_hurry_the_first_counts() {
        List<Reader> readers = readers(20);
        for (Reader reader : readers) {
            SeenMessage question = reader.question();
            String other = question.button(letter(question, "The glass broke")).customId();
            Outcome first = reader.press();
            Outcome second = reader.person().forgePress(question, other);
            assertThat(second.failed()).isFalse();
            assertThat(first.message().text()).contains("Right");
        }
        assertThat(readers).allSatisfy(reader -> assertThat(answers(reader)).isEqualTo(1));
    }
}
