package dev.memoquiz.app.words;

import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.text.Document;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A part of a question with the label it is shown and chosen by.
public record Part(String label, String text) {
    /// Options, judgements or items by letter, or the views of a match by number, in the order shown; none where the answer is
    /// written.
    public static List<Part> of(Asked asked) {
        return switch (asked.question()) {
            case Question.SingleChoice single -> lettered(asked, texts(single.options()));
            case Question.SeveralRight several -> lettered(asked, texts(several.options()));
            case Question.ClaimEvidence claim -> lettered(asked, texts(claim.options()));
            case Question.StatedInText _ ->
                    lettered(asked, Arrays.stream(Support.values()).map(Support::words).toList());
            case Question.Ordering ordering -> lettered(asked, ordering.items());
            case Question.Matching matching ->
                    placed(
                            asked,
                            matching.views().stream().map(view -> view.text()).toList(),
                            place -> String.valueOf(place + 1));
            case Question.Typed _, Question.Gap _, Question.Sentence _ -> List.of();
        };
    }

    /// Those who may hold a view, by letter.
    public static List<Part> holders(Question.Matching matching) {
        return IntStream.range(0, matching.holders().size())
                .mapToObj(i -> new Part(Asked.letter(i), matching.holders().get(i)))
                .toList();
    }

    /// The clauses offered as proof, by their numbers.
    public static List<Part> clauses(Question.ClaimEvidence claim, Document document) {
        return claim.offered().stream()
                .map(number ->
                        new Part(String.valueOf(number), "“" + document.clauseText(number) + "”"))
                .toList();
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    private static List<Part> lettered(Asked asked, List<String> texts) {
        return placed(asked, texts, Asked::letter);
    }

    private static List<Part> placed(Asked asked, List<String> texts, IntFunction<String> label) {
        return IntStream.range(0, texts.size())
                .mapToObj(
                        place -> new Part(label.apply(place), texts.get(asked.slots().get(place))))
                .toList();
    }
}
