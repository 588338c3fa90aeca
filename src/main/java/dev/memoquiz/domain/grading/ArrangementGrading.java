package dev.memoquiz.domain.grading;

import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Grades what is put in order or paired.
final class ArrangementGrading {
    private ArrangementGrading() {}

    /// An order that leaves items out earns nothing; one that names an item twice is not an answer.
    static Verdict order(Question.Ordering question, Answer.Ordered ordered) {
        List<Integer> given = ordered.items();
        int size = question.items().size();
        if (given.isEmpty()
                || new HashSet<>(given).size() < given.size()
                || given.stream().anyMatch(index -> index < 0 || index >= size)) {
            return new Verdict.NotAnAnswer("Name each item once, in your order.");
        }
        int earned = orderPoints(given, size);
        return Grading.graded(
                earned,
                question,
                Rule.ORDER,
                earned == question.worth() ? List.of() : List.of(question.feedback()));
    }

    private static int orderPoints(List<Integer> given, int size) {
        List<Integer> right = IntStream.range(0, size).boxed().toList();
        if (given.equals(right)) {
            return 2;
        }
        for (int i = 0; i + 1 < given.size(); i++) {
            List<Integer> mended = new ArrayList<>(given);
            Collections.swap(mended, i, i + 1);
            if (mended.equals(right)) {
                return 1;
            }
        }
        return 0;
    }

    /// Views left out count as given to nobody.
    static Verdict match(Question.Matching question, Answer.Matched matched) {
        Map<Integer, Integer> given = matched.holders();
        List<View> views = question.views();
        if (given.isEmpty() || !fits(question, given)) {
            return new Verdict.NotAnAnswer("Give each numbered view one of the lettered holders.");
        }
        List<Feedback> feedback = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            if (!Integer.valueOf(views.get(i).holder()).equals(given.get(i))) {
                feedback.add(views.get(i).feedback());
            }
        }
        int right = views.size() - feedback.size();
        int earned = feedback.isEmpty() ? 2 : 2 * right >= views.size() ? 1 : 0;
        return Grading.graded(earned, question, Rule.PAIRS, feedback);
    }

    private static boolean fits(Question.Matching question, Map<Integer, Integer> given) {
        return given.keySet().stream().allMatch(i -> i >= 0 && i < question.views().size())
                && given.values().stream().allMatch(i -> i >= 0 && i < question.holders().size());
    }
}
