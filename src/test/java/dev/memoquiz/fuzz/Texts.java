package dev.memoquiz.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.press.PressSamples;
import dev.memoquiz.domain.typed.Keys;
import dev.memoquiz.domain.typed.TypedGrader;
import dev.memoquiz.domain.typed.golden.GoldenColumn;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.terminal.grade.Batch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The decoders that read a text from memory.
final class Texts {
    /// Several of each kind, since kinds have choices of their own.
    private static final int SAMPLES = 40;

    private static final List<String> LINES =
            List.of(
                    "Konstantin {Umansky} [or 20 March 1941; prompt on Konstantin; reject Welles]",
                    "the {Soviet Union} [or <u>Russia</u> or USSR; accept Moscow; prompt on \"the Union\" with \"Which?\"]",
                    "{1,200} tons [or twelve hundred]");
    private static final AnswerLine KEY = Keys.line(LINES.getFirst());
    private static final TypedGrader GRADER = new TypedGrader();

    private Texts() {}

    static List<Decoder> all() {
        return List.of(
                decoder("component ids", ids(), Texts::id),
                decoder("answer lines", LINES, Texts::line),
                decoder(
                        "typed answers",
                        List.of("Konstantin Umansky, 20 March 1941"),
                        Texts::answer),
                decoder("golden columns", List.of("A\tB|C\tD", "yes"), Texts::golden),
                decoder(
                        "grade tables",
                        List.of("answer\tanswer_line\nRome\t{Rome} [or Roma]\nx\t{1941}\n"),
                        Texts::table));
    }

    private static List<String> ids() {
        SplittableRandom random = new SplittableRandom(1941);
        return Stream.generate(() -> PressSamples.of(random))
                .limit(SAMPLES)
                .flatMap(List::stream)
                .map(ButtonId::encoded)
                .toList();
    }

    /// Most inputs are damaged good ones, the others pieces alone.
    private static Decoder decoder(String name, List<String> good, Consumer<String> decode) {
        return new Decoder() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void feed(SplittableRandom random) {
                String one = good.get(random.nextInt(good.size()));
                decode.accept(
                        random.nextInt(4) == 0 ? Damage.text(random) : Damage.of(one, random));
            }
        };
    }

    private static void id(String text) {
        ButtonId.decode(text)
                .ifPresent(id -> assertThat(ButtonId.decode(id.encoded())).contains(id));
    }

    private static void line(String text) {
        switch (AnswerLine.parse(text)) {
            case AnswerLine.Parsed.Ok(AnswerLine line) ->
                    assertThat(GRADER.grade(line, "Umansky 1941")).isNotNull();
            case AnswerLine.Parsed.Faulty(var faults) -> assertThat(faults).isNotEmpty();
        }
    }

    private static void answer(String text) {
        String given = text.substring(0, Math.min(4000, text.length()));
        assertThat(GRADER.grade(KEY, given)).isEqualTo(GRADER.grade(KEY, given));
    }

    private static void golden(String text) {
        assertThat(GoldenColumn.parse(text, text)).isNotNull();
    }

    private static void table(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, false, UTF_8);
        Batch.End end = new Batch("t", to, to).run(new ByteArrayInputStream(text.getBytes(UTF_8)));
        to.flush();
        assertThat(end).isNotNull();
        assertThat(out.toString(UTF_8)).doesNotContain("Exception");
    }
}
