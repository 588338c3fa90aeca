package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.DatabaseKind;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The clock of the bot's machine is set by two hours, ahead or back, while Discord's goes on.
final class ClockEndToEndTest extends LiveEndToEnd {
    private final Person ben = live.player("Ben");

    ClockEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private void setClock(int hours) {
        stand.machine.forward(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, -2})
    void a_live_question_stays_open_for_the_time_that_was_left_and_no_longer(int hours) {
        SeenMessage question = live.begun("what-happened", Map.of("seconds", 60));
        setClock(hours);
        live.untilSeen();
        assertThat(ben.press(question, letter(question, "The lamp went out")).message().text())
                .contains("You chose **");
        closesAfterAMinuteInAll(question);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, -2})
    void a_live_round_is_taken_up_after_the_clock_was_set_while_the_bot_was_gone(int hours) {
        SeenMessage question = live.begun("what-happened", Map.of("seconds", 60));
        ben.press(question, letter(question, "The lamp went out")).message();
        live.untilSeen();
        stand.stop();
        setClock(hours);
        stand.go();
        closesAfterAMinuteInAll(question);
    }

    private void closesAfterAMinuteInAll(SeenMessage question) {
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
        stand.clock.forward(Duration.ofSeconds(50));
        live.untilSeen();
        assertThat(question.text()).doesNotContain("Right answer:");
        stand.clock.forward(Duration.ofSeconds(11));
        question.await(seen -> seen.text().contains("Right answer:"));
        assertThat(stand.answers(ben)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, -2})
    void an_answer_given_alone_counts_and_took_no_less_than_no_time(int hours) {
        SeenMessage message = stand.ask(stand.ada, "what-happened");
        setClock(hours);
        stand.ada.press(message, letter(message, "The lamp went out")).message();
        assertThat(message.text()).contains("Right: 1 of 1 point.");
        ReaderId ada = new ReaderId("discord:" + stand.ada.user().id());
        assertThat(stand.store.standings().latest(ada, 5))
                .extracting(Recorded::answered)
                .singleElement()
                .satisfies(answered ->
                        assertThat(answered.when().thinking())
                                .isBetween(Duration.ZERO, Duration.ofHours(3)));
        stand.ada.press(message, "See the result").message();
        assertThat(message.text()).contains("Finished: 1 of 1 point");
    }
}
