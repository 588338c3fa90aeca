package dev.memoquiz.fakediscord.jda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.fakediscord.rest.Fault;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.utils.Compression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Connections that break, sessions that are refused, and what JDA makes of it.
final class GatewayTest {
    private FakeDiscord discord;
    private Room room;
    private Person ada;

    @BeforeEach
    void start() {
        discord = FakeDiscord.start(Options.with(InstantSource.system()));
        room = discord.guild("Class").channel("talk");
        ada = discord.user("Ada");
    }

    @AfterEach
    void stop() {
        discord.close();
    }

    private EchoBot bot() {
        return EchoBot.start(discord, List.of(Commands.slash("ask", "Asks")), GatewayTest::answer);
    }

    private static void answer(GenericEvent event) {
        if (event instanceof SlashCommandInteractionEvent slash) {
            slash.reply("here").queue();
        }
    }

    private void connectedAgain() {
        Waiting.until(() -> discord.gateway().connected() == 1, "the bot to come back");
    }

    @Test
    void what_is_missed_during_a_drop_is_replayed() {
        try (EchoBot _ = bot()) {
            discord.gateway().down(true);
            Outcome missed = ada.in(room).slash("ask");
            discord.gateway().down(false);

            assertThat(missed.message().text()).isEqualTo("here");
            assertThat(discord.gateway().resumes()).isEqualTo(1);
            assertThat(discord.gateway().identifies()).isEqualTo(1);
        }
    }

    @Test
    void a_bot_asked_to_reconnect_resumes() {
        try (EchoBot _ = bot()) {
            discord.gateway().askReconnect();
            Waiting.until(() -> discord.gateway().resumes() == 1, "a resume");

            assertThat(ada.in(room).slash("ask").message().text()).isEqualTo("here");
        }
    }

    @Test
    void an_invalid_session_is_begun_anew() {
        try (EchoBot _ = bot()) {
            discord.gateway().invalidate(false);
            Waiting.until(() -> discord.gateway().identifies() == 2, "a second identify");
            connectedAgain();

            assertThat(discord.gateway().resumes()).isZero();
        }
    }

    @Test
    void a_resumable_invalid_session_is_resumed() {
        try (EchoBot _ = bot()) {
            discord.gateway().invalidate(true);
            Waiting.until(() -> discord.gateway().resumes() == 1, "a resume");

            assertThat(ada.in(room).slash("ask").message().text()).isEqualTo("here");
        }
    }

    @Test
    void a_privileged_intent_is_disallowed() throws Exception {
        CompletableFuture<Integer> closed = new CompletableFuture<>();
        EventListener listener =
                event -> {
                    if (event instanceof ShutdownEvent shutdown) {
                        closed.complete(shutdown.getCode());
                    }
                };
        JDA jda =
                EchoBot.builder(discord, discord.token(), GatewayIntent.GUILD_MEMBERS)
                        .addEventListeners(listener)
                        .build();

        assertThat(closed.get(10, TimeUnit.SECONDS)).isEqualTo(4014);
        assertThat(jda.getStatus()).isEqualTo(JDA.Status.SHUTDOWN);
    }

    @Test
    void a_wrong_token_does_not_log_in() {
        assertThatThrownBy(() -> EchoBot.builder(discord, "wrong").build().awaitReady())
                .hasMessageContaining("token");
    }

    @Test
    void an_uncompressed_session_works_too() throws Exception {
        JDA jda =
                EchoBot.builder(discord, discord.token()).setCompression(Compression.NONE).build();
        jda.awaitReady();

        assertThat(jda.getGuilds()).hasSize(1);
        jda.shutdownNow();
    }

    @Test
    void guilds_are_spread_over_shards_and_direct_messages_go_to_the_first() throws Exception {
        Stream.of("B", "C", "D").forEach(discord::guild);
        JDA first = EchoBot.builder(discord, discord.token()).useSharding(0, 2).build();
        first.awaitReady();
        JDA second = EchoBot.builder(discord, discord.token()).useSharding(1, 2).build();
        second.awaitReady();

        assertThat(first.getGuilds()).hasSize(2);
        assertThat(second.getGuilds()).hasSize(2).doesNotContainAnyElementsOf(first.getGuilds());
        first.shutdownNow();
        second.shutdownNow();
    }

    @Test
    void a_429_is_waited_out_and_tried_again() {
        try (EchoBot bot = bot()) {
            discord.faults()
                    .inject(
                            "POST",
                            "/channels/{channel_id}/messages",
                            1,
                            new Fault.TooMany(Duration.ofMillis(900), false));

            Optional.ofNullable(bot.jda().getTextChannelById(room.id()))
                    .orElseThrow()
                    .sendMessage("after all")
                    .complete();

            assertThat(room.messages()).hasSize(1);
            assertThat(discord.requests().of("POST", "/channels/{channel_id}/messages"))
                    .extracting(each -> each.status())
                    .containsExactly(429, 200);
        }
    }

    @Test
    void a_guild_joined_later_is_known_to_the_bot() {
        try (EchoBot bot = bot()) {
            Room later = discord.guild("Later").channel("talk");

            assertThat(ada.in(later).slash("ask").message().text()).isEqualTo("here");
            assertThat(bot.jda().getGuilds()).hasSize(2);
            discord.guild("Later").removeBot();
            Waiting.until(() -> bot.jda().getGuilds().size() == 1, "the guild to go");
        }
    }
}
