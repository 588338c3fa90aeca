package dev.memoquiz.discord;

import dev.memoquiz.discord.card.Clean;
import dev.memoquiz.discord.gate.Visit;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.talk.Acknowledgement;
import dev.memoquiz.discord.talk.Asker;
import dev.memoquiz.discord.talk.Call;
import dev.memoquiz.discord.talk.Command;
import dev.memoquiz.discord.talk.CommandLine;
import dev.memoquiz.discord.talk.Delivery;
import dev.memoquiz.discord.talk.Errand;
import dev.memoquiz.discord.talk.FormLine;
import dev.memoquiz.discord.talk.Line;
import dev.memoquiz.discord.talk.PressLine;
import dev.memoquiz.discord.talk.Pressed;
import dev.memoquiz.discord.talk.Reply;
import dev.memoquiz.discord.talk.Watch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Receives every interaction, on the thread that reads from the gateway, and sees to its answer.
final class Reception extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Presses presses;
    private final Acknowledgement acknowledgement;
    private final Watch watch;

    Reception(
            List<Command> commands, Presses presses, Acknowledgement acknowledgement, Watch watch) {
        commands.forEach(command -> this.commands.put(command.described().getName(), command));
        this.presses = presses;
        this.acknowledgement = acknowledgement;
        this.watch = watch;
    }

    /// All commands as they are registered.
    List<SlashCommandData> described() {
        return commands.values().stream()
                .map(command ->
                        Translations.applied(command.described())
                                .setContexts(command.places().contexts())
                                .setIntegrationTypes(command.places().installs()))
                .toList();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        Errand errand = errand(event, Optional.empty(), Watch.Kind.COMMAND);
        acknowledgement.answer(
                new CommandLine(event, errand),
                () ->
                        Optional.ofNullable(commands.get(event.getName()))
                                .map(command -> command(event, errand, command))
                                .orElseGet(() -> unknown(errand)));
    }

    private static Reply command(
            SlashCommandInteractionEvent event, Errand errand, Command command) {
        LOG.info("{}: /{}", errand, event.getFullCommandName());
        return command.answer(new Call(Asker.of(event), event));
    }

    private static Reply unknown(Errand errand) {
        LOG.info("{}: unknown", errand);
        errand.seen().ended(Watch.Outcome.UNKNOWN);
        return Presses.UNKNOWN;
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        Errand errand = errand(event, Optional.empty(), Watch.Kind.COMPLETION);
        acknowledgement.attend(errand, () -> complete(event, errand));
    }

    private void complete(CommandAutoCompleteInteractionEvent event, Errand errand) {
        List<Choice> choices =
                Optional.ofNullable(commands.get(event.getName())).stream()
                        .filter(_ -> event.getFocusedOption().getType() == OptionType.STRING)
                        .flatMap(command ->
                                command.complete(event.getFocusedOption().getValue()).stream())
                        .map(completion -> new Choice(completion.name(), completion.value()))
                        .toList();
        errand.seen().ended(Watch.Outcome.ANSWERED);
        Delivery.of(event.replyChoices(choices), errand);
    }

    @Override
    public void onGenericComponentInteractionCreate(GenericComponentInteractionCreateEvent event) {
        Optional<ButtonId> id = ButtonId.decode(event.getComponentId());
        Errand errand = errand(event, id, Watch.Kind.PRESS);
        boolean shared = shared(event, event.getMessage());
        Line line =
                id.filter(ButtonId::opensForm).isPresent()
                        ? new FormLine(event, errand, shared)
                        : new PressLine(event, errand, shared);
        press(line, id, () -> Pressed.of(event, chosen(event)));
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        // A form cannot be answered with another.
        Optional<ButtonId> id =
                ButtonId.decode(event.getModalId()).filter(sent -> !sent.opensForm());
        Errand errand = errand(event, id, Watch.Kind.FORM);
        Message behind = event.getMessage();
        Line line =
                behind == null
                        ? new CommandLine(event, errand)
                        : new PressLine(event, errand, shared(event, behind));
        press(line, id, () -> Pressed.of(event, values(event)));
    }

    /// Whether others see the message as well, which one that Discord did not send along might be. A direct
    /// message is between the reader and the bot.
    private static boolean shared(Interaction event, @Nullable Message message) {
        boolean hidden = message != null && message.isEphemeral();
        return !hidden && event.getContext() != InteractionContextType.BOT_DM;
    }

    private void press(Line line, Optional<ButtonId> id, Supplier<Pressed> pressed) {
        acknowledgement.answer(
                line,
                () ->
                        id.map(known -> press(line, known, pressed.get()))
                                .orElseGet(() -> unknown(line.errand())));
    }

    private Reply press(Line line, ButtonId id, Pressed pressed) {
        LOG.info("{}: {}", line.errand(), id.name());
        return presses.reply(pressed, id);
    }

    /// What was chosen in a menu of texts, under the menu's own id.
    private static Map<String, String> chosen(GenericComponentInteractionCreateEvent event) {
        return event instanceof StringSelectInteractionEvent menu
                ? Map.of(menu.getComponentId(), String.join(",", menu.getValues()))
                : Map.of();
    }

    private static Map<String, String> values(ModalInteractionEvent event) {
        Map<String, String> values = new LinkedHashMap<>();
        event.getValues().forEach(value -> values.put(value.getCustomId(), text(value)));
        return values;
    }

    /// A text or the one choice of an input; other kinds of input are not ours, and these and broken ones read as empty.
    private static String text(ModalMapping value) {
        try {
            return switch (value.getType()) {
                case TEXT_INPUT -> Clean.storable(value.getAsString());
                case RADIO_GROUP -> Optional.ofNullable(value.getAsOptionalString()).orElse("");
                default -> "";
            };
        } catch (IllegalStateException broken) {
            return "";
        }
    }

    private Errand errand(Interaction event, Optional<ButtonId> id, Watch.Kind kind) {
        return new Errand(
                event.getId(),
                Optional.ofNullable(event.getGuild()).map(ISnowflake::getId),
                id.flatMap(ButtonId::ofRound),
                id.flatMap(ButtonId::lane),
                watch.received(kind),
                new Visit(event.getTimeCreated().toInstant()));
    }
}
