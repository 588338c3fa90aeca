package dev.memoquiz.app.words.appeal;

import dev.memoquiz.app.appeal.ListAppeals;
import dev.memoquiz.app.words.Answers;
import dev.memoquiz.app.words.Asks;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.app.words.Quotation;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.Rule;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.TypedKey;
import dev.memoquiz.domain.round.Answered;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All that a teacher needs to rule on an appeal.
///
/// @param from as in `Ada appeals`
/// @param asked what was asked, with the words it was asked about
/// @param account what was answered, the key ideas found, and the key: a line each
/// @param graded the points and the rule that decided, by name and as a sentence
/// @param evidence what proves the key
/// @param choices the points that the answer can be given, fewest first
public record Petition(
        String from,
        List<String> asked,
        List<String> account,
        String graded,
        List<Quotation> evidence,
        List<Integer> choices) {
    private static final int MOST_FORMS = 8;

    public Petition {
        asked = List.copyOf(asked);
        account = List.copyOf(account);
        evidence = List.copyOf(evidence);
        choices = List.copyOf(choices);
    }

    public static Petition of(ListAppeals.Case open) {
        Answered answered = open.recorded().answered();
        Points points = open.recorded().points();
        return new Petition(
                answered.who().reader().name() + " appeals",
                open.asked()
                        .map(Petition::asked)
                        .orElse(List.of("The question was edited or taken out since.")),
                open.asked()
                        .map(asked -> account(asked.question(), answered))
                        .orElseGet(() -> List.of("The answer: " + written(answered))),
                graded(answered.verdict()),
                open.asked().map(Petition::evidence).orElse(List.of()),
                IntStream.rangeClosed(points.earned() + 1, points.worth()).boxed().toList());
    }

    private static List<String> asked(ListAppeals.Asked asked) {
        Asks asks = Asks.of(asked.question(), asked.quiz().document());
        return Stream.concat(Stream.of(asks.prompt()), asks.words().stream()).toList();
    }

    private static List<String> account(Question question, Answered answered) {
        Stream<String> told =
                Answers.told(question, answered.what().answer(), List.of()).stream()
                        .map(line -> line.replaceFirst("^You answered: ", "The answer: "));
        return Stream.concat(told, key(question).stream()).toList();
    }

    private static String written(Answered answered) {
        return answered.what().answer() instanceof Answer.Written(String text)
                ? text
                : "another kind of answer";
    }

    /// What the grader takes for right.
    private static Optional<String> key(Question question) {
        return switch (question) {
            case Question.Typed typed -> Optional.of(forms(typed.key()));
            case Question.Gap gap -> Optional.of(forms(gap.key()));
            case Question.Sentence sentence ->
                    Optional.of("A full answer: “" + sentence.key().full() + "”");
            case Question _ -> Optional.empty();
        };
    }

    private static String forms(TypedKey key) {
        List<String> forms =
                key.line().accepted().stream().map(form -> "“" + form.text() + "”").toList();
        return "Accepted: "
                + String.join(", ", forms.subList(0, Math.min(MOST_FORMS, forms.size())))
                + (forms.size() > MOST_FORMS ? " …" : "");
    }

    private static List<Quotation> evidence(ListAppeals.Asked asked) {
        return asked.question().about().evidence().stream()
                .map(span -> Quotation.of(asked.quiz().document(), span))
                .toList();
    }

    private static String graded(Verdict.Graded verdict) {
        return "Graded %s by the rule %s. %s"
                .formatted(
                        Counts.points(verdict.points()),
                        verdict.rule(),
                        Rule.sentence(verdict.rule()).orElse(""))
                .strip();
    }
}
