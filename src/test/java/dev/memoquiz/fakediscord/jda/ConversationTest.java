package dev.memoquiz.fakediscord.jda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.openapi.OpenApiBodyCheck;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.world.CallbackType;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.radiogroup.RadioGroup;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A real JDA session talks through every kind of interaction.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ConversationTest {
    private FakeDiscord discord;
    private EchoBot bot;
    private Room room;
    private Person ada;

    @BeforeAll
    void start() {
        Options options = Options.with(InstantSource.system());
        String description = System.getenv("DISCORD_OPENAPI");
        discord =
                FakeDiscord.start(
                        description == null
                                ? options
                                : options.bodyCheck(new OpenApiBodyCheck(Path.of(description))));
        room = discord.guild("Class 9b").channel("history");
        ada = discord.user("Ada");
        bot = EchoBot.start(discord, commands(), ConversationTest::answer);
    }

    @AfterEach
    void nothing_was_wrong_with_any_body() {
        assertThat(discord.violations()).isEmpty();
    }

    @AfterAll
    void stop() {
        bot.close();
        discord.close();
    }

    private static List<CommandData> commands() {
        OptionData quiz = new OptionData(OptionType.STRING, "quiz", "Which quiz", false, true);
        OptionData questions =
                new OptionData(OptionType.INTEGER, "questions", "How many").setRequiredRange(1, 50);
        return List.of(
                Commands.slash("quiz", "Questions on a text")
                        .setContexts(InteractionContextType.ALL)
                        .setIntegrationTypes(IntegrationType.ALL)
                        .addSubcommands(
                                new SubcommandData("start", "Start a round")
                                        .addOptions(quiz, questions),
                                new SubcommandData("slow", "Start a round, slowly")),
                Commands.slash("score", "A score")
                        .addOption(OptionType.USER, "member", "Whose", false));
    }

    private static void answer(GenericEvent event) {
        switch (event) {
            case SlashCommandInteractionEvent slash -> command(slash);
            case ButtonInteractionEvent press when press.getComponentId().equals("type") ->
                    press.replyModal(modal()).queue();
            case ButtonInteractionEvent press ->
                    press.editComponents(
                                    TextDisplay.of(press.getUser().getEffectiveName() + " pressed"))
                            .useComponentsV2()
                            .queue();
            case StringSelectInteractionEvent choice ->
                    choice.reply("chose " + choice.getValues()).setEphemeral(true).queue();
            case ModalInteractionEvent form ->
                    form.reply(
                                    form.getValues().get(0).getAsString()
                                            + "/"
                                            + form.getValues().get(1).getAsString())
                            .queue();
            case CommandAutoCompleteInteractionEvent typed ->
                    typed.replyChoiceStrings(typed.getFocusedOption().getValue() + "-1941").queue();
            default -> {}
        }
    }

    private static void command(SlashCommandInteractionEvent slash) {
        switch (slash.getFullCommandName()) {
            case "quiz start" ->
                    slash.replyComponents(
                                    TextDisplay.of(
                                            "Round of "
                                                    + slash.getOption(
                                                            "questions",
                                                            0,
                                                            OptionMapping::getAsInt)),
                                    ActionRow.of(
                                            Button.primary("a", "A"),
                                            Button.secondary("type", "Type")),
                                    ActionRow.of(
                                            StringSelectMenu.create("menu")
                                                    .addOption("One", "1")
                                                    .addOption("Two", "2")
                                                    .build()))
                            .useComponentsV2()
                            .queue();
            case "quiz slow" ->
                    slash.deferReply(true)
                            .flatMap(hook -> hook.editOriginal("here at last"))
                            .queue();
            default ->
                    slash.reply(slash.getOption("member", "", each -> each.getAsUser().getName()))
                            .queue();
        }
    }

    private static Modal modal() {
        return Modal.create("form", "Explain")
                .addComponents(
                        Label.of("Why?", TextInput.create("why", TextInputStyle.SHORT).build()),
                        Label.of(
                                "Which?",
                                RadioGroup.create("which")
                                        .addOption("Left", "l")
                                        .addOption("Right", "r")
                                        .build()))
                .build();
    }

    private SeenMessage started() {
        return ada.in(room).slash("quiz", "start", Map.of("questions", 5)).message();
    }

    @Test
    void a_slash_command_is_answered_with_components() {
        SeenMessage message = started();

        assertThat(message.text()).isEqualTo("Round of 5");
        assertThat(message.buttons()).extracting("label").containsExactly("A", "Type");
        assertThat(message.ephemeral()).isFalse();
        assertThat(room.messages()).contains(message);
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void a_press_edits_its_message() {
        SeenMessage message = started();

        Outcome outcome = ada.press(message, "A");

        assertThat(outcome.type()).isEqualTo(CallbackType.UPDATE);
        assertThat(outcome.message()).isEqualTo(message);
        assertThat(message.text()).isEqualTo("Ada pressed");
        assertThat(message.edits()).isEqualTo(1);
    }

    @Test
    void a_deferred_reply_is_filled_in_later_and_stays_private() {
        Outcome outcome = ada.in(room).slash("quiz slow");

        assertThat(outcome.type()).isEqualTo(CallbackType.DEFERRED_MESSAGE);
        assertThat(outcome.message().text()).isEqualTo("here at last");
        assertThat(outcome.message().ephemeral()).isTrue();
        assertThat(ada.reads(room)).contains(outcome.message());
        assertThat(discord.user("Ben").reads(room)).doesNotContain(outcome.message());
    }

    @Test
    void a_form_is_opened_filled_in_and_answered() {
        Outcome opened = ada.press(started(), "Type");
        Outcome sent = ada.submit(opened.modal(), Map.of("why", "because", "which", "Right"));

        assertThat(opened.modal().title()).isEqualTo("Explain");
        assertThat(sent.message().text()).isEqualTo("because/r");
    }

    @Test
    void a_choice_in_a_menu_is_answered() {
        assertThat(ada.choose(started(), "menu", "Two").message().text()).isEqualTo("chose [2]");
    }

    @Test
    void a_typed_option_is_completed() {
        Outcome typing = ada.in(room).autocomplete("quiz start", "quiz", "welles");

        assertThat(typing.choices()).containsExactly("welles-1941");
    }

    @Test
    void a_person_can_be_an_option() {
        Outcome outcome = ada.in(room).slash("score", Map.of("member", discord.user("Ben")));

        assertThat(outcome.message().text()).isEqualTo("ben");
    }

    @Test
    void the_bot_serves_its_direct_message() {
        assertThat(ada.inDirectMessage().slash("quiz slow").message().text())
                .isEqualTo("here at last");
    }

    @Test
    void the_bot_serves_a_private_channel_through_a_user_install() {
        Room between = discord.privateChannel(ada, discord.user("Ben"));

        assertThat(ada.in(between).slash("quiz slow").message().text()).isEqualTo("here at last");
    }

    @Test
    void the_bot_serves_a_guild_it_is_not_in_through_a_user_install() {
        Room elsewhere = discord.guildWithoutBot("Elsewhere").channel("talk");

        assertThat(ada.in(elsewhere).slash("quiz slow").message().text()).isEqualTo("here at last");
    }
}
