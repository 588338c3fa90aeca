package dev.memoquiz.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageGalleryTest {
    @TempDir private Path folder;

    /// So that the pictures can still be drawn when questions have been reworded or dropped.
    @Test
    void every_picture_of_the_documentation_can_be_made_of_todays_messages() throws IOException {
        Path messages = Files.createDirectory(folder.resolve("messages"));
        MessageGallery.play(messages, folder.resolve("gallery.db"));
        assertThat(names(messages, ".json"))
                .contains("single-review", "live-reveal")
                .containsAll(ofMessages(names(Path.of("docs/pictures"), ".png")));
    }

    /// All but that of the terminal, which is recorded there.
    private static List<String> ofMessages(List<String> pictures) {
        return pictures.stream().filter(picture -> !picture.equals("screen")).toList();
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList();
        }
    }
}
