package dev.memoquiz.app.words;

import dev.memoquiz.app.ShowScore;
import dev.memoquiz.domain.grading.Rule;
import dev.memoquiz.domain.grading.RuleName;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Dispute;
import dev.memoquiz.domain.round.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Why an answer of the log scored as it did.
///
/// @param asked what was asked, shortened
/// @param words the statement or the clause with a gap that was asked about, shortened
/// @param answered what the reader answered, each line shortened; of a match a line for each view; none when the question is gone
/// @param points as in `1 of 2 points`, with what practice is worth
/// @param rule the rule that decided, as a sentence, or that a teacher did
/// @param standing how an appeal stands and what was graded, by the name of its rule; empty when nobody disputes the answer
/// @param time how long the answer took
public record Why(
        String asked,
        Optional<String> words,
        List<String> answered,
        String points,
        String rule,
        Optional<String> standing,
        String time) {
    private static final int LENGTH = 160;

    public Why {
        answered = List.copyOf(answered);
    }

    public static Why of(ShowScore.Explained explained) {
        Answered answered = explained.recorded().answered();
        Optional<Asks> asks =
                explained.found().map(found -> Asks.of(found.question(), found.document()));
        return new Why(
                asks.map(it -> Shortened.to(LENGTH, it.prompt()))
                        .orElse("A question that the quiz no longer has"),
                asks.flatMap(Asks::words).map(words -> Shortened.to(LENGTH, words)),
                explained.question().map(question -> told(question, answered)).orElse(List.of()),
                Counts.points(explained.recorded().points())
                        + (explained.recorded().firstTry() ? "" : ", as practice"),
                decided(explained.recorded()),
                standing(explained.recorded()),
                "answered in " + Durations.of(answered.when().thinking()));
    }

    /// What made the points: the rule, unless a teacher did.
    private static String decided(Recorded recorded) {
        return switch (recorded.dispute()) {
            case Dispute.Accepted accepted -> Names.of(accepted).orElseThrow();
            case Dispute.None _, Dispute.Open _, Dispute.Declined _ ->
                    rule(recorded.answered().verdict().rule());
        };
    }

    private static Optional<String> standing(Recorded recorded) {
        Verdict.Graded verdict = recorded.answered().verdict();
        String graded =
                "Graded %s by the rule %s"
                        .formatted(Counts.points(verdict.points()), verdict.rule());
        return switch (recorded.dispute()) {
            case Dispute.None _ -> Optional.empty();
            case Dispute.Accepted _ -> Optional.of(graded + ": " + rule(verdict.rule()));
            case Dispute.Open _, Dispute.Declined _ ->
                    Names.of(recorded.dispute()).map(it -> it + " " + graded + ".");
        };
    }

    private static List<String> told(Question question, Answered answered) {
        int views = question instanceof Question.Matching matching ? matching.views().size() : 0;
        List<Integer> order = IntStream.range(0, views).boxed().toList();
        return Answers.told(question, answered.what().answer(), order).stream()
                .map(line -> Shortened.to(LENGTH, line))
                .toList();
    }

    private static String rule(RuleName name) {
        return Rule.sentence(name).orElse("By a rule of an earlier version, named " + name + ".");
    }
}
