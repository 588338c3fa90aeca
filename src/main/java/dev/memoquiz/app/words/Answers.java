package dev.memoquiz.app.words;

import dev.memoquiz.domain.grading.SentenceGrading;
import dev.memoquiz.domain.live.vote.Worded;
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
                ? pairs(
                        matching.views().stream().map(View::text).toList(),
                        matching.holders(),
                        matched)
                : of(question, answer);
    }

    /// The same in the words in which the question was asked.
    public static String brief(Worded worded, Answer answer) {
        return switch (answer) {
            case Answer.Written written -> written.text();
            case Answer.Judged judged -> judged.support().words();
            case Answer.Picked picked -> quoted(worded.parts(), List.of(picked.option()));
            case Answer.PickedSeveral picked -> quoted(worded.parts(), picked.options());
            case Answer.Ordered ordered -> ordered(worded.parts(), ordered.items());
            case Answer.Matched matched -> pairs(worded.parts(), worded.holders(), matched);
            case Answer.ClaimedWith claimed ->
                    quoted(worded.parts(), List.of(claimed.claim())) + clause(claimed);
        };
    }

    /// What can be told without the question, by the order of its parts in the quiz file: as in `choice 2`.
    public static String bare(Answer answer) {
        return switch (answer) {
            case Answer.Written written -> written.text();
            case Answer.Judged judged -> judged.support().words();
            case Answer.Picked picked -> "choice " + (picked.option() + 1);
            case Answer.PickedSeveral picked -> "choices " + numbers(picked.options());
            case Answer.Ordered ordered -> "order " + numbers(ordered.items());
            case Answer.Matched matched ->
                    "match "
                            + matched.holders().entrySet().stream()
                                    .map(pair -> pair.getKey() + 1 + " → " + (pair.getValue() + 1))
                                    .collect(Collectors.joining("; "));
            case Answer.ClaimedWith claimed -> "choice " + (claimed.claim() + 1) + clause(claimed);
        };
    }

    private static String numbers(Collection<Integer> parts) {
        return parts.stream().map(part -> part + 1 + "").collect(Collectors.joining(", "));
    }

    private static String clause(Answer.ClaimedWith claimed) {
        return claimed.clause().map(number -> " (clause " + number + ")").orElse("");
    }

    private static String pairs(List<String> views, List<String> holders, Answer.Matched matched) {
        return matched.holders().entrySet().stream()
                .flatMap(pair ->
                        part(views, pair.getKey()).stream()
                                .map(view ->
                                        view
                                                + " → "
                                                + part(holders, pair.getValue()).orElse("nobody")))
                .collect(Collectors.joining("; "));
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
                    quoted(options(question), List.of(claimed.claim())) + clause(claimed);
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
