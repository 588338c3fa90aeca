package dev.memoquiz.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.terminal.page.Wrap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Line mode under input that no kind reader would give.
class LineRobustnessTest {
    private static final ReaderId ADA = new ReaderId("local:ada");
    private static final String PIECES =
            "ABCDEabc123579 ,.;-?\t\u0000\u001b[31m\u202e\u200b\u00e9\u0301\ud83d\ude00\u4e2d@everyone*_`stop text r";

    @Test
    void one_letter_for_ever_plays_a_whole_round() {
        Playroom room = new Playroom(Fixtures.all());
        Playroom.Run run = room.run("A\n".repeat(100));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Finished: ").doesNotContain("I could not read");
        assertThat(room.journal().score(ADA, new Scope.Everywhere()).firstTries()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "zebra!\n", "?\n"})
    void input_that_never_answers_is_given_up_on(String line) {
        Playroom room = new Playroom(Fixtures.single());
        Playroom.Run run = Endless.of(line).play(room);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("so I stop asking").contains("Your round is kept");
        assertThat(room.journal().openRound(ADA)).isPresent();
    }

    @Test
    void output_that_nobody_reads_any_more_ends_the_play_quietly() {
        Playroom room = new Playroom(Fixtures.all());
        OutputStream broken =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        InputStream in =
                new ByteArrayInputStream("A\n".repeat(20).getBytes(StandardCharsets.UTF_8));
        int code = Commands.run(room.doors(), Playroom.stage(in, broken, broken));
        assertThat(code).isZero();
        assertThat(room.journal().openRound(ADA)).isPresent();
    }

    @Test
    void very_long_line_is_one_wrong_answer() {
        Playroom room = new Playroom(Fixtures.typed());
        Playroom.Run run = room.run("x".repeat(1_000_000) + "\n");
        assertThat(run.out()).contains("Not right: 0 of 1 point.");
        assertThat(run.out().length()).isLessThan(40_000);
    }

    @Test
    void nothing_built_behind_the_doors_for_help() {
        AtomicInteger opened = new AtomicInteger();
        Doors doors =
                new Doors(
                        "1",
                        () -> {
                            opened.incrementAndGet();
                            throw new IllegalStateException("opened");
                        },
                        () -> {
                            opened.incrementAndGet();
                            throw new IllegalStateException("opened");
                        },
                        () -> {
                            opened.incrementAndGet();
                            throw new IllegalStateException("opened");
                        },
                        new Playroom(Fixtures.single()).doors().tools(),
                        () -> opened.incrementAndGet(),
                        _ -> new Doors.Told("no", Commands.FAILED));
        Playroom.Run run = new Playroom(Fixtures.single()).run(doors, "", "--help");
        assertThat(run.code()).isZero();
        assertThat(opened).hasValue(0);
    }

    @Test
    void trouble_is_one_sentence_without_a_stack_trace() {
        Playroom room = new Playroom(Fixtures.single());
        Doors whole = room.doors();
        Doors broken =
                new Doors(
                        whole.version(),
                        whole.quizzes(),
                        () -> {
                            throw new IllegalStateException("the database is locked");
                        },
                        whole.defaults(),
                        whole.tools(),
                        whole.bot(),
                        whole.troubles());
        Playroom.Run run = room.run(broken, "A\n");
        assertThat(run.code()).isEqualTo(Commands.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("It would not do: the database is locked.\n");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void random_lines_never_break_the_layout_or_the_play(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            int length = random.nextInt(12);
            for (int j = 0; j < length; j++) {
                input.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            input.append('\n');
        }
        Playroom room = new Playroom(Fixtures.all());
        assertThatCode(() -> assertSound(room.run(input.toString()))).doesNotThrowAnyException();
        assertThat(room.journal().openRound(ADA).map(Round::open).orElse(true)).isTrue();
    }

    private static void assertSound(Playroom.Run run) {
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).allSatisfy(LineRobustnessTest::assertFits);
    }

    private static void assertFits(String line) {
        assertThat(Wrap.width(line)).isLessThanOrEqualTo(72);
        assertThat(line).doesNotContainPattern("[\\p{Cc}\\u202e\\u200b]");
    }

    /// Input that repeats a line as long as anybody reads.
    private static final class Endless extends InputStream {
        private final byte[] line;
        private int at;

        private Endless(byte[] line) {
            this.line = line.clone();
        }

        static Endless of(String line) {
            return new Endless(line.getBytes(StandardCharsets.UTF_8));
        }

        Playroom.Run play(Playroom room) {
            return room.run(room.doors(), this);
        }

        @Override
        public int read() {
            int b = line[at];
            at = (at + 1) % line.length;
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            for (int i = 0; i < length; i++) {
                buffer[from + i] = (byte) read();
            }
            return length;
        }
    }
}
