package dev.memoquiz.fakediscord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.rest.Fault;
import dev.memoquiz.fakediscord.rest.Faults;
import dev.memoquiz.fakediscord.world.Permission;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the bot may do by its own right, how often, and what a test can make go wrong.
final class ChannelRulesTest {
    private static final String HELLO = "{\"content\":\"hello\"}";
    private static final String SEND = "/channels/{channel_id}/messages";

    private final MovableClock clock = new MovableClock(InstantSource.system());
    private FakeDiscord discord;
    private RawBot bot;
    private Room room;

    @BeforeEach
    void start() {
        discord = FakeDiscord.start(Options.with(clock));
        bot = new RawBot(discord);
        room = discord.guild("Class").channel("talk");
    }

    @AfterEach
    void stop() {
        discord.close();
    }

    private RawBot.Answer send() {
        return bot.call("POST", "channels/" + room.id() + "/messages", HELLO);
    }

    @Test
    void the_sixth_send_in_five_seconds_meets_a_429() {
        for (int number = 1; number <= 5; number++) {
            assertThat(send().status()).isEqualTo(200);
        }

        RawBot.Answer sixth = send();

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.json().path("global").asBoolean()).isFalse();
        assertThat(sixth.response().headers().firstValue("Retry-After")).isPresent();
        clock.forward(Duration.ofSeconds(6));
        assertThat(send().status()).isEqualTo(200);
    }

    @Test
    void a_message_is_edited_fetched_and_deleted() {
        String path = "channels/" + room.id() + "/messages/" + send().json().path("id").asText();

        assertThat(bot.call("PATCH", path, "{\"content\":\"changed\"}").status()).isEqualTo(200);
        assertThat(bot.call("GET", path, "").json().path("content").asText()).isEqualTo("changed");
        assertThat(bot.call("DELETE", path, "").status()).isEqualTo(204);
        assertThat(bot.call("PATCH", path, "{\"content\":\"x\"}").code()).isEqualTo(10008);
    }

    @Test
    void lost_permissions_are_told_apart() {
        room.forbidBot(Permission.SEND_MESSAGES);
        assertThat(send().code()).isEqualTo(50013);

        room.forbidBot(Permission.VIEW_CHANNEL);
        assertThat(send().code()).isEqualTo(50001);

        room.delete();
        assertThat(send().code()).isEqualTo(10003);
    }

    @Test
    void a_closed_direct_message_refuses() {
        Person ada = discord.user("Ada");
        String open = "{\"recipient_id\":\"%d\"}".formatted(ada.user().id());
        String id = bot.call("POST", "users/@me/channels", open).json().path("id").asText();
        String path = "channels/" + id + "/messages";

        assertThat(bot.call("POST", path, HELLO).status()).isEqualTo(200);
        ada.directMessage().close();
        assertThat(bot.call("POST", path, HELLO).code()).isEqualTo(50007);
    }

    @Test
    void a_thread_can_be_opened_archived_and_locked() {
        String made =
                bot.call(
                                "POST",
                                "channels/" + room.id() + "/threads",
                                "{\"name\":\"t\",\"type\":11}")
                        .json()
                        .path("id")
                        .asText();
        String path = "channels/" + made + "/messages";
        Room thread = discord.guild("Class").channel("t");

        String message = bot.call("POST", path, HELLO).json().path("id").asText();
        thread.archive(false);
        assertThat(bot.call("PATCH", path + "/" + message, HELLO).code()).isEqualTo(50083);
        assertThat(bot.call("POST", path, HELLO).status()).isEqualTo(200);
        thread.archive(true);
        assertThat(bot.call("POST", path, HELLO).code()).isEqualTo(50083);
    }

    @Test
    void a_wrong_token_is_refused() {
        assertThat(bot.call("GET", "users/@me", "", "wrong").status()).isEqualTo(401);
    }

    @Test
    void injected_faults_come_as_often_as_asked() {
        discord.faults().inject("POST", SEND, 2, new Fault.Refuse(500, 0, "oops"));

        assertThat(send().status()).isEqualTo(500);
        assertThat(send().status()).isEqualTo(500);
        assertThat(send().status()).isEqualTo(200);
    }

    @Test
    void a_lost_reply_has_done_its_work() {
        discord.faults().inject(Faults.ANY, SEND, 1, new Fault.LostReply());

        assertThat(send().status()).isEqualTo(502);
        assertThat(room.messages()).hasSize(1);
    }

    @Test
    void an_enforced_nonce_sends_once() {
        String body = "{\"content\":\"x\",\"nonce\":\"n\",\"enforce_nonce\":true}";
        String path = "channels/" + room.id() + "/messages";

        String first = bot.call("POST", path, body).json().path("id").asText();

        assertThat(bot.call("POST", path, body).json().path("id").asText()).isEqualTo(first);
        assertThat(room.messages()).hasSize(1);
    }

    @Test
    void pings_follow_the_allowed_mentions() {
        String path = "channels/" + room.id() + "/messages";
        bot.call("POST", path, "{\"content\":\"@everyone\"}");
        bot.call("POST", path, "{\"content\":\"@everyone\",\"allowed_mentions\":{\"parse\":[]}}");

        assertThat(room.messages()).extracting(each -> each.pings()).containsExactly(true, false);
    }

    @Test
    void an_unknown_route_is_recorded() {
        assertThat(bot.call("GET", "nowhere", "").status()).isEqualTo(404);
        assertThat(discord.violations()).hasSize(1);
        assertThat(bot.call("POST", "channels/" + room.id() + "/messages", "{").code())
                .isEqualTo(50109);
    }

    @Test
    void every_request_is_logged() {
        send();

        assertThat(discord.requests().of("POST", SEND))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.body().path("content").asText()).isEqualTo("hello"));
    }
}
