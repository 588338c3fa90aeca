package dev.memoquiz.benchmark;

import java.util.EnumSet;
import java.util.Objects;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/// JDA and nothing else: what a bot costs that does nothing.
final class BareBot {
    private BareBot() {}

    public static void main(String[] arguments) throws InterruptedException {
        JDA jda =
                JDABuilder.createLight(
                                variable("DISCORD_TOKEN"), EnumSet.noneOf(GatewayIntent.class))
                        .setRestConfig(
                                new RestConfig().setBaseUrl(variable("DISCORD_API_URL")))
                        .setSessionController(new Loopback())
                        .build()
                        .awaitReady();
        var _ = jda.retrieveCommands().complete();
    }

    private static String variable(String name) {
        return Objects.requireNonNull(System.getenv(name), name);
    }

    private static final class Loopback extends ConcurrentSessionController {
        @Override
        public String getGateway() {
            return variable("DISCORD_GATEWAY_URL");
        }
    }
}
