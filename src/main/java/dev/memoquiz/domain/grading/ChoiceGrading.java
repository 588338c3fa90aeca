package dev.memoquiz.domain.grading;

import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Options;
import dev.memoquiz.domain.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Grades what is chosen from a list.
final class ChoiceGrading {
    private ChoiceGrading() {}

    static Verdict single(Question.SingleChoice question, Answer.Picked picked) {
        if (!has(question.options(), picked.option())) {
            return Grading.notOffered("such option");
        }
        return switch (question.options().get(picked.option())) {
            case Option.Right _ -> Grading.graded(1, question, Rule.ONE_RIGHT_OPTION, List.of());
            case Option.Wrong wrong ->
                    Grading.graded(0, question, Rule.ONE_RIGHT_OPTION, List.of(wrong.feedback()));
        };
    }

    static Verdict stated(Question.StatedInText question, Answer.Judged judged) {
        if (judged.support() == question.key()) {
            return Grading.graded(1, question, Rule.RIGHT_JUDGEMENT, List.of());
        }
        Feedback feedback = question.feedback().get(judged.support());
        return Grading.graded(
                0,
                question,
                Rule.RIGHT_JUDGEMENT,
                feedback == null ? List.of() : List.of(feedback));
    }

    static Verdict several(Question.SeveralRight question, Answer.PickedSeveral picked) {
        List<Option> options = question.options();
        if (picked.options().isEmpty()) {
            return new Verdict.NotAnAnswer("Choose at least one option.");
        }
        if (!picked.options().stream().allMatch(index -> has(options, index))) {
            return Grading.notOffered("such option");
        }
        Set<Integer> right = Options.right(options);
        int hits = (int) picked.options().stream().filter(right::contains).count();
        int strays = picked.options().size() - hits;
        List<Feedback> feedback = strayed(options, picked.options());
        return switch (question.credit()) {
            case PER_OPTION ->
                    Grading.graded(
                            Math.max(0, hits - strays), question, Rule.EACH_RIGHT_OPTION, feedback);
            case ALL_OR_NOTHING ->
                    Grading.graded(
                            picked.options().equals(right) ? 1 : 0,
                            question,
                            Rule.EXACTLY_THE_RIGHT_OPTIONS,
                            feedback);
        };
    }

    private static List<Feedback> strayed(List<Option> options, Set<Integer> picked) {
        List<Feedback> feedback = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            boolean chosen = picked.contains(i);
            switch (options.get(i)) {
                case Option.Wrong wrong when chosen -> feedback.add(wrong.feedback());
                case Option.Right right when !chosen ->
                        feedback.add(
                                new Feedback(
                                        Optional.empty(),
                                        right.whenMissed().orElse("You left this out.")));
                case Option _ -> {}
            }
        }
        return feedback;
    }

    static Verdict claim(Question.ClaimEvidence question, Answer.ClaimedWith claimed) {
        if (!has(question.options(), claimed.claim())) {
            return Grading.notOffered("such claim");
        }
        if (claimed.clause().filter(clause -> !question.offered().contains(clause)).isPresent()) {
            return Grading.notOffered("such clause on offer");
        }
        boolean proven = claimed.clause().filter(question.proof()::contains).isPresent();
        Optional<Feedback> line = claimed.clause().map(question.noProof()::get);
        return switch (question.options().get(claimed.claim())) {
            case Option.Right _ when proven ->
                    Grading.graded(2, question, Rule.CLAIM_AND_PROOF, List.of());
            case Option.Right _ ->
                    Grading.graded(
                            1, question, Rule.CLAIM_AND_PROOF, with(unproven(claimed), line));
            case Option.Wrong wrong ->
                    Grading.graded(0, question, Rule.CLAIM_AND_PROOF, with(wrong.feedback(), line));
        };
    }

    private static Feedback unproven(Answer.ClaimedWith claimed) {
        String text =
                claimed.clause()
                        .map(clause ->
                                "The claim is right, but clause " + clause + " does not prove it.")
                        .orElse(
                                "The claim is right; name the clause that proves it for the second point.");
        return new Feedback(Optional.empty(), text);
    }

    private static List<Feedback> with(Feedback first, Optional<Feedback> second) {
        return Stream.concat(Stream.of(first), second.stream()).toList();
    }

    private static boolean has(List<Option> options, int index) {
        return index >= 0 && index < options.size();
    }
}
