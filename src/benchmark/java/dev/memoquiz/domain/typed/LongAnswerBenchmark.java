package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.key.AnswerLine;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/// How long 4,000 characters of the worst kind take: as an answer, and as a key that must be read:
/// `LongAnswerBenchmark FORKS SECONDS`. Bar: 5 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
public class LongAnswerBenchmark {
    private static final int LENGTH = 4_000;

    @Param({"a", "ab ", "umansk ", "not ", "9 ", "1/", "nineteen ", "i.", "-", "'", "\u0301", "\uFDFA", " or a", "{", ";"})
    private String unit = "";

    private final TypedGrader grader = new TypedGrader();
    private final AnswerLine key =
            Keys.line(
                    "Konstantin Alexandrovich {Umansky} [or Oumansky; or 20 March 1941; prompt on Konstantin; reject Welles; reject Matsuoka]");
    private String text = "";

    public static void main(String[] arguments) throws RunnerException {
        GradingBenchmark.run(LongAnswerBenchmark.class, arguments);
    }

    @Setup
    public void repeat() {
        text = unit.repeat(LENGTH / unit.length());
    }

    @Benchmark
    public TypedVerdict answer() {
        return grader.grade(key, text);
    }

    @Benchmark
    public AnswerLine.Parsed key() {
        return AnswerLine.parse(text);
    }
}
