package dev.memoquiz.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever bytes a table is made of, every row comes out in its place, and the same every time.
class BatchFuzzTest {
    private static final int TABLES = 20;
    private static final int ROWS = 40;
    private static final String HEADER = "golden\tanswer_line\tquestion\tanswer";
    private static final String PIECES =
            "\t|\t|\t|\t\t|\n| |/|{|}|[|]|;| or |reject |prompt on | with |\"|\\|Rome|Moscow|not |1941|20 March|"
                    + "<u>|**|\u0420\u043e\u043c\u0435|\u202e|\u0000|\u001b[2J|\ud83d\ude00|\ufffd|\u0301|\r|,|\u2028|\u0085";
    private static final byte[][] BROKEN = {
        {(byte) 0xFF}, {(byte) 0xC3}, {(byte) 0xE2, (byte) 0x82}, {(byte) 0xED, (byte) 0xA0, 0x20}
    };

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void every_row_gets_a_verdict_or_an_error_in_its_place(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Playroom room = new Playroom(Fixtures.single());
        for (int i = 0; i < TABLES; i++) {
            byte[] table = table(random);
            Playroom.Run run = grade(room, table);
            assertThat(run).isEqualTo(grade(room, table));
            assertThat(run.err()).doesNotContain("It would not do").doesNotContain("\u001b");
            check(List.of(new String(table, UTF_8).split("\n", -1)), run);
        }
    }

    private static Playroom.Run grade(Playroom room, byte[] table) {
        return room.run(room.doors(), new ByteArrayInputStream(table), "grade", "--batch", "-");
    }

    private static void check(List<String> lines, Playroom.Run run) {
        List<String> out = List.of(run.out().split("\n", -1));
        assertThat(out).hasSameSizeAs(lines);
        long errors = 0;
        for (int i = 1; i < lines.size() - 1; i++) {
            String[] cells = out.get(i).split("\t", -1);
            assertThat(cells).hasSize(6);
            assertThat(cells[4]).isIn("right", "nearly", "wrong", "error");
            errors += cells[4].equals("error") ? 1 : 0;
            String row = withoutEnd(lines.get(i));
            assertThat(cells[4].equals("error") || out.get(i).startsWith(row + "\t")).isTrue();
        }
        assertThat(run.err().chars().filter(c -> c == '\n').count()).isEqualTo(errors);
        assertThat(run.code()).isEqualTo(errors == 0 ? Commands.FINE : Commands.FOUND);
    }

    private static String withoutEnd(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private static byte[] table(SplittableRandom random) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes((HEADER + "\n").getBytes(UTF_8));
        for (int i = 0; i < ROWS; i++) {
            row(random, table);
            table.write('\n');
        }
        return table.toByteArray();
    }

    /// About half of the rows have the right number of cells.
    private static void row(SplittableRandom random, ByteArrayOutputStream table) {
        boolean even = random.nextBoolean();
        for (int cell = 0; cell < 4; cell++) {
            table.writeBytes((cell > 0 ? "\t" : "").getBytes(UTF_8));
            for (int i = random.nextInt(5); i > 0; i--) {
                table.writeBytes(piece(random, even));
            }
        }
    }

    private static byte[] piece(SplittableRandom random, boolean even) {
        if (random.nextInt(60) == 0) {
            return BROKEN[random.nextInt(BROKEN.length)];
        }
        String[] pieces = PIECES.split("\\|", -1);
        String piece = pieces[random.nextInt(pieces.length)];
        return (even ? piece.strip() : piece).getBytes(UTF_8);
    }
}
