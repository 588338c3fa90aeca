package dev.memoquiz.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A table far larger than the memory of the Java that grades it.
class BatchMemoryTest {
    private static final int MEGABYTES = 300;
    private static final int MINUTES = 3;

    @Test
    void three_hundred_megabytes_are_graded_in_a_heap_of_64() throws Exception {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Child.class.getName())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(child.getInputStream().readAllBytes(), UTF_8);
        assertThat(child.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(said.strip()).isEqualTo("ended with 1, every row came out");
    }

    /// What runs there.
    static final class Child {
        private static final String NOTE = "a note that passes through ".repeat(150);

        private static final int LONG_LINE = 4_000_000;

        private Child() {}

        public static void main(String[] arguments) throws IOException {
            Deluge in =
                    new Deluge(
                            "answer_line\tanswer\tnote\n",
                            differentKeys() + longLine(),
                            "{Umansky} [reject Welles]\tUmanski\t%s\nRome\tParis\t%s\n"
                                    .formatted(NOTE, NOTE),
                            MEGABYTES * 1_000_000L);
            Counted out = new Counted();
            OutputStream err = OutputStream.nullOutputStream();
            int code =
                    Commands.run(
                            new Playroom(Fixtures.single()).doors(),
                            Playroom.stage(in, out, err),
                            "grade",
                            "--batch",
                            "-");
            boolean whole = out.bytes > in.size() - LONG_LINE;
            System.out.printf(
                    "ended with %d, %s row came out%n", code, whole ? "every" : "not every");
        }

        /// Kept without a bound, these would need several times the memory there is.
        private static String differentKeys() {
            return IntStream.range(0, 2_000)
                    .mapToObj(i -> aliases(i) + "\tRome\tx\n")
                    .collect(Collectors.joining());
        }

        private static String aliases(int key) {
            List<String> aliases =
                    IntStream.range(0, 100).mapToObj(i -> "k" + key + "a" + i).toList();
            return "Rome [or " + String.join(" or ", aliases.subList(0, 70)) + "]";
        }

        private static String longLine() {
            return "x".repeat(LONG_LINE) + "\n";
        }
    }

    /// Forgets what it is given and counts the bytes.
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] from, int at, int count) {
            bytes += count;
        }
    }
}
