package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.discord.quiz.Usual;
import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.storage.DatabaseKind;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.junit.jupiter.api.Test;

/// A login has a limit of time, and so has an interaction; a bot that has come in and an answer that was given have none.
final class ConnectionTest {
    private static final int ANSWERS = 20;

    @Test
    void the_limit_of_a_login_that_succeeded_ends_nothing_when_its_time_comes() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
        Workers started = Workers.start();
        Workers workers =
                new Workers(timer, started.rounds(), started.requests(), started.handlers());
        try (BotStand stand = new BotStand(DatabaseKind.SQLITE)) {
            BotSettings settings = stand.settings(stand.discord.token());
            JDA jda =
                    Connection.ready(
                            CompletableFuture.supplyAsync(
                                    () -> Connection.login(settings, workers, Watch.NONE)),
                            workers,
                            new Ending());
            List.copyOf(timer.getQueue()).forEach(Runnable::run);
            assertThat(jda.getStatus()).isEqualTo(JDA.Status.CONNECTED);
            jda.shutdownNow();
        } finally {
            workers.stop();
            started.stop();
        }
    }

    /// JDA sets a limit of time for each interaction, and what waits for its time holds on to the interaction and its message.
    @Test
    void an_interaction_that_was_answered_is_not_held_on_to() throws InterruptedException {
        Workers workers = Workers.start();
        CountDownLatch answered = new CountDownLatch(ANSWERS);
        try (FakeDiscord discord = FakeDiscord.start(Options.with(InstantSource.system()))) {
            Room room = discord.guild("Class 9b").channel("history");
            Person ada = discord.user("Ada");
            JDA jda = Connection.login(settings(discord), workers, Watch.NONE, answering(answered));
            try {
                jda.awaitReady();
                jda.updateCommands().addCommands(Commands.slash("help", "Help")).complete();
                for (int i = 0; i < ANSWERS; i++) {
                    ada.in(room).slash("help").message();
                }
                assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
                assertThat(((ScheduledThreadPoolExecutor) jda.getGatewayPool()).getQueue())
                        .hasSizeLessThan(ANSWERS);
            } finally {
                jda.shutdownNow();
            }
        } finally {
            workers.stop();
        }
    }

    private static BotSettings settings(FakeDiscord discord) {
        return new BotSettings(
                discord.token(),
                Optional.of(discord.apiUrl()),
                Optional.of(discord.gatewayUrl()),
                new Usual(Optional.empty(), 10),
                BotSettings.USUAL_PATIENCE);
    }

    private static EventListener answering(CountDownLatch answered) {
        return event -> {
            if (event instanceof SlashCommandInteractionEvent command) {
                command.reply("Hello").queue(_ -> answered.countDown());
            }
        };
    }
}
