package dev.memoquiz.discord;

import dev.memoquiz.discord.shard.OneConnection;
import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.jda.EchoBot;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.fakediscord.rest.Fault;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RegistrationTest {
    private final FakeDiscord discord = FakeDiscord.start(Options.with(InstantSource.system()));
    private final EchoBot bot = EchoBot.start(discord, List.of(), _ -> {});
    private final ScheduledExecutorService timer = Workers.oneThread("again");
    private final Registration registration =
            new Registration(
                    List.of(Commands.slash("help", "Help")),
                    new OneConnection(
                            CompletableFuture.completedFuture(bot.jda()), Optional.empty()),
                    timer,
                    Duration.ofMillis(20));

    @AfterEach
    void stop() {
        timer.shutdownNow();
        bot.close();
        discord.close();
    }

    @Test
    void commands_that_discord_did_not_take_are_registered_later() {
        refuse("GET", 2);
        refuse("PUT", 2);
        registration.begin(bot.jda());
        Waiting.until(() -> discord.world().commands().in(0).size() == 1, "the command");
    }

    private void refuse(String method, int times) {
        discord.faults()
                .inject(
                        method,
                        "/applications/{application_id}/commands",
                        times,
                        new Fault.Refuse(403, 50001, "Missing Access"));
    }
}
