package dev.memoquiz.fakediscord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Outcome;
import java.time.InstantSource;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each documented limit, broken once: refused, recorded, and told by its own code word.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LimitsTest {
    private static final int V2 = 1 << 15;

    private FakeDiscord discord;
    private RawBot bot;

    @BeforeAll
    void start() {
        discord = FakeDiscord.start(Options.with(InstantSource.system()).rateLimits(false));
        bot = new RawBot(discord);
    }

    @BeforeEach
    void register() {
        discord.requests().clear();
        bot.register("[{\"name\":\"ask\",\"description\":\"Asks\"}]");
    }

    @AfterAll
    void stop() {
        discord.close();
    }

    private Outcome asked() {
        return discord.user("Ada").in(discord.guild("Class").channel("talk")).slash("ask");
    }

    private static String repeat(int times, String text) {
        return String.join(",", Collections.nCopies(times, text));
    }

    private static String numbered(int times, String text) {
        return String.join(",", IntStream.range(0, times).mapToObj(text::formatted).toList());
    }

    private static String v2(String components) {
        return "{\"flags\":%d,\"components\":[%s]}".formatted(V2, components);
    }

    private static String row(String components) {
        return "{\"content\":\"x\",\"components\":[{\"type\":1,\"components\":[%s]}]}"
                .formatted(components);
    }

    private static String text(int length) {
        return "{\"type\":10,\"content\":\"%s\"}".formatted("x".repeat(length));
    }

    private static String button(int labelLength, String customId) {
        return "{\"type\":2,\"style\":1,\"label\":\"%s\",\"custom_id\":\"%s\"}"
                .formatted("x".repeat(labelLength), customId);
    }

    private static String options(int count) {
        return numbered(count, "{\"label\":\"o\",\"value\":\"%d\"}");
    }

    private static String menu(String options) {
        return "{\"type\":3,\"custom_id\":\"m\",\"options\":[%s]}".formatted(options);
    }

    private static Stream<Arguments> badMessages() {
        return Stream.of(
                Arguments.of(
                        "content of 2001",
                        "{\"content\":\"" + "x".repeat(2001) + "\"}",
                        "BAD_LENGTH"),
                Arguments.of(
                        "V2 with content",
                        v2(text(1)).replace("{\"flags", "{\"content\":\"x\",\"flags"),
                        "LEGACY"),
                Arguments.of(
                        "V2 with embeds",
                        v2(text(1)).replace("{\"flags", "{\"embeds\":[{\"title\":\"x\"}],\"flags"),
                        "LEGACY"),
                Arguments.of("41 components", v2(repeat(41, text(1))), "TOTAL_COMPONENTS"),
                Arguments.of(
                        "41 components, nested",
                        v2("{\"type\":17,\"components\":[" + repeat(40, text(1)) + "]}"),
                        "TOTAL_COMPONENTS"),
                Arguments.of("4001 characters in all", v2(text(4000) + "," + text(1)), "TEXT_SIZE"),
                Arguments.of(
                        "text display without V2",
                        "{\"content\":\"x\",\"components\":[" + text(1) + "]}",
                        "UNION_TYPE"),
                Arguments.of(
                        "6 buttons in a row",
                        row(
                                numbered(
                                        6,
                                        "{\"type\":2,\"style\":1,\"label\":\"x\",\"custom_id\":\"%d\"}")),
                        "BAD_LENGTH"),
                Arguments.of(
                        "6 rows",
                        "{\"content\":\"x\",\"components\":["
                                + numbered(
                                        6,
                                        "{\"type\":1,\"components\":[{\"type\":2,\"style\":1,\"label\":\"x\",\"custom_id\":\"%d\"}]}")
                                + "]}",
                        "BAD_LENGTH"),
                Arguments.of("label of 81", row(button(81, "a")), "BAD_LENGTH"),
                Arguments.of("custom id of 101", row(button(1, "x".repeat(101))), "BAD_LENGTH"),
                Arguments.of(
                        "no custom id",
                        row("{\"type\":2,\"style\":1,\"label\":\"x\"}"),
                        "REQUIRED"),
                Arguments.of(
                        "the same custom id twice",
                        row(button(1, "a") + "," + button(1, "a")),
                        "DUPLICATED"),
                Arguments.of("button without label", row(button(0, "a")), "LABEL_OR_EMOJI"),
                Arguments.of(
                        "link with custom id",
                        row(
                                "{\"type\":2,\"style\":5,\"label\":\"x\",\"url\":\"http://a\",\"custom_id\":\"a\"}"),
                        "FORBIDDEN"),
                Arguments.of("26 options", row(menu(options(26))), "BAD_LENGTH"),
                Arguments.of(
                        "option of 101",
                        row(menu("{\"label\":\"" + "x".repeat(101) + "\",\"value\":\"v\"}")),
                        "BAD_LENGTH"),
                Arguments.of(
                        "the same option twice",
                        row(
                                menu(
                                        "{\"label\":\"a\",\"value\":\"v\"},{\"label\":\"b\",\"value\":\"v\"}")),
                        "DUPLICATE"),
                Arguments.of(
                        "a missing picture",
                        v2(
                                "{\"type\":12,\"items\":[{\"media\":{\"url\":\"attachment://x.png\"}}]}"),
                        "NOT_FOUND"),
                Arguments.of(
                        "11 embeds",
                        "{\"embeds\":[" + repeat(11, "{\"title\":\"x\"}") + "]}",
                        "BAD_LENGTH"),
                Arguments.of(
                        "embed text of 4097",
                        "{\"embeds\":[{\"description\":\"" + "x".repeat(4097) + "\"}]}",
                        "BAD_LENGTH"),
                Arguments.of(
                        "parse and list",
                        "{\"content\":\"x\",\"allowed_mentions\":{\"parse\":[\"users\"],\"users\":[\"1\"]}}",
                        "EXCLUSIVE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badMessages")
    void a_message_beyond_a_limit_is_refused(String what, String body, String code) {
        Outcome outcome = asked();

        var answer = bot.answer(outcome, "{\"type\":4,\"data\":" + body + "}");

        assertThat(answer.status()).as(what).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(50035);
        assertThat(answer.json().path("errors").toString()).contains(code);
        assertThat(discord.violations()).hasSize(1);
        assertThat(bot.answer(outcome, "{\"type\":5}").status()).isEqualTo(200);
    }

    private static String modal(String title, String components) {
        return "{\"custom_id\":\"f\",\"title\":\"%s\",\"components\":[%s]}"
                .formatted(title, components);
    }

    private static String label(String label, String input) {
        return "{\"type\":18,\"label\":\"%s\",\"component\":%s}".formatted(label, input);
    }

    private static String radio(int type, int options) {
        return "{\"type\":%d,\"custom_id\":\"r\",\"options\":[%s]}"
                .formatted(type, options(options));
    }

    private static Stream<Arguments> badModals() {
        String input = "{\"type\":4,\"style\":1,\"custom_id\":\"i\"}";
        return Stream.of(
                Arguments.of("title of 46", modal("x".repeat(46), label("l", input))),
                Arguments.of("no component", modal("t", "")),
                Arguments.of(
                        "6 components", modal("t", repeat(6, "{\"type\":10,\"content\":\"x\"}"))),
                Arguments.of("label of 46", modal("t", label("x".repeat(46), input))),
                Arguments.of(
                        "the same input twice",
                        modal("t", label("a", input) + "," + label("b", input))),
                Arguments.of(
                        "value of 4001",
                        modal(
                                "t",
                                label(
                                        "a",
                                        input.replace(
                                                "}", ",\"value\":\"" + "x".repeat(4001) + "\"}")))),
                Arguments.of("radio group of 1", modal("t", label("a", radio(21, 1)))),
                Arguments.of("radio group of 11", modal("t", label("a", radio(21, 11)))),
                Arguments.of("checkbox group of 11", modal("t", label("a", radio(22, 11)))),
                Arguments.of("button in a form", modal("t", label("a", button(1, "b")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badModals")
    void a_modal_beyond_a_limit_is_refused(String what, String modal) {
        var answer = bot.answer(asked(), "{\"type\":9,\"data\":" + modal + "}");

        assertThat(answer.code()).as(what).isEqualTo(50035);
        assertThat(discord.violations()).hasSize(1);
    }

    private static Stream<Arguments> badCommands() {
        String good = "{\"name\":\"a%d\",\"description\":\"d\"}";
        return Stream.of(
                Arguments.of("capital letter", "[{\"name\":\"Ask\",\"description\":\"d\"}]"),
                Arguments.of("no description", "[{\"name\":\"ask\"}]"),
                Arguments.of(
                        "name of 33",
                        "[{\"name\":\"" + "x".repeat(33) + "\",\"description\":\"d\"}]"),
                Arguments.of(
                        "description of 101",
                        "[{\"name\":\"a\",\"description\":\"" + "x".repeat(101) + "\"}]"),
                Arguments.of("101 commands", "[" + numbered(101, good) + "]"),
                Arguments.of(
                        "unknown locale",
                        "[{\"name\":\"a\",\"description\":\"d\",\"name_localizations\":{\"xx\":\"b\"}}]"),
                Arguments.of(
                        "26 options",
                        "[{\"name\":\"a\",\"description\":\"d\",\"options\":["
                                + numbered(
                                        26, "{\"type\":3,\"name\":\"o%d\",\"description\":\"d\"}")
                                + "]}]"),
                Arguments.of(
                        "required after optional",
                        "[{\"name\":\"a\",\"description\":\"d\",\"options\":[{\"type\":3,\"name\":\"o\",\"description\":\"d\"},{\"type\":3,\"name\":\"p\",\"description\":\"d\",\"required\":true}]}]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badCommands")
    void a_command_beyond_a_limit_is_refused(String what, String commands) {
        String path = "applications/" + discord.world().application() + "/commands";
        int before = discord.world().commands().registrations();

        assertThat(bot.call("PUT", path, commands).code()).as(what).isEqualTo(50035);
        assertThat(discord.world().commands().registrations()).isEqualTo(before);
    }

    @Test
    void more_than_25_choices_are_refused() {
        bot.register(
                "[{\"name\":\"ask\",\"description\":\"d\",\"options\":[{\"type\":3,\"name\":\"q\",\"description\":\"d\",\"autocomplete\":true}]}]");
        var typing =
                discord.user("Ada")
                        .in(discord.guild("Class").channel("talk"))
                        .autocomplete("ask", "q", "w");
        String choices = numbered(26, "{\"name\":\"c%1$d\",\"value\":\"%1$d\"}");

        var answer = bot.answer(typing, "{\"type\":8,\"data\":{\"choices\":[" + choices + "]}}");

        assertThat(answer.code()).isEqualTo(50035);
    }

    @Test
    void the_components_v2_flag_cannot_be_removed() {
        Outcome outcome = asked();
        bot.answer(outcome, "{\"type\":4,\"data\":" + v2(text(1)) + "}");

        assertThat(bot.hook("PATCH", outcome, "/messages/@original", "{\"flags\":0}").code())
                .isEqualTo(50035);
        assertThat(bot.hook("PATCH", outcome, "/messages/@original", "{\"content\":\"x\"}").code())
                .isEqualTo(50035);
    }

    @Test
    void an_empty_message_is_refused() {
        assertThat(bot.answer(asked(), "{\"type\":4,\"data\":{}}").code()).isEqualTo(50006);
    }
}
