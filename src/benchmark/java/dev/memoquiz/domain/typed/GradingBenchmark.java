package dev.memoquiz.domain.typed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.memoquiz.domain.typed.key.AnswerLine;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// How many answers of pupils one core grades in a second, the keys having been read: `GradingBenchmark FORKS SECONDS`. Bar: 100,000.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GradingBenchmark {
    private final TypedGrader grader = new TypedGrader();
    private AnswerLine[] keys = {};
    private String[] answers = {};
    private int at;

    public static void main(String[] arguments) throws RunnerException {
        run(GradingBenchmark.class, arguments);
    }

    static void run(Class<?> benchmark, String[] arguments) throws RunnerException {
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .include(benchmark.getName())
                        .forks(Integer.parseInt(arguments[0]))
                        .measurementTime(TimeValue.seconds(Integer.parseInt(arguments[1])));
        var _ = new Runner(options.build()).run();
    }

    @Setup
    public void read() throws IOException {
        List<String[]> rows = rows();
        keys = rows.stream().map(cells -> Keys.line(cells[0])).toArray(AnswerLine[]::new);
        answers = rows.stream().map(cells -> cells[1]).toArray(String[]::new);
    }

    @Benchmark
    public TypedVerdict answers() {
        at = (at + 1) % keys.length;
        return grader.grade(keys[at], answers[at]);
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream in = GradingBenchmark.class.getResourceAsStream("own-key-answers.tsv")) {
            String table = new String(in.readAllBytes(), UTF_8);
            return table.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }
}
