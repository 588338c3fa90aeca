package dev.memoquiz.domain.score;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.reading.Skill;
import dev.memoquiz.domain.round.Recorded;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a round showed: points in all, by skill and by proposition, and what to read again.
///
/// Questions that the quiz no longer has count in the total alone.
///
/// @param missed questions that did not earn their full points, in the order asked
/// @param reread numbers of the clauses that prove the missed questions, ascending
public record Summary(
        Points total,
        Map<Skill, Points> bySkill,
        Map<PropositionId, Points> byProposition,
        List<QuestionId> missed,
        NavigableSet<Integer> reread) {
    public static Summary of(Quiz quiz, List<Recorded> answers) {
        Points total = Points.NONE;
        Map<Skill, Points> bySkill = new EnumMap<>(Skill.class);
        Map<PropositionId, Points> byProposition = new TreeMap<>(PropositionId.IN_ORDER);
        List<QuestionId> missed = new ArrayList<>();
        NavigableSet<Integer> reread = new TreeSet<>();
        for (Recorded answer : answers) {
            Points points = answer.points();
            total = total.plus(points);
            quiz.question(answer.answered().what().question())
                    .ifPresent(question -> {
                        count(question, points, bySkill, byProposition);
                        if (!points.full()) {
                            missed.add(question.id());
                            reread.addAll(clauses(quiz, question));
                        }
                    });
        }
        return new Summary(total, bySkill, byProposition, missed, reread);
    }

    private static void count(
            Question question,
            Points points,
            Map<Skill, Points> bySkill,
            Map<PropositionId, Points> byProposition) {
        bySkill.merge(question.about().tags().skill(), points, Points::plus);
        question.about()
                .tags()
                .propositions()
                .forEach(id -> byProposition.merge(id, points, Points::plus));
    }

    private static List<Integer> clauses(Quiz quiz, Question question) {
        return question.about().evidence().stream()
                .flatMap(span -> quiz.document().clausesOf(span).stream())
                .toList();
    }
}
