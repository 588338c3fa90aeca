package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.storage.DatabaseKind;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import net.dv8tion.jda.api.JDA;
import org.junit.jupiter.api.Test;

/// A login has a limit of time; the bot that has come in has none.
final class ConnectionTest {
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
}
