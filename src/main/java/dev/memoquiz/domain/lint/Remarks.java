package dev.memoquiz.domain.lint;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The reasons that authors gave for warnings.
final class Remarks {
    private final Quiz quiz;

    Remarks(Quiz quiz) {
        this.quiz = quiz;
    }

    /// Only a warning can be answered with a reason.
    Optional<String> answer(Finding finding) {
        return finding.severity() == Severity.WARNING
                ? finding.question().map(this::of).map(its -> its.get(finding.rule()))
                : Optional.empty();
    }

    /// Reasons that answer nothing among `all`: what they excused is mended, or never was. `silent` rules were not asked.
    Stream<Finding> stale(Collection<Finding> all, Set<String> silent) {
        return quiz.questions().stream()
                .map(Question::id)
                .flatMap(question ->
                        of(question).keySet().stream()
                                .sorted()
                                .filter(rule -> !silent.contains(rule))
                                .filter(rule ->
                                        all.stream().noneMatch(it -> is(it, question, rule)))
                                .map(rule -> stale(question, rule)));
    }

    private static boolean is(Finding finding, QuestionId question, String rule) {
        return finding.rule().equals(rule) && finding.question().equals(Optional.of(question));
    }

    private static Finding stale(QuestionId question, String rule) {
        return new Finding(
                rule,
                Severity.WARNING,
                Optional.of(question),
                "remarks." + rule,
                "a reason is given, but " + rule + " has nothing to say of this question",
                "Take the reason out.");
    }

    private Map<String, String> of(QuestionId question) {
        return quiz.editorial().remarks().getOrDefault(question, Map.of());
    }
}
