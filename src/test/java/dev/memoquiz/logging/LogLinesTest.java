package dev.memoquiz.logging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;

/// Runs the real `config/logback.xml` and reads what it writes to standard error.
@ResourceLock(Resources.SYSTEM_ERR)
final class LogLinesTest {
    private static final String TOKEN =
            "MTk4NjIyNDgzNDcxOTI1MjQ4.GxYzAb.ZvsdfoirevnklsdfJKLSDFgheriofnwefk_-x";

    static Stream<String> secrets() {
        return Stream.of(
                TOKEN,
                "Authorization: Bot " + TOKEN,
                "https://discord.com/api/v10/interactions/118/"
                        + "aW50ZXJhY3Rpb246MTE4"
                        + "/callback",
                "webhooks/118/aW50ZXJhY3Rpb246MTE4/messages/@original");
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void a_token_never_reaches_the_log(String secret) {
        Consumer<Logger> everywhere =
                log -> log.warn("message {}", secret, new IllegalStateException("cause " + secret));

        for (String format : List.of("text", "json")) {
            assertThat(logged(format, everywhere))
                    .contains("message", "cause", "[token]")
                    .doesNotContain("ZvsdfoirevnklsdfJKLSDF", "aW50ZXJhY3Rpb246MTE4");
        }
    }

    @Test
    void what_only_resembles_a_token_stays_readable() {
        String harmless = "dev.memoquiz.domain.round.RoundRules at 12.5.2026, interactions/118";

        assertThat(Tokens.masked(harmless)).isEqualTo(harmless);
    }

    @Test
    void a_line_for_people_names_level_and_origin() {
        assertThat(logged("text", log -> log.info("Quiz {} loaded", "memo")))
                .matches(
                        "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d INFO  Bot - Quiz memo loaded\\R");
    }

    @Test
    void a_message_cannot_forge_a_second_line() {
        assertThat(logged("text", log -> log.info("name {}", "A\n2026-01-01 ERROR Bot - forged")))
                .hasLineCount(1);
    }

    @Test
    void every_json_line_is_one_object() throws JsonProcessingException {
        String written =
                logged("json", log -> log.error("No. {}", 7, new IllegalStateException("why")));

        JsonNode line = new ObjectMapper().readTree(written);
        assertThat(written).hasLineCount(1);
        assertThat(line.path("level").asText()).isEqualTo("ERROR");
        assertThat(line.path("formattedMessage").asText()).isEqualTo("No. 7");
        assertThat(line.path("throwable").path("message").asText()).isEqualTo("why");
    }

    @Test
    void libraries_speak_only_from_warnings_upwards() {
        assertThat(logged("text", "net.dv8tion.jda.JDA", log -> log.info("chatter"))).isEmpty();
        assertThat(logged("text", "net.dv8tion.jda.JDA", log -> log.warn("trouble"))).isNotEmpty();
    }

    private static String logged(String format, Consumer<Logger> speaker) {
        return logged(format, "dev.memoquiz.discord.Bot", speaker);
    }

    private static String logged(String format, String name, Consumer<Logger> speaker) {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, UTF_8));
        LoggerContext context = new LoggerContext();
        try {
            configure(context, format);
            speaker.accept(context.getLogger(name));
        } finally {
            context.stop();
            System.setErr(before);
        }
        return written.toString(UTF_8);
    }

    private static void configure(LoggerContext context, String format) {
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("MEMOQUIZ_LOG_FORMAT", format);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure("config/logback.xml");
        } catch (JoranException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
