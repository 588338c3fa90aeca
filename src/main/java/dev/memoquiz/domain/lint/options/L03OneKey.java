package dev.memoquiz.domain.lint.options;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.View;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Where one answer is right, no other is the same in other capitals, articles or punctuation. That one is right at all, the type
/// of the question sees to.
public final class L03OneKey implements QuestionRule {
    @Override
    public String id() {
        return "L03";
    }

    @Override
    public String title() {
        return "There is one key, and no two options are the same";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        return switch (item.question()) {
            case Question.SingleChoice it -> twins(item, "options", texts(it.options()));
            case Question.SeveralRight it -> twins(item, "options", texts(it.options()));
            case Question.ClaimEvidence it -> twins(item, "options", texts(it.options()));
            case Question.Ordering it -> twins(item, "items", it.items());
            case Question.Matching it ->
                    Stream.concat(
                            twins(item, "holders", it.holders()),
                            twins(item, "views", it.views().stream().map(View::text).toList()));
            case Question.StatedInText _, Question.Typed _, Question.Gap _, Question.Sentence _ ->
                    Stream.empty();
        };
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    private Stream<Finding> twins(Item item, String where, List<String> texts) {
        Set<String> seen = new HashSet<>();
        return texts.stream()
                .filter(text -> !seen.add(Words.plain(text)))
                .map(text ->
                        error(
                                item,
                                where,
                                "\"" + text + "\" is there twice",
                                "Take one out, or make them differ in what they say."));
    }
}
