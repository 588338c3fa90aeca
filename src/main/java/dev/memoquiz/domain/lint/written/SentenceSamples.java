package dev.memoquiz.domain.lint.written;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.SentenceKey;
import dev.memoquiz.domain.typed.rubric.RubricGrader;
import dev.memoquiz.domain.typed.rubric.RubricVerdict;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Tries the sample answers of a question that is answered in a sentence: a full one, some that have a part, some that have nothing,
/// each with the points declared for it.
record SentenceSamples(QuestionRule rule, Item item) {
    private static final RubricGrader GRADER = new RubricGrader();

    Stream<Finding> findings() {
        return item.question() instanceof Question.Sentence sentence
                ? Stream.concat(kinds(sentence.key()), graded(sentence.key()))
                : Stream.empty();
    }

    private Stream<Finding> kinds(SentenceKey key) {
        int worth = key.rubric().points();
        Stream<Finding> partly =
                worth == 1
                        ? Stream.empty()
                        : lacking(key, points -> points > 0 && points < worth, "has only a part");
        return Stream.concat(partly, lacking(key, points -> points == 0, "earns nothing"));
    }

    private Stream<Finding> lacking(SentenceKey key, IntPredicate points, String what) {
        List<SentenceKey.Sample> samples = key.samples();
        return samples.stream().anyMatch(sample -> points.test(sample.points()))
                ? Stream.empty()
                : Stream.of(
                        rule.error(
                                item,
                                "samples",
                                "no sample " + what,
                                "Add an answer that readers may give, with its points."));
    }

    private Stream<Finding> graded(SentenceKey key) {
        return key.samples().stream()
                .filter(sample -> points(key, sample.text()) != sample.points())
                .map(sample ->
                        rule.error(
                                item,
                                "samples",
                                "\"%s\" is declared to earn %d but earns %d"
                                        .formatted(
                                                sample.text(),
                                                sample.points(),
                                                points(key, sample.text())),
                                "Change the phrases of the ideas until the grader agrees, or the points."));
    }

    /// What is no answer at all earns nothing.
    private static int points(SentenceKey key, String text) {
        return switch (GRADER.grade(key.rubric(), text)) {
            case RubricVerdict.Provisional found -> found.points();
            case RubricVerdict.Empty _, RubricVerdict.TooLong _ -> 0;
        };
    }
}
