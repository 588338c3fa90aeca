package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.fakediscord.rest.Fault;
import dev.memoquiz.fakediscord.world.CallbackType;
import dev.memoquiz.storage.DatabaseKind;
import dev.memoquiz.storage.OnEachDatabase;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// A log line names interactions, servers and rounds by their ids, and nobody by name, nor what anybody answered.
@OnEachDatabase
final class LogEndToEndTest {
    private static final String NAME = "Xanthippe O'Nasty\n2026-01-01 INFO forged";
    private static final String ANSWER = "Zanzibar {} ${env:HOME} \u001b[31m %n Krakatau";
    private static final Pattern TOLD =
            Pattern.compile("interaction [0-9]+, guild [0-9]+(, round [0-9a-z]{12})?: [/A-Za-z ]+");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final BotStand stand;

    LogEndToEndTest(DatabaseKind database) {
        log.start();
        root.addAppender(log);
        stand = new BotStand(database);
    }

    @AfterEach
    void close() {
        stand.close();
        root.detachAppender(log);
    }

    private List<String> lines() {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .map(event ->
                        event.getFormattedMessage()
                                + " "
                                + event.getMDCPropertyMap()
                                + " "
                                + event.getThrowableProxy())
                .toList();
    }

    private void wholeRound(Person reader) {
        SeenMessage typed = stand.ask(reader, "what-broke-the-night");
        reader.submit(form(reader, typed), Map.of("text", ANSWER)).message();
        reader.press(typed, "See the result").message();
        SeenMessage single = stand.ask(reader, "what-happened");
        reader.press(single, letter(single, "The lamp went out")).message();
        reader.press(single, "See the result").message();
        reader.in(stand.room).slash("leaderboard").message();
        reader.in(stand.room).slash("why").message();
        reader.in(stand.room).autocomplete("quiz start", "quiz", "Zanzibar").choices();
        reader.in(stand.room).slash("quiz start", Map.of("quiz", "Zanzibar")).message();
    }

    /// A busy machine may be slow to open a form, and asks to press again.
    private static SeenModal form(Person reader, SeenMessage message) {
        Outcome press = reader.press(message, "Write the answer");
        return press.type() == CallbackType.MODAL ? press.modal() : form(reader, message);
    }

    @Test
    void a_whole_round_with_every_kind_of_trouble_names_nobody_and_tells_no_answer() {
        Person reader = stand.discord.user(NAME);
        wholeRound(reader);
        SeenMessage asked = stand.ask(reader, "what-happened");
        reader.forgePress(asked, "m1:Zanzibar").message();
        stand.journal.fail(new IllegalStateException("planted"));
        reader.press(asked, "A").message();
        stand.journal.recover();
        stand.discord.faults().inject("POST", "*", 1, new Fault.Refuse(400, 50035, "Invalid"));
        reader.press(asked, "A");
        Waiting.until(
                () -> lines().stream().anyMatch(line -> line.contains("could not be answered")),
                "the failure in the log");

        assertThat(lines())
                .hasSizeGreaterThan(10)
                .allSatisfy(line ->
                        assertThat(line)
                                .doesNotContain(
                                        "Xanthippe", "Nasty", "forged", "Zanzibar", "Krakatau")
                                .doesNotContain("The lamp went out", stand.discord.token())
                                .doesNotContain(String.valueOf(reader.user().id()))
                                .doesNotContainPattern("(interactions|webhooks)/[0-9]+/[^\\[]"));
    }

    @Test
    void nor_does_a_live_round() {
        Person reader = stand.discord.user(NAME);
        reader.in(stand.room);
        LiveClass live = new LiveClass(stand);
        SeenMessage typed = live.begun("what-broke-the-night", Map.of());
        reader.submit(form(reader, typed), Map.of("text", ANSWER)).message();
        reader.press(typed, "Read the text").message();
        live.order("Players");
        live.order("Host controls");
        live.order("Reveal");
        live.order("See the result");
        reader.press(live.end(), "My result").message();
        stand.ada.press(live.end(), "Table of answers").message();
        stand.journal.fail(new IllegalStateException("planted"));
        reader.press(live.end(), "My result").message();
        stand.journal.recover();

        assertThat(lines())
                .hasSizeGreaterThan(10)
                .allSatisfy(line ->
                        assertThat(line)
                                .doesNotContain(
                                        "Xanthippe", "Nasty", "forged", "Zanzibar", "Krakatau")
                                .doesNotContain("Ada", stand.discord.token())
                                .doesNotContain(String.valueOf(reader.user().id())));
    }

    private List<ILoggingEvent> received() {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLoggerName().endsWith(".Reception"))
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .toList();
    }

    @Test
    void a_line_carries_the_ids_in_its_text_and_as_fields() {
        Person reader = stand.discord.user(NAME);
        SeenMessage asked = stand.ask(reader, "what-happened");
        reader.press(asked, "A").message();

        List<ILoggingEvent> told = received();
        assertThat(told)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.getFormattedMessage()).matches(TOLD));
        assertThat(told.getFirst().getMDCPropertyMap()).containsOnlyKeys("interaction", "guild");
        assertThat(told.getLast().getMDCPropertyMap())
                .containsOnlyKeys("interaction", "guild", "round");
        assertThat(told.getLast().getFormattedMessage())
                .contains(told.getLast().getMDCPropertyMap().get("round"));
    }

    @Test
    void so_does_a_line_about_a_live_round() {
        LiveClass live = new LiveClass(stand);
        SeenMessage asked = live.begun("what-happened", Map.of());
        stand.discord.user(NAME).press(asked, letter(asked, "The lamp went out")).message();

        ILoggingEvent vote = received().getLast();
        assertThat(vote.getFormattedMessage()).matches(TOLD).endsWith(": live Pick");
        assertThat(vote.getMDCPropertyMap()).containsOnlyKeys("interaction", "guild", "round");
        assertThat(vote.getFormattedMessage()).contains(vote.getMDCPropertyMap().get("round"));
    }
}
