package dev.memoquiz.domain.lint.item;

import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.View;
import dev.memoquiz.domain.text.Document;
import java.util.List;
import java.util.stream.Stream;

/// The texts of a question by their part in it.
final class Parts {
    private static final String GAP = "…";

    private Parts() {}

    static String stem(Question question, Document document) {
        String prompt = question.about().prompt();
        return switch (question) {
            case Question.StatedInText it -> prompt + "\n" + it.statement();
            case Question.Gap it -> prompt + "\n" + gapped(it, document);
            case Question.SingleChoice _,
                    Question.SeveralRight _,
                    Question.Typed _,
                    Question.Sentence _,
                    Question.Ordering _,
                    Question.Matching _,
                    Question.ClaimEvidence _ ->
                    prompt;
        };
    }

    static List<String> keys(Question question) {
        return switch (question) {
            case Question.SingleChoice it -> right(it.options());
            case Question.SeveralRight it -> right(it.options());
            case Question.ClaimEvidence it -> right(it.options());
            case Question.Typed it -> List.of(it.key().line().main().text());
            case Question.Gap it -> List.of(it.key().line().main().text());
            case Question.Sentence it -> List.of(it.key().full());
            case Question.StatedInText _, Question.Ordering _, Question.Matching _ -> List.of();
        };
    }

    static List<String> arranged(Question question) {
        return switch (question) {
            case Question.Ordering it -> it.items();
            case Question.Matching it ->
                    Stream.concat(it.holders().stream(), it.views().stream().map(View::text))
                            .toList();
            case Question.SingleChoice _,
                    Question.SeveralRight _,
                    Question.StatedInText _,
                    Question.Typed _,
                    Question.Sentence _,
                    Question.Gap _,
                    Question.ClaimEvidence _ ->
                    List.of();
        };
    }

    static List<String> clauses(Question question, Document document) {
        return question instanceof Question.ClaimEvidence claim
                ? claim.offered().stream().map(document::clauseText).toList()
                : List.of();
    }

    private static List<String> right(List<Option> options) {
        return options.stream().filter(Option.Right.class::isInstance).map(Option::text).toList();
    }

    private static String gapped(Question.Gap gap, Document document) {
        String clean = document.clean();
        return clean.substring(gap.quote().start(), gap.hidden().start())
                + GAP
                + clean.substring(gap.hidden().end(), gap.quote().end());
    }
}
