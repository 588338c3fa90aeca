package dev.memoquiz.fakediscord.jda;

import dev.memoquiz.fakediscord.FakeDiscord;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/// A bare JDA session on the double, with one listener.
public final class EchoBot implements AutoCloseable {
    private final JDA jda;

    private EchoBot(JDA jda) {
        this.jda = jda;
    }

    public static JDABuilder builder(FakeDiscord discord, String token, GatewayIntent... intents) {
        EnumSet<GatewayIntent> wanted = EnumSet.noneOf(GatewayIntent.class);
        wanted.addAll(List.of(intents));
        return JDABuilder.createLight(token, wanted)
                .setRestConfig(new RestConfig().setBaseUrl(discord.apiUrl()))
                .setSessionController(
                        new ConcurrentSessionController() {
                            @Override
                            public String getGateway() {
                                return discord.gatewayUrl();
                            }
                        });
    }

    public static EchoBot start(
            FakeDiscord discord, List<CommandData> commands, Consumer<GenericEvent> listener) {
        JDA jda =
                builder(discord, discord.token())
                        .addEventListeners((EventListener) listener::accept)
                        .build();
        try {
            jda.awaitReady();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted before READY", e);
        }
        jda.updateCommands().addCommands(commands).complete();
        return new EchoBot(jda);
    }

    public JDA jda() {
        return jda;
    }

    @Override
    public void close() {
        jda.shutdownNow();
    }
}
