package dev.memoquiz.domain.live.vote;

import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.View;
import java.util.List;

/// The words in which a class was asked a question, so that what was answered can still be told when the quiz has been edited.
///
/// @param index of the question in the round, from 0
/// @param edition of the question, by which votes know their words
/// @param prompt what was asked, with the statement to be judged
/// @param parts options, items or views in the order of the quiz file, by which an answer names them; none to write freely or to judge
/// @param holders of the views in a match, in that order too
public record Worded(
        int index, String edition, String prompt, List<String> parts, List<String> holders) {
    public Worded {
        parts = List.copyOf(parts);
        holders = List.copyOf(holders);
    }

    public static Worded of(int index, Question question) {
        return new Worded(
                index,
                question.about().edition(),
                prompt(question),
                parts(question),
                question instanceof Question.Matching matching ? matching.holders() : List.of());
    }

    private static String prompt(Question question) {
        return question instanceof Question.StatedInText stated
                ? question.about().prompt() + " “" + stated.statement() + "”"
                : question.about().prompt();
    }

    private static List<String> parts(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> texts(single.options());
            case Question.SeveralRight several -> texts(several.options());
            case Question.ClaimEvidence claim -> texts(claim.options());
            case Question.Ordering ordering -> ordering.items();
            case Question.Matching matching -> matching.views().stream().map(View::text).toList();
            case Question.StatedInText _, Question.Typed _, Question.Gap _, Question.Sentence _ ->
                    List.of();
        };
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }
}
