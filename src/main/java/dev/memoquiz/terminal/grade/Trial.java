package dev.memoquiz.terminal.grade;

import dev.memoquiz.domain.typed.TypedGrader;
import dev.memoquiz.domain.typed.TypedVerdict;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Fault;
import dev.memoquiz.terminal.page.Clean;
import java.util.List;

/// What an answer line makes of some answers, in lines to be read by its author.
///
/// @param sound whether the line could be read
public record Trial(boolean sound, List<String> lines) {
    private static final TypedGrader GRADER = new TypedGrader();

    public Trial {
        lines = List.copyOf(lines);
    }

    /// Tries each answer in turn; of a faulty line, tells every fault with its place.
    public static Trial of(String line, List<String> answers) {
        return switch (AnswerLine.parse(line)) {
            case AnswerLine.Parsed.Ok(AnswerLine key) ->
                    new Trial(true, answers.stream().map(answer -> graded(key, answer)).toList());
            case AnswerLine.Parsed.Faulty(List<Fault> faults) ->
                    new Trial(false, faults.stream().map(fault -> shown(line, fault)).toList());
        };
    }

    private static String graded(AnswerLine key, String answer) {
        TypedVerdict verdict = GRADER.grade(key, answer);
        return "\"%s\": %s, %s. %s%s"
                .formatted(
                        shown(answer),
                        verdict.word(),
                        verdict.rule().stableName(),
                        verdict.rule().sentence(),
                        more(verdict));
    }

    private static String more(TypedVerdict verdict) {
        return switch (verdict) {
            case TypedVerdict.Right _ -> "";
            case TypedVerdict.Nearly(_, String question) ->
                    "\n    The reader is asked: " + shown(question);
            case TypedVerdict.Wrong(_, var named) ->
                    named.map(form -> "\n    The answer names: " + shown(form)).orElse("");
        };
    }

    private static String shown(String line, Fault fault) {
        return "%s\nThe answer line, character %d: %s. %s"
                .formatted(
                        Caret.below(line, fault.position()),
                        fault.position(),
                        shown(fault.message()),
                        Sentences.of(shown(fault.remedy())));
    }

    private static String shown(String text) {
        return Clean.of(text).replace('\n', ' ');
    }
}
