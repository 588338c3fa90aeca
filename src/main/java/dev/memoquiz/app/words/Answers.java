package dev.memoquiz.app.words;

import dev.memoquiz.domain.grading.SentenceGrading;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.View;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An answer in words, without the letters it was chosen by, so that it still reads when the question is no longer in view.
public final class Answers {
    private Answers() {}

    /// As in `You answered: “The mast”`, with the key ideas found in a sentence; of a match a line for each view, with its right holder, as in
    /// `“She will sail”: you said Poole, right is the Captain`.
    ///
    /// @param order in which a match lists its views, by index
    public static List<String> told(Question question, Answer answer, List<Integer> order) {
        return answer instanceof Answer.Matched matched
                        && question instanceof Question.Matching matching
                ? order.stream().map(view -> pair(matching, view, matched)).toList()
                : Stream.concat(
                                Stream.of("You answered: " + of(question, answer)),
                                ideas(question, answer))
                        .toList();
    }

    private static Stream<String> ideas(Question question, Answer answer) {
        if (question instanceof Question.Sentence sentence
                && answer instanceof Answer.Written written) {
            List<String> found = SentenceGrading.found(sentence, written);
            return Stream.of(
                    found.isEmpty()
                            ? "No key idea was found."
                            : "Found: "
                                    + Counts.list(
                                            found.stream().map(name -> "“" + name + "”").toList()));
        }
        return Stream.empty();
    }

    /// The answer alone, on one line; of a match each view with the holder it was given.
    public static String brief(Question question, Answer answer) {
        return answer instanceof Answer.Matched matched
                        && question instanceof Question.Matching matching
                ? matched.holders().entrySet().stream()
                        .flatMap(pair ->
                                part(matching.views(), pair.getKey()).stream()
                                        .map(view ->
                                                view.text()
                                                        + " → "
                                                        + part(matching.holders(), pair.getValue())
                                                                .orElse("nobody")))
                        .collect(Collectors.joining("; "))
                : of(question, answer);
    }

    /// Parts that the question no longer has are left out; an answer of another type's shape reads as `another kind of answer`.
    private static String of(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Written written -> written.text();
            case Answer.Judged judged -> judged.support().words();
            case Answer.Picked picked -> quoted(options(question), List.of(picked.option()));
            case Answer.PickedSeveral picked -> quoted(options(question), picked.options());
            case Answer.Ordered ordered -> ordered(items(question), ordered.items());
            case Answer.Matched _ -> misfit();
            case Answer.ClaimedWith claimed ->
                    quoted(options(question), List.of(claimed.claim()))
                            + claimed.clause().map(number -> " (clause " + number + ")").orElse("");
        };
    }

    private static String pair(Question.Matching matching, int index, Answer.Matched matched) {
        View view = matching.views().get(index);
        String right = matching.holders().get(view.holder());
        Optional<Integer> given = Optional.ofNullable(matched.holders().get(index));
        String told =
                given.filter(holder -> holder == view.holder()).isPresent()
                        ? right + ", as you said"
                        : "you said "
                                + given.flatMap(holder -> part(matching.holders(), holder))
                                        .orElse("nothing")
                                + ", right is "
                                + right;
        return "“" + view.text() + "”: " + told;
    }

    private static List<String> options(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> texts(single.options());
            case Question.SeveralRight several -> texts(several.options());
            case Question.ClaimEvidence claim -> texts(claim.options());
            case Question _ -> List.of();
        };
    }

    private static List<String> items(Question question) {
        return question instanceof Question.Ordering ordering ? ordering.items() : List.of();
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    private static String quoted(List<String> parts, Collection<Integer> indices) {
        return parts.isEmpty()
                ? misfit()
                : Counts.list(named(parts, indices).map(part -> "“" + part + "”").toList());
    }

    private static String ordered(List<String> parts, List<Integer> indices) {
        return parts.isEmpty() ? misfit() : String.join(" → ", named(parts, indices).toList());
    }

    private static Stream<String> named(List<String> parts, Collection<Integer> indices) {
        return indices.stream().flatMap(i -> part(parts, i).stream());
    }

    private static <T> Optional<T> part(List<T> parts, int index) {
        return index >= 0 && index < parts.size()
                ? Optional.of(parts.get(index))
                : Optional.empty();
    }

    private static String misfit() {
        return "another kind of answer";
    }
}
