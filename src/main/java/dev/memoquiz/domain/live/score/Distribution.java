package dev.memoquiz.domain.live.score;

import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Options;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.round.Asked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// How a class voted on a question.
///
/// @param bars in the order in which the parts were shown; where several parts can be chosen, their votes are more than `votes`
/// @param votes how many voted
/// @param wrong the wrong written answers given most often, once the key is shown; only what two players or more wrote
public record Distribution(List<Bar> bars, int votes, List<WrittenOften> wrong) {
    public Distribution {
        bars = List.copyOf(bars);
        wrong = List.copyOf(wrong);
    }

    /// One kind of answer and how many gave it.
    ///
    /// @param label short, such as `A`
    /// @param text what it stands for; empty when the label says it all
    /// @param key whether it is right; false for all while the key is hidden
    public record Bar(String label, String text, int votes, boolean key) {}

    /// Counts the votes of one ballot.
    ///
    /// @param votes those of one ballot on the question, in one edition of it
    /// @param revealed whether the key may be seen
    public static Distribution of(Asked asked, List<Vote> votes, boolean revealed) {
        return new Distribution(
                revealed ? bars(asked, votes) : withoutKey(asked, votes),
                votes.size(),
                revealed ? WrittenOften.among(votes) : List.of());
    }

    /// Where the bars tell how right the answers are, only how many there are is shown.
    private static List<Bar> withoutKey(Asked asked, List<Vote> votes) {
        return switch (asked.question()) {
            case Question.SingleChoice _,
                    Question.SeveralRight _,
                    Question.ClaimEvidence _,
                    Question.StatedInText _ ->
                    bars(asked, votes).stream().map(Distribution::hidden).toList();
            case Question.Matching _,
                    Question.Ordering _,
                    Question.Typed _,
                    Question.Gap _,
                    Question.Sentence _ ->
                    List.of(new Bar("Answered", "", votes.size(), false));
        };
    }

    private static Bar hidden(Bar bar) {
        return new Bar(bar.label(), bar.text(), bar.votes(), false);
    }

    private static List<Bar> bars(Asked asked, List<Vote> votes) {
        return switch (asked.question()) {
            case Question.SingleChoice single -> options(asked, single.options(), votes);
            case Question.SeveralRight several -> options(asked, several.options(), votes);
            case Question.ClaimEvidence claim -> options(asked, claim.options(), votes);
            case Question.StatedInText stated -> judgements(asked, stated, votes);
            case Question.Matching matching -> views(asked, matching, votes);
            case Question.Ordering _ -> orders(votes);
            case Question.Typed _, Question.Gap _ -> written(votes);
            case Question.Sentence _ -> ideas(votes);
        };
    }

    private static List<Bar> options(Asked asked, List<Option> options, List<Vote> votes) {
        Set<Integer> right = Options.right(options);
        return placed(
                asked,
                part ->
                        new Bar(
                                asked.letterOf(part),
                                options.get(part).text(),
                                count(votes, vote -> chosen(vote.answer()).contains(part)),
                                right.contains(part)));
    }

    private static Collection<Integer> chosen(Answer answer) {
        return switch (answer) {
            case Answer.Picked picked -> Set.of(picked.option());
            case Answer.PickedSeveral picked -> picked.options();
            case Answer.ClaimedWith claimed -> Set.of(claimed.claim());
            case Answer.Judged _, Answer.Written _, Answer.Ordered _, Answer.Matched _ -> Set.of();
        };
    }

    private static List<Bar> judgements(
            Asked asked, Question.StatedInText stated, List<Vote> votes) {
        return placed(
                asked,
                part -> {
                    Support support = List.of(Support.values()).get(part);
                    return new Bar(
                            asked.letterOf(part),
                            support.words(),
                            count(votes, vote -> vote.answer().equals(new Answer.Judged(support))),
                            support == stated.key());
                });
    }

    /// For each view, how many gave it to its holder. The key shows in no bar: the review names the holders.
    private static List<Bar> views(Asked asked, Question.Matching matching, List<Vote> votes) {
        List<Bar> bars = new ArrayList<>();
        for (int view : asked.slots()) {
            int holder = matching.views().get(view).holder();
            bars.add(
                    new Bar(
                            String.valueOf(bars.size() + 1),
                            matching.views().get(view).text(),
                            count(votes, vote -> gives(vote.answer(), view, holder)),
                            true));
        }
        return bars;
    }

    private static boolean gives(Answer answer, int view, int holder) {
        return answer instanceof Answer.Matched matched
                && Integer.valueOf(holder).equals(matched.holders().get(view));
    }

    private static List<Bar> orders(List<Vote> votes) {
        return List.of(
                new Bar("Exact", "", earned(votes, 2), true),
                new Bar("One swap away", "", earned(votes, 1), false),
                new Bar("Otherwise", "", earned(votes, 0), false));
    }

    private static int earned(List<Vote> votes, int points) {
        return count(votes, vote -> vote.mark().points().earned() == points);
    }

    private static List<Bar> written(List<Vote> votes) {
        int right = count(votes, vote -> vote.mark().points().full());
        int nearly = count(votes, vote -> vote.mark().nearly());
        return List.of(
                new Bar("Right", "", right, true),
                new Bar("Nearly", "", nearly, false),
                new Bar("Wrong", "", votes.size() - right - nearly, false));
    }

    private static List<Bar> ideas(List<Vote> votes) {
        int all = count(votes, vote -> vote.mark().points().full());
        int none = earned(votes, 0);
        return List.of(
                new Bar("All ideas", "", all, true),
                new Bar("Some", "", votes.size() - all - none, false),
                new Bar("None", "", none, false));
    }

    private static List<Bar> placed(Asked asked, Function<Integer, Bar> bar) {
        return IntStream.range(0, asked.slots().size())
                .mapToObj(place -> bar.apply(asked.slots().get(place)))
                .toList();
    }

    private static int count(List<Vote> votes, Predicate<Vote> which) {
        return (int) votes.stream().filter(which).count();
    }
}
