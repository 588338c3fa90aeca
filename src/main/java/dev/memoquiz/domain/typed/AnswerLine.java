package dev.memoquiz.domain.typed;

import java.util.List;

public record AnswerLine(String line) {
    public sealed interface Parsed {
        record Ok(AnswerLine line) implements Parsed {}

        record Faulty(List<Fault> faults) implements Parsed {}
    }

    public record Fault(int position, String message, String remedy) {}

    public static Parsed parse(String line) {
        return new Parsed.Ok(new AnswerLine(line));
    }
}
