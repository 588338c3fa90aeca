package dev.memoquiz.domain.lint.item;

import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.question.TypedKey;
import dev.memoquiz.domain.question.View;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Something that a reader can get wrong, and what that reader is told.
///
/// @param where the way to it in the quiz file, from the question
public record Wrong(String where, String text, Feedback feedback) {
    private static final String RIVALS = "rivals";

    public boolean isOption() {
        return where.startsWith("options");
    }

    /// False for rivals of a written answer, which a reader must think of.
    public boolean isShown() {
        return !where.startsWith(RIVALS);
    }

    static List<Wrong> all(Question question) {
        return switch (question) {
            case Question.SingleChoice it -> options(it.options());
            case Question.SeveralRight it -> options(it.options());
            case Question.ClaimEvidence it ->
                    Stream.concat(options(it.options()).stream(), clauses(it.noProof())).toList();
            case Question.StatedInText it -> judgements(it);
            case Question.Typed it -> rivals(it.key());
            case Question.Gap it -> rivals(it.key());
            case Question.Sentence _ -> List.of();
            case Question.Ordering it -> List.of(new Wrong("feedback", "", it.feedback()));
            case Question.Matching it -> views(it.views());
        };
    }

    private static List<Wrong> options(List<Option> options) {
        return IntStream.range(0, options.size())
                .boxed()
                .flatMap(i -> option("options[" + i + "]", options.get(i)))
                .toList();
    }

    private static Stream<Wrong> option(String where, Option option) {
        return switch (option) {
            case Option.Right _ -> Stream.empty();
            case Option.Wrong(String text, Feedback feedback) ->
                    Stream.of(new Wrong(where, text, feedback));
        };
    }

    /// In the order of the text; where in the file each stands is known to its reader only.
    private static Stream<Wrong> clauses(Map<Integer, Feedback> noProof) {
        return noProof.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry ->
                        new Wrong("other-clauses", "clause " + entry.getKey(), entry.getValue()));
    }

    private static List<Wrong> judgements(Question.StatedInText question) {
        return question.feedback().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> judgement(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Wrong judgement(Support support, Feedback feedback) {
        String word = support.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Wrong("feedback." + word, word, feedback);
    }

    private static List<Wrong> rivals(TypedKey key) {
        List<TypedKey.Rival> rivals = key.rivals();
        return IntStream.range(0, rivals.size())
                .mapToObj(i ->
                        new Wrong(
                                RIVALS + "[" + i + "]",
                                rivals.get(i).text(),
                                rivals.get(i).feedback()))
                .toList();
    }

    private static List<Wrong> views(List<View> views) {
        return IntStream.range(0, views.size())
                .mapToObj(i ->
                        new Wrong("views[" + i + "]", views.get(i).text(), views.get(i).feedback()))
                .toList();
    }
}
