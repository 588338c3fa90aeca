package dev.memoquiz.discord.shard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.discord.door.Anteroom;
import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.jda.EchoBot;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ThresholdTest {
    private static final Duration LIFE = Duration.ofSeconds(60);

    private final FakeDiscord discord = FakeDiscord.start(Options.with(InstantSource.system()));
    private final Room room = discord.guild("Class 9b").channel("history");
    private final Person ada = discord.user("Ada");
    private long ahead;
    private final Roster roster = new Roster(1, LIFE, () -> System.nanoTime() + ahead);
    private final Threshold threshold =
            new Threshold(
                    roster,
                    0,
                    new Anteroom(Thread::startVirtualThread, Watch.NONE),
                    ThresholdTest::answer);
    private final EchoBot bot =
            EchoBot.start(discord, List.of(Commands.slash("help", "Help")), threshold::onEvent);

    @AfterEach
    void stop() {
        bot.close();
        discord.close();
    }

    private static void answer(GenericEvent event) {
        if (event instanceof SlashCommandInteractionEvent command) {
            command.reply("At your service.").queue();
        }
    }

    private void leadsAll() {
        roster.held(Map.of(0, 1L));
        roster.ready(0);
        roster.takenUp(roster.turn());
    }

    private Outcome comes() {
        return ada.in(room).slash("help");
    }

    @Test
    void whose_server_is_ours_is_served() {
        leadsAll();
        assertThat(comes().message().text()).isEqualTo("At your service.");
    }

    @Test
    void who_comes_before_it_is_known_is_served_as_soon_as_it_is() {
        roster.held(Map.of(0, 1L));
        Outcome early = comes();
        leadsAll();
        assertThat(early.message().text()).isEqualTo("At your service.");
    }

    @Test
    void while_the_leases_are_out_of_reach_people_are_told_to_come_again() {
        leadsAll();
        ahead = LIFE.toNanos();
        assertThat(comes().message().text()).isEqualTo(Threshold.UNREACHABLE);
    }

    @Test
    void whose_server_is_another_processs_is_left_to_it() {
        roster.held(Map.of());
        assertThat(comes().failed()).isTrue();
    }
}
