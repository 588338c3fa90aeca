package dev.memoquiz.fakediscord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.world.Permission;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of a message when its channel, its thread or a right goes away.
final class ThreadRulesTest {
    private static final String HELLO = "{\"content\":\"hello\"}";
    private static final String THREAD = "{\"name\":\"t\",\"type\":11}";
    private static final String NONCE =
            "{\"content\":\"x\",\"nonce\":\"n\",\"enforce_nonce\":true}";

    private final MovableClock clock = new MovableClock(InstantSource.system());
    private FakeDiscord discord;
    private RawBot bot;
    private Room room;

    @BeforeEach
    void start() {
        discord = FakeDiscord.start(Options.with(clock).rateLimits(false));
        bot = new RawBot(discord);
        room = discord.guild("Class").channel("talk");
    }

    @AfterEach
    void stop() {
        discord.close();
    }

    private RawBot.Answer open() {
        return bot.call("POST", "channels/" + room.id() + "/threads", THREAD);
    }

    private Room thread() {
        assertThat(open().status()).isEqualTo(201);
        return discord.guild("Class").channel("t");
    }

    private RawBot.Answer send(Room to) {
        return bot.call("POST", "channels/" + to.id() + "/messages", HELLO);
    }

    private String sent(Room to) {
        return "channels/" + to.id() + "/messages/" + send(to).json().path("id").asText();
    }

    private RawBot.Answer change(Room thread, String body) {
        return bot.call("PATCH", "channels/" + thread.id(), body);
    }

    @Test
    void who_may_send_may_open_an_archived_thread_but_not_a_locked_one() {
        Room thread = thread();
        thread.archive(false);
        assertThat(change(thread, "{\"archived\":false}").status()).isEqualTo(200);

        thread.archive(true);
        assertThat(change(thread, "{\"archived\":false}").code()).isEqualTo(50013);
        thread.reopen();
        assertThat(send(thread).status()).isEqualTo(200);
    }

    @Test
    void who_opened_a_thread_may_archive_it_but_to_lock_it_needs_the_right_to_manage_it() {
        assertThat(change(thread(), "{\"archived\":true}").status()).isEqualTo(200);
        assertThat(change(thread(), "{\"locked\":true}").code()).isEqualTo(50013);
        assertThat(change(room, "{\"archived\":false}").code()).isEqualTo(50013);
    }

    @Test
    void a_thread_is_opened_only_with_the_right_to_do_so() {
        room.forbidBot(Permission.CREATE_PUBLIC_THREADS);

        assertThat(open().code()).isEqualTo(50013);
    }

    @Test
    void a_thread_takes_its_rights_from_its_channel() {
        Room thread = thread();
        String message = sent(thread);
        room.forbidBot(Permission.SEND_MESSAGES_IN_THREADS);
        assertThat(send(thread).code()).isEqualTo(50013);
        assertThat(bot.call("PATCH", message, HELLO).status()).isEqualTo(200);

        room.forbidBot(Permission.VIEW_CHANNEL);
        assertThat(send(thread).code()).isEqualTo(50001);
        assertThat(bot.call("PATCH", message, HELLO).code()).isEqualTo(50001);
    }

    @Test
    void with_a_channel_go_its_threads_and_its_messages() {
        Room thread = thread();
        String inThread = sent(thread);
        String inRoom = sent(room);
        room.delete();

        assertThat(send(room).code()).isEqualTo(10003);
        assertThat(send(thread).code()).isEqualTo(10003);
        assertThat(bot.call("PATCH", inThread, HELLO).code()).isEqualTo(10003);
        assertThat(bot.call("PATCH", inRoom, HELLO).code()).isEqualTo(10003);
        assertThat(room.messages()).isEmpty();
    }

    @Test
    void a_deleted_thread_is_an_unknown_channel() {
        Room thread = thread();
        thread.delete();

        assertThat(send(thread).code()).isEqualTo(10003);
        assertThat(send(room).status()).isEqualTo(200);
    }

    @Test
    void a_message_that_somebody_else_deleted_is_unknown() {
        String message = sent(room);
        room.deleteMessage(room.messages().getFirst());

        assertThat(bot.call("PATCH", message, HELLO).code()).isEqualTo(10008);
    }

    @Test
    void a_nonce_holds_for_some_minutes_and_in_its_channel() {
        String path = "channels/" + room.id() + "/messages";
        bot.call("POST", path, NONCE);
        bot.call("POST", "channels/" + thread().id() + "/messages", NONCE);
        clock.forward(Duration.ofMinutes(2));
        bot.call("POST", path, NONCE);
        assertThat(room.messages()).hasSize(1);

        clock.forward(Duration.ofMinutes(4));
        bot.call("POST", path, NONCE);
        assertThat(room.messages()).hasSize(2);
        assertThat(discord.guild("Class").channel("t").messages()).hasSize(1);
    }
}
