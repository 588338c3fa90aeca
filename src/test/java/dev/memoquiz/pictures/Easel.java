package dev.memoquiz.pictures;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;

/// Writes what a reader sees to one file for each picture.
///
/// A file holds `now` (seconds since 1970), `by` (who sees it) and either `message` with the `command` that brought it, or with its
/// `files` in base 64 by their ids, or
/// `modal` with the values `filled` in so far.
final class Easel {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final InstantSource clock;

    Easel(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    void message(String name, String command, SeenMessage message) {
        ObjectNode picture = picture();
        picture.put("command", command);
        picture.set("message", message.json().deepCopy());
        write(name, picture);
    }

    /// A message that no command of the reader brought.
    void message(String name, SeenMessage message) {
        ObjectNode picture = picture();
        picture.set("message", message.json().deepCopy());
        ObjectNode files = picture.putObject("files");
        message.json()
                .path("attachments")
                .forEach(file -> {
                    byte[] bytes = message.file(file.path("filename").asText());
                    files.put(file.path("id").asText(), Base64.getEncoder().encodeToString(bytes));
                });
        write(name, picture);
    }

    void modal(String name, SeenModal modal, Map<String, String> filled) {
        ObjectNode picture = picture();
        picture.set("modal", modal.json().deepCopy());
        picture.set("filled", JSON.valueToTree(filled));
        write(name, picture);
    }

    private ObjectNode picture() {
        return JSON.createObjectNode()
                .put("now", clock.instant().getEpochSecond())
                .put("by", MessageGallery.READER);
    }

    private void write(String name, ObjectNode picture) {
        try {
            Files.createDirectories(folder);
            JSON.writerWithDefaultPrettyPrinter()
                    .writeValue(folder.resolve(name + ".json").toFile(), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
