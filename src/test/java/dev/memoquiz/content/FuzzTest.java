package dev.memoquiz.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.content.report.Inspection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two thousand damaged files: each is either still a quiz or has problems told in sentences; nothing is ever thrown.
class FuzzTest {
    private static final int FILES_PER_SEED = 200;
    private static final String[] NASTY = {
        "",
        "\0",
        "\t",
        "\n",
        ": ",
        "- ",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        "|",
        ">",
        "&a ",
        "*a",
        "!!int ",
        "? ",
        "%",
        "@",
        "`",
        "#",
        "---\n",
        "...\n",
        "<<: ",
        "~",
        "null",
        "1e999",
        "99999999999999999999",
        "\uFEFF",
        "\uD83D\uDE00",
        "é",
        "0x",
        ".inf"
    };

    @TempDir Path quizzes;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void damaged_file_is_a_quiz_or_a_list_of_problems(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TinyQuiz quiz = TinyQuiz.in(quizzes);
        byte[] good = quiz.yaml().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < FILES_PER_SEED; i++) {
            quiz.write(damaged(good, random));

            Loaded loaded = quiz.load();

            assertThat(loaded.quizzes().isEmpty()).isNotEqualTo(loaded.problems().isEmpty());
            assertThat(loaded.problems())
                    .allSatisfy(problem -> {
                        assertThat(problem.what()).isNotBlank();
                        assertThat(problem.remedy()).isNotBlank();
                        assertThat(problem.sentence())
                                .hasSizeLessThan(3_000)
                                .doesNotContain("Exception");
                    });
            if (!loaded.drafts().isEmpty()) {
                assertThat(Inspection.of(quiz.file()).errors()).isPositive();
            }
        }
    }

    private static byte[] damaged(byte[] good, SplittableRandom random) {
        byte[] file = good;
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            file =
                    switch (random.nextInt(5)) {
                        case 0 -> withByte(file, random);
                        case 1 ->
                                splice(
                                        file,
                                        random,
                                        NASTY[random.nextInt(NASTY.length)].getBytes(
                                                StandardCharsets.UTF_8),
                                        0);
                        case 2 -> splice(file, random, new byte[0], 1 + random.nextInt(60));
                        case 3 -> splice(file, random, piece(good, random), 0);
                        default ->
                                splice(file, random, piece(good, random), 1 + random.nextInt(60));
                    };
        }
        return file;
    }

    private static byte[] withByte(byte[] file, SplittableRandom random) {
        byte[] changed = file.clone();
        changed[random.nextInt(file.length)] = (byte) random.nextInt(256);
        return changed;
    }

    private static byte[] piece(byte[] file, SplittableRandom random) {
        int from = random.nextInt(file.length);
        return Arrays.copyOfRange(
                file, from, Math.min(file.length, from + 1 + random.nextInt(200)));
    }

    /// Puts `insert` in the place of `length` bytes somewhere.
    private static byte[] splice(byte[] file, SplittableRandom random, byte[] insert, int length) {
        int at = random.nextInt(file.length);
        int rest = Math.min(file.length, at + length);
        byte[] spliced = new byte[at + insert.length + file.length - rest];
        System.arraycopy(file, 0, spliced, 0, at);
        System.arraycopy(insert, 0, spliced, at, insert.length);
        System.arraycopy(file, rest, spliced, at + insert.length, file.length - rest);
        return spliced;
    }
}
