package dev.memoquiz.domain.lint.guess;

import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Options;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.List;
import java.util.stream.Stream;

/// A question as a reader without the text sees it, and the index of its key.
record Riddle(QuestionId id, String stem, List<String> options, int key) {
    /// The questions of a quiz with exactly one right option.
    static List<Riddle> all(Quiz quiz) {
        return quiz.questions().stream().flatMap(Riddle::of).toList();
    }

    private static Stream<Riddle> of(Question question) {
        return switch (question) {
            case Question.SingleChoice it -> Stream.of(of(it, it.options()));
            case Question.ClaimEvidence it -> Stream.of(of(it, it.options()));
            case Question.SeveralRight _,
                    Question.StatedInText _,
                    Question.Typed _,
                    Question.Sentence _,
                    Question.Gap _,
                    Question.Ordering _,
                    Question.Matching _ ->
                    Stream.empty();
        };
    }

    private static Riddle of(Question question, List<Option> options) {
        return new Riddle(
                question.id(),
                question.about().prompt(),
                options.stream().map(Option::text).toList(),
                Options.right(options).first());
    }

    double chance() {
        return 1.0 / options.size();
    }
}
