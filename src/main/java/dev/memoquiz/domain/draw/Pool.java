package dev.memoquiz.domain.draw;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.PropositionId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The questions that can be drawn, by number, and what speaks against drawing them: as numbers too, since each draw tries many
/// beginnings.
final class Pool {
    private final List<Question> questions;
    private final int[] unwanted;
    private final int[][] propositions;
    private final int propositionCount;
    private final List<BitSet> givesAway;
    private final List<BitSet> givenAway;

    private Pool(
            List<Question> questions,
            int[] unwanted,
            int[][] propositions,
            List<BitSet> givesAway,
            List<BitSet> givenAway) {
        this.questions = questions;
        this.unwanted = unwanted;
        this.propositions = propositions;
        this.propositionCount =
                (int) Arrays.stream(propositions).flatMapToInt(Arrays::stream).distinct().count();
        this.givesAway = givesAway;
        this.givenAway = givenAway;
    }

    static Pool of(Quiz quiz, Draw.Wish wish) {
        List<Question> questions =
                quiz.questions().stream()
                        .filter(question ->
                                wish.level().stream()
                                        .allMatch(question.about().tags().level()::equals))
                        .toList();
        List<BitSet> givesAway = relation(questions, quiz.givesAway());
        return new Pool(
                questions,
                questions.stream()
                        .mapToInt(question -> wish.ratherNot().getOrDefault(question.id(), 0))
                        .toArray(),
                propositions(questions),
                givesAway,
                converse(givesAway));
    }

    int size() {
        return questions.size();
    }

    Question question(int number) {
        return questions.get(number);
    }

    /// How little a question is wanted: it is drawn only when none is left that is wanted more; 0 for most.
    int unwanted(int number) {
        return unwanted[number];
    }

    /// How many propositions its questions are on.
    int propositions() {
        return propositionCount;
    }

    /// The numbers of the propositions that a question is on, from 0.
    int[] propositions(int number) {
        return propositions[number];
    }

    /// What a question gives away.
    BitSet givesAway(int number) {
        return givesAway.get(number);
    }

    /// What gives a question away.
    BitSet givenAway(int number) {
        return givenAway.get(number);
    }

    private static int[][] propositions(List<Question> questions) {
        Map<PropositionId, Integer> numbers = new HashMap<>();
        return questions.stream()
                .map(question ->
                        question.about().tags().propositions().stream()
                                .mapToInt(id -> numbers.computeIfAbsent(id, _ -> numbers.size()))
                                .toArray())
                .toArray(int[][]::new);
    }

    private static List<BitSet> relation(
            List<Question> questions, Map<QuestionId, Set<QuestionId>> related) {
        return questions.stream()
                .map(question -> related.getOrDefault(question.id(), Set.of()))
                .map(others -> numbers(questions, other -> others.contains(other.id())))
                .toList();
    }

    private static List<BitSet> converse(List<BitSet> relation) {
        List<BitSet> converse =
                IntStream.range(0, relation.size()).mapToObj(_ -> new BitSet()).toList();
        for (int i = 0; i < relation.size(); i++) {
            int number = i;
            relation.get(i).stream().forEach(other -> converse.get(other).set(number));
        }
        return converse;
    }

    private static BitSet numbers(List<Question> questions, Predicate<Question> which) {
        BitSet numbers = new BitSet();
        IntStream.range(0, questions.size())
                .filter(i -> which.test(questions.get(i)))
                .forEach(numbers::set);
        return numbers;
    }
}
