package dev.memoquiz.benchmark;

import java.util.EnumSet;
import java.util.Objects;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/// JDA and nothing else: what a bot costs that knows nothing and keeps nothing.
final class BareBot {
    private BareBot() {}

    public static void main(String[] arguments) throws InterruptedException {
        JDA jda =
                JDABuilder.createLight(
                                variable("DISCORD_TOKEN"), EnumSet.noneOf(GatewayIntent.class))
                        .setRestConfig(
                                new RestConfig().setBaseUrl(variable("DISCORD_API_URL")))
                        .setSessionController(new Loopback())
                        .addEventListeners(new Echo())
                        .build()
                        .awaitReady();
        var _ = jda.retrieveCommands().complete();
    }

    private static String variable(String name) {
        return Objects.requireNonNull(System.getenv(name), name);
    }

    /// One question that never ends, in private or before a class.
    private static final class Echo extends ListenerAdapter {
        @Override
        public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
            event.reply("A question")
                    .addComponents(ActionRow.of(Button.primary("a", "A")))
                    .setEphemeral(!event.getName().equals("live"))
                    .queue();
        }

        @Override
        public void onButtonInteraction(ButtonInteractionEvent event) {
            if (event.getMessage().isEphemeral()) {
                event.editMessage("A question, answered").queue();
            } else {
                event.reply("Your answer is not kept").setEphemeral(true).queue();
            }
        }
    }

    private static final class Loopback extends ConcurrentSessionController {
        @Override
        public String getGateway() {
            return variable("DISCORD_GATEWAY_URL");
        }
    }
}
