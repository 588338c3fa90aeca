package dev.memoquiz.fakediscord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.world.CallbackType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The rules of time and order that Discord keeps for interactions.
final class InteractionRulesTest {
    private static final String BUTTON =
            """
            {"type":4,"data":{"content":"hi","components":[{"type":1,"components":[
              {"type":2,"style":1,"label":"A","custom_id":"a"}]}]}}\
            """;
    private static final String MODAL =
            """
            {"type":9,"data":{"custom_id":"f","title":"T","components":[{"type":18,"label":"L",
              "component":{"type":4,"style":1,"custom_id":"i"}}]}}\
            """;

    private final MovableClock clock = new MovableClock(InstantSource.system());
    private FakeDiscord discord;
    private RawBot bot;
    private Room room;
    private Person ada;

    @BeforeEach
    void start() {
        discord = FakeDiscord.start(Options.with(clock));
        bot = new RawBot(discord);
        bot.register("[{\"name\":\"ask\",\"description\":\"Asks\"}]");
        room = discord.guild("Class").channel("talk");
        ada = discord.user("Ada");
    }

    @AfterEach
    void stop() {
        discord.close();
    }

    private Outcome asked() {
        return ada.in(room).slash("ask");
    }

    private SeenMessage withButton() {
        Outcome outcome = asked();
        bot.answer(outcome, BUTTON);
        return outcome.message();
    }

    @Test
    void an_answer_after_three_seconds_meets_an_unknown_interaction() {
        Outcome outcome = asked();

        clock.forward(Duration.ofMillis(3001));

        assertThat(outcome.failed()).isTrue();
        assertThat(bot.answer(outcome, BUTTON).code()).isEqualTo(10062);
    }

    @Test
    void a_second_acknowledgement_is_refused() {
        Outcome outcome = asked();
        bot.answer(outcome, BUTTON);

        assertThat(bot.answer(outcome, BUTTON).code()).isEqualTo(40060);
        assertThat(room.messages()).hasSize(1);
    }

    @Test
    void the_token_dies_after_fifteen_minutes() {
        Outcome outcome = asked();
        bot.answer(outcome, BUTTON);

        clock.forward(Duration.ofMinutes(16));

        assertThat(bot.hook("PATCH", outcome, "/messages/@original", "{\"content\":\"x\"}").code())
                .isEqualTo(50027);
    }

    @Test
    void a_press_on_an_old_message_brings_a_new_token() {
        SeenMessage message = withButton();
        clock.forward(Duration.ofMinutes(16));

        Outcome pressed = ada.press(message, "A");
        bot.answer(pressed, "{\"type\":7,\"data\":{\"content\":\"still here\"}}");

        assertThat(pressed.message().text()).isEqualTo("still here");
    }

    @Test
    void a_modal_is_no_answer_to_a_modal() {
        Outcome opened = ada.press(withButton(), "A");
        bot.answer(opened, MODAL);
        Outcome sent = ada.submit(opened.modal(), Map.of("i", "text"));

        assertThat(bot.answer(sent, MODAL).code()).isEqualTo(50035);
        assertThat(discord.violations()).hasSize(1);
        assertThat(bot.answer(sent, "{\"type\":6}").status()).isEqualTo(200);
    }

    @Test
    void the_first_follow_up_fills_the_deferred_reply() {
        Outcome outcome = asked();
        bot.answer(outcome, "{\"type\":5,\"data\":{\"flags\":64}}");

        assertThat(outcome.type()).isEqualTo(CallbackType.DEFERRED_MESSAGE);
        bot.hook("POST", outcome, "", "{\"content\":\"first\"}");
        bot.hook("POST", outcome, "", "{\"content\":\"second\"}");

        assertThat(outcome.message().text()).isEqualTo("first");
        assertThat(outcome.message().ephemeral()).isTrue();
        assertThat(outcome.followUp(1).text()).isEqualTo("second");
        assertThat(outcome.followUp(1).ephemeral()).isFalse();
    }

    @Test
    void an_unanswered_interaction_has_no_webhook() {
        assertThat(bot.hook("POST", asked(), "", "{\"content\":\"x\"}").code()).isEqualTo(10015);
    }

    @Test
    void an_ephemeral_reply_is_for_one_reader_and_out_of_the_channels_reach() {
        Outcome outcome = asked();
        bot.answer(outcome, "{\"type\":4,\"data\":{\"content\":\"psst\",\"flags\":64}}");
        SeenMessage message = outcome.message();
        Person ben = discord.user("Ben");

        assertThat(ada.reads(room)).contains(message);
        assertThat(ben.reads(room)).doesNotContain(message);
        assertThatThrownBy(() -> ben.press(message, "A")).hasMessageContaining("cannot see");
        String path = "channels/" + room.id() + "/messages/" + message.id();
        assertThat(bot.call("GET", path, "").code()).isEqualTo(10008);
    }

    @Test
    void the_same_interaction_can_come_twice() {
        Outcome outcome = asked();

        outcome.again();

        assertThat(bot.answer(outcome, BUTTON).status()).isEqualTo(200);
        assertThat(bot.answer(outcome, BUTTON).code()).isEqualTo(40060);
    }

    @Test
    void a_user_install_has_five_follow_ups() {
        bot.register(
                "[{\"name\":\"ask\",\"description\":\"Asks\",\"integration_types\":[0,1],\"contexts\":[0,1,2]}]");
        Outcome outcome = ada.in(discord.guildWithoutBot("Else").channel("talk")).slash("ask");
        bot.answer(outcome, BUTTON);
        for (int number = 1; number <= 5; number++) {
            assertThat(bot.hook("POST", outcome, "", "{\"content\":\"x\"}").status())
                    .isEqualTo(200);
        }

        assertThat(bot.hook("POST", outcome, "", "{\"content\":\"x\"}").code()).isEqualTo(40094);
    }

    @Test
    void a_client_sends_nothing_for_a_disabled_button_or_an_unknown_command() {
        Outcome outcome = asked();
        bot.answer(outcome, BUTTON.replace("\"style\":1", "\"style\":1,\"disabled\":true"));

        assertThatThrownBy(() -> ada.press(outcome.message(), "A"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ada.in(room).slash("tell")).hasMessageContaining("not registered");
        assertThatThrownBy(() -> ada.in(room).slash("ask", Map.of("x", 1)))
                .isInstanceOf(IllegalStateException.class);
    }
}
