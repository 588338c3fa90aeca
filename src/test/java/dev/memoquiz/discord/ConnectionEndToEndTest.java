package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.discord.quiz.Usual;
import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.storage.DatabaseKind;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the bot gets in, stays in, and is shut out. One kind of database is enough, since none has a part in it.
final class ConnectionEndToEndTest {
    private final BotStand stand = new BotStand(DatabaseKind.SQLITE);

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void a_rejected_token_is_refused_in_a_sentence_without_the_token() {
        assertThatThrownBy(() ->
                        Bot.start(
                                stand.settings("another-token"),
                                stand::desk,
                                stand.troubles(),
                                Watch.NONE,
                                stand.clocks()))
                .isInstanceOf(BotRefused.class)
                .hasMessageContaining("did not accept the token")
                .hasMessageContaining("DISCORD_TOKEN")
                .hasMessageNotContaining("another-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "with space", "tökén", "line\nfeed"})
    void a_malformed_token_is_refused_before_anything_is_sent(String token) {
        long before = stand.discord.requests().total();
        assertThatThrownBy(() ->
                        Bot.start(
                                stand.settings(token),
                                stand::desk,
                                stand.troubles(),
                                Watch.NONE,
                                stand.clocks()))
                .isInstanceOf(BotRefused.class)
                .hasMessageContaining("set DISCORD_TOKEN");
        assertThat(stand.discord.requests().total()).isEqualTo(before);
    }

    @Test
    void an_unreachable_gateway_is_told_in_a_sentence_and_not_waited_for_without_end() {
        BotSettings halfway =
                new BotSettings(
                        stand.discord.token(),
                        stand.settings("").apiUrl(),
                        Optional.of("ws://127.0.0.1:1/"),
                        new Usual(Optional.empty(), 10),
                        BotSettings.USUAL_PATIENCE);
        assertThatThrownBy(() ->
                        Bot.start(
                                halfway, stand::desk, stand.troubles(), Watch.NONE, stand.clocks()))
                .isInstanceOf(BotRefused.class)
                .hasMessageContaining("DISCORD_GATEWAY_URL");
    }

    @Test
    void the_usual_quiz_and_number_of_questions_are_those_set() {
        stand.quizzes.add(BotStand.MEMO);
        stand.usual = new Usual(Optional.of(BotStand.MEMO.id()), 3);
        stand.restart();
        assertThat(stand.ada.in(stand.room).slash("read", Map.of()).message().text())
                .contains(BotStand.MEMO.document().source().title());
        assertThat(stand.ada.in(stand.room).slash("quiz start", Map.of()).message().text())
                .contains("1 of 3");
    }

    @Test
    void an_unreachable_discord_is_told_in_a_sentence() {
        BotSettings nowhere =
                new BotSettings(
                        "token",
                        Optional.of("http://127.0.0.1:1/api/v10/"),
                        Optional.empty(),
                        new Usual(Optional.empty(), 10),
                        BotSettings.USUAL_PATIENCE);
        assertThatThrownBy(() ->
                        Bot.start(
                                nowhere, stand::desk, stand.troubles(), Watch.NONE, stand.clocks()))
                .isInstanceOf(BotRefused.class)
                .hasMessageContaining("cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(ints = {4004, 4014})
    void being_shut_out_while_running_is_told(int code) throws Exception {
        stand.discord.gateway().close(code, "no");
        BotRefused refused = stand.bot().shutOut().toCompletableFuture().get(10, TimeUnit.SECONDS);
        assertThat(refused).hasMessageContaining(code == 4004 ? "token" : "intents");
    }

    @Test
    void the_settings_never_show_the_token() {
        assertThat(stand.settings("hush").toString()).doesNotContain("hush");
    }

    @Test
    void a_broken_connection_is_resumed_and_the_round_goes_on() {
        SeenMessage message = stand.ask(stand.ada, "what-happened");
        stand.discord.gateway().drop();
        Waiting.until(() -> stand.discord.gateway().resumes() == 1, "a resume");
        stand.ada.press(message, letter(message, "The lamp went out")).message();
        assertThat(message.text()).contains("Right: 1 of 1 point.");
        assertThat(stand.discord.gateway().identifies()).isEqualTo(1);
    }

    @Test
    void a_press_during_the_break_is_answered_after_it() {
        SeenMessage message = stand.ask(stand.ada, "what-happened");
        stand.discord.gateway().askReconnect();
        stand.ada.press(message, letter(message, "The lamp went out")).message();
        assertThat(message.text()).contains("Right: 1 of 1 point.");
    }
}
