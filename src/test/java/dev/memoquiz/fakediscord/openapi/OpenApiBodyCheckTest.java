package dev.memoquiz.fakediscord.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.world.Json;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Runs where the official description is at hand.
@EnabledIfEnvironmentVariable(named = "DISCORD_OPENAPI", matches = ".+")
final class OpenApiBodyCheckTest {
    private static final String HOOK = "/webhooks/{webhook_id}/{webhook_token}";

    private final OpenApiBodyCheck check =
            new OpenApiBodyCheck(Path.of(System.getenv("DISCORD_OPENAPI")));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "POST;/channels/{channel_id}/messages;{\"content\":5}",
                "PATCH;/channels/{channel_id}/messages/{message_id};{\"components\":[{\"type\":99}]}",
                "POST;" + HOOK + ";{\"embeds\":{}}",
                "PATCH;" + HOOK + "/messages/@original;{\"content\":[]}",
                "PUT;/applications/{application_id}/commands;[{\"description\":\"d\"}]",
                "POST;/interactions/{interaction_id}/{interaction_token}/callback;{\"type\":9}"
            })
    void a_body_that_the_description_does_not_allow_is_found(
            String method, String route, String body) {
        assertThat(check.check(method, route, Json.parse(body))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "POST;/channels/{channel_id}/messages;{\"content\":\"x\",\"poll\":null,\"nonce\":\"1\"}",
                "PATCH;" + HOOK + "/messages/@original;{\"content\":\"x\",\"poll\":null}",
                "PUT;/applications/{application_id}/commands;[{\"name\":\"a\",\"description\":\"d\",\"contexts\":[\"0\"]}]",
                "POST;/nowhere;{}"
            })
    void what_discord_takes_passes(String method, String route, String body) {
        assertThat(check.check(method, route, Json.parse(body))).isEmpty();
    }
}
