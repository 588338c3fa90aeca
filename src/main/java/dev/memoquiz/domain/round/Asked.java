package dev.memoquiz.domain.round;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.draw.Shuffle;
import dev.memoquiz.domain.question.Question;
import java.util.List;

/// A question as a round asks it: the how-manieth of how many, and in which order its parts are shown.
///
/// @param index which of the round's questions, from 0
/// @param total how many the round has
/// @param slots the index of the part shown in each place; for a match, of its views; empty where nothing is shuffled
public record Asked(int index, int total, Question question, List<Integer> slots) {
    public Asked {
        slots = List.copyOf(slots);
    }

    public static Asked of(Round round, int index, Question question) {
        return of(round.plan(), index, question);
    }

    public static Asked of(Plan plan, int index, Question question) {
        return new Asked(index, plan.size(), question, slots(plan.seed(), question));
    }

    /// The letter under which the part at `place` is shown: A, B, C …
    public static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /// The letter under which the part with `part` as its index is shown.
    public String letterOf(int part) {
        return letter(slots.indexOf(part));
    }

    private static List<Integer> slots(long seed, Question question) {
        return switch (question) {
            case Question.SingleChoice single ->
                    Shuffle.slots(seed, single.id(), single.options().size());
            case Question.SeveralRight several ->
                    Shuffle.slots(seed, several.id(), several.options().size());
            case Question.ClaimEvidence claim ->
                    Shuffle.slots(seed, claim.id(), claim.options().size());
            case Question.Ordering ordering ->
                    Shuffle.disordered(seed, ordering.id(), ordering.items().size());
            case Question.Matching matching ->
                    Shuffle.slots(seed, matching.id(), matching.views().size());
            case Question.StatedInText _ -> List.of(0, 1, 2);
            case Question.Typed _, Question.Gap _, Question.Sentence _ -> List.of();
        };
    }
}
