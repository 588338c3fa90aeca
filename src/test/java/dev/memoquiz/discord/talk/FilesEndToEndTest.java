package dev.memoquiz.discord.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.gate.Visit;
import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.fakediscord.rest.Fault;
import dev.memoquiz.fakediscord.rest.Faults;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Cards with pictures and files, sent in every way a line has, through the real JDA.
final class FilesEndToEndTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0, -1};
    private static final String CALLBACK =
            "/interactions/{interaction_id}/{interaction_token}/callback";

    private final FakeDiscord discord = FakeDiscord.start(Options.with(InstantSource.system()));
    private final Room room = discord.guild("Class").channel("talk");
    private final Person ada = discord.user("Ada");
    private JDA jda;

    @BeforeEach
    void start() throws InterruptedException {
        jda =
                JDABuilder.createLight(discord.token())
                        .setRestConfig(new RestConfig().setBaseUrl(discord.apiUrl()))
                        .setSessionController(
                                new ConcurrentSessionController() {
                                    @Override
                                    public String getGateway() {
                                        return discord.gatewayUrl();
                                    }
                                })
                        .addEventListeners((EventListener) FilesEndToEndTest::answer)
                        .build()
                        .awaitReady();
        jda.updateCommands()
                .addCommands(Commands.slash("now", "Now"), Commands.slash("late", "Late"))
                .complete();
    }

    @AfterEach
    void the_bot_kept_to_every_rule_of_discord() {
        jda.shutdownNow();
        discord.close();
        assertThat(discord.violations()).isEmpty();
    }

    private static Card picture(String alt) {
        return buttons().picture("votes.png", alt, PNG).file("votes.csv", PNG).done();
    }

    private static Card.Draft buttons() {
        return Card.on(Tone.PLAIN)
                .text("A card")
                .buttons(
                        Button.primary("plain", "Plain"),
                        Button.primary("other", "Other"),
                        Button.primary("later", "Later"),
                        Button.primary("private", "Private"));
    }

    private static Errand errand() {
        return new Errand(
                "a test",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Watch.Seen.BY_NOBODY,
                new Visit(Instant.EPOCH));
    }

    private static void answer(GenericEvent event) {
        if (event instanceof SlashCommandInteractionEvent slash) {
            Line line = new CommandLine(slash, errand());
            if (slash.getName().equals("late")) {
                line.putOff();
                line.follow(new Reply.Update(picture("late")));
            } else {
                line.answer(new Reply.Update(picture("first")));
            }
        } else if (event instanceof ButtonInteractionEvent press) {
            press(new PressLine(press, errand(), false), press.getComponentId());
        }
    }

    private static void press(Line line, String button) {
        switch (button) {
            case "plain" -> line.answer(new Reply.Update(buttons().done()));
            case "other" -> line.answer(new Reply.Update(picture("second")));
            case "later" -> {
                line.putOff();
                line.follow(new Reply.Update(buttons().done()));
            }
            default -> {
                line.putOff();
                line.follow(new Reply.Private(picture("for you")));
            }
        }
    }

    private static void shows(SeenMessage message, String alt) {
        assertThat(message.attachments()).containsExactly("votes.png", "votes.csv");
        assertThat(message.pictures())
                .singleElement()
                .satisfies(picture -> {
                    assertThat(picture.alt()).isEqualTo(alt);
                    assertThat(picture.bytes()).isEqualTo(PNG);
                });
        assertThat(message.file("votes.csv")).isEqualTo(PNG);
    }

    private SeenMessage first() {
        return ada.in(room).slash("now").message();
    }

    @Test
    void a_reply_carries_its_files() {
        shows(first(), "first");
    }

    @Test
    void a_reply_that_was_put_off_carries_its_files() {
        shows(ada.in(room).slash("late").message(), "late");
    }

    @Test
    void an_edit_brings_its_own_files_in_place_of_the_old() {
        SeenMessage message = first();

        ada.press(message, "Other").message();

        shows(message, "second");
    }

    @Test
    void an_edit_to_a_card_without_files_takes_them_away() {
        SeenMessage message = first();

        ada.press(message, "Plain").message();

        assertThat(message.attachments()).isEmpty();
        assertThat(message.pictures()).isEmpty();
    }

    @Test
    void a_later_edit_to_a_card_without_files_takes_them_away_too() {
        SeenMessage message = first();

        ada.press(message, "Later");

        message.await(each -> each.attachments().isEmpty());
    }

    @Test
    void a_private_follow_up_carries_its_files_and_leaves_the_message_alone() {
        SeenMessage message = first();

        Outcome outcome = ada.press(message, "Private");
        SeenMessage told = outcome.followUp(1);

        shows(told, "for you");
        assertThat(told.ephemeral()).isTrue();
        shows(message, "first");
    }

    @Test
    void a_picture_is_sent_whole_when_a_request_is_repeated() {
        discord.faults()
                .inject(Faults.ANY, CALLBACK, 1, new Fault.TooMany(Duration.ofMillis(100), false));

        shows(first(), "first");
        Waiting.until(
                () -> discord.requests().of("POST", CALLBACK).size() == 2, "the second request");
    }
}
