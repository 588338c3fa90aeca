package dev.memoquiz.fakediscord.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.memoquiz.fakediscord.check.BodyCheck;
import dev.memoquiz.fakediscord.check.Problems;
import dev.memoquiz.fakediscord.world.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Holds every request body against Discord's OpenAPI description; each schema is compiled once.
public final class OpenApiBodyCheck implements BodyCheck {
    private static final String DOCUMENT = "https://discord.example/openapi.json";
    private static final String SCHEMAS = "/components/schemas/";
    private static final String CALLBACK =
            "/interactions/{interaction_id}/{interaction_token}/callback";
    private static final int REPORTED = 5;

    private final JsonNode description;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    public OpenApiBodyCheck(Path description) {
        String text = read(description);
        this.description = Json.parse(text);
        this.registry =
                SchemaRegistry.withDialect(
                        Dialects.getDraft202012(),
                        builder -> builder.schemas(Map.of(DOCUMENT, text)));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the description " + path, e);
        }
    }

    @Override
    public List<Problems.Problem> check(String method, String route, JsonNode body) {
        String pointer = pointer(method, route, body);
        if (description.at(pointer).isMissingNode()) {
            return List.of();
        }
        return schemas
                .computeIfAbsent(pointer, this::compile)
                .validate(Lenience.applied(body).toString(), InputFormat.JSON)
                .stream()
                .limit(REPORTED)
                .map(error ->
                        new Problems.Problem(
                                error.getInstanceLocation().toString().replace("$", "body"),
                                "OPENAPI_" + error.getKeyword(),
                                error.getMessage()))
                .toList();
    }

    private Schema compile(String pointer) {
        String fragment = pointer.replace("{", "%7B").replace("}", "%7D");
        return registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + fragment));
    }

    /// The callback is a union told apart by its type; naming the member keeps its errors readable.
    private static String pointer(String method, String route, JsonNode body) {
        if (route.equals(CALLBACK)) {
            return SCHEMAS + callback(body.path("type").asInt());
        }
        return "/paths/%s/%s/requestBody/content/application~1json/schema"
                .formatted(route.replace("/", "~1"), method.toLowerCase(Locale.ROOT));
    }

    private static String callback(int type) {
        return switch (type) {
            case 4, 5 -> "CreateMessageInteractionCallbackRequest";
            case 6, 7 -> "UpdateMessageInteractionCallbackRequest";
            case 8 -> "ApplicationCommandAutocompleteCallbackRequest";
            case 9 -> "ModalInteractionCallbackRequest";
            default -> "PongInteractionCallbackRequest";
        };
    }
}
