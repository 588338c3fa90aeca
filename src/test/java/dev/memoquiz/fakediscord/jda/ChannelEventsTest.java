package dev.memoquiz.fakediscord.jda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.fakediscord.world.Permission;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What JDA makes of what befalls channels and threads.
final class ChannelEventsTest {
    private FakeDiscord discord;
    private Room room;
    private EchoBot bot;

    @BeforeEach
    void start() {
        discord = FakeDiscord.start(Options.with(InstantSource.system()));
        room = discord.guild("Class").channel("talk");
        bot = EchoBot.start(discord, List.of(), _ -> {});
    }

    @AfterEach
    void stop() {
        bot.close();
        discord.close();
    }

    private TextChannel channel() {
        return Objects.requireNonNull(bot.jda().getTextChannelById(room.id()));
    }

    private Room thread() {
        channel().createThreadChannel("t").complete();
        Room thread = discord.guild("Class").channel("t");
        until(() -> bot.jda().getThreadChannelById(thread.id()) != null, "the thread");
        return thread;
    }

    private static void until(BooleanSupplier condition, String what) {
        Waiting.until(condition, what);
    }

    @Test
    void a_deleted_channel_leaves_the_cache_with_its_threads() {
        Room thread = thread();
        room.delete();

        until(() -> bot.jda().getTextChannelById(room.id()) == null, "the channel to go");
        assertThat(bot.jda().getThreadChannelById(thread.id())).isNull();
    }

    @Test
    void a_deleted_thread_leaves_the_cache() {
        Room thread = thread();
        thread.delete();

        until(() -> bot.jda().getThreadChannelById(thread.id()) == null, "the thread to go");
        assertThat(channel().getThreadChannels()).isEmpty();
    }

    @Test
    void an_archived_thread_is_known_as_archived() {
        Room thread = thread();
        ThreadChannel cached =
                Objects.requireNonNull(bot.jda().getThreadChannelById(thread.id()));
        thread.archive(true);

        until(cached::isArchived, "the thread to be archived");
        assertThat(cached.isLocked()).isTrue();
    }

    @Test
    void a_lost_right_is_known_and_so_is_its_return() {
        room.forbidBot(Permission.SEND_MESSAGES);
        until(() -> !channel().canTalk(), "the right to go");

        room.allowBot();
        until(() -> channel().canTalk(), "the right to come back");
    }
}
