package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memoquiz.discord.card.Card;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.dv8tion.jda.api.utils.data.SerializableData;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;

/// Message data held against files kept with the tests; `-Dgolden.write=true` writes them anew.
public final class Golden {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("src/test/resources/discord");

    private Golden() {}

    public static JsonNode json(Card card) {
        return json(
                new MessageCreateBuilder()
                        .useComponentsV2()
                        .setComponents(card.components())
                        .setFiles(card.files())
                        .setAllowedMentions(List.of())
                        .build());
    }

    public static JsonNode json(SerializableData data) {
        try {
            return JSON.readTree(data.toData().toJson());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void check(String name, JsonNode actual) {
        Path file = FOLDER.resolve(name + ".json");
        try {
            String pretty = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(actual) + "\n";
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, pretty);
            }
            assertThat(JSON.readTree(Files.readString(file)))
                    .as(name)
                    .isEqualTo(JSON.readTree(pretty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
