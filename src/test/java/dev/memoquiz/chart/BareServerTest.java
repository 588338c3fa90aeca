package dev.memoquiz.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A chart drawn by a Java of its own that finds neither fonts nor a screen.
///
/// Hiding the fonts of a machine needs root, so this also shows that Java's machinery for fonts is never started: what is
/// not loaded cannot fail for want of a font.
final class BareServerTest {
    @TempDir private Path folder;
    private Path picture;
    private List<String> loaded;

    @BeforeEach
    void draw() throws IOException, InterruptedException {
        picture = folder.resolve("chart.png");
        Path log = folder.resolve("loaded.txt");
        ProcessBuilder java =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        DrawsAlone.class.getName(),
                        picture.toString());
        String nowhere = folder.resolve("nowhere").toString();
        java.environment()
                .putAll(
                        Map.of(
                                "FONTCONFIG_FILE", nowhere,
                                "FONTCONFIG_PATH", nowhere,
                                "HOME", nowhere,
                                "DISPLAY", ":4711"));
        Process running = java.redirectErrorStream(true).start();
        String said = new String(running.getInputStream().readAllBytes(), UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            loaded = lines.toList();
        }
    }

    @Test
    void the_picture_is_the_same_byte_for_byte() throws IOException {
        assertThat(Files.readAllBytes(picture)).isEqualTo(ChartPicture.png(Charts.twice()));
    }

    @Test
    void the_fonts_of_the_machine_are_never_asked_for() {
        assertThat(loaded)
                .anyMatch(line -> line.contains("dev.memoquiz.chart.type.Typeface"))
                .noneMatch(line -> line.contains("FontManager"))
                .noneMatch(line -> line.contains("FontConfig"))
                .noneMatch(line -> line.contains("sun.font.Font2D"));
    }

    @Test
    void no_screen_is_looked_for() {
        assertThat(loaded)
                .anyMatch(line -> line.contains("HeadlessGraphicsEnvironment"))
                .noneMatch(line -> line.contains("sun.awt.X11.XToolkit"));
    }
}
