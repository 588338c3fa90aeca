package dev.memoquiz.domain.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.question.Samples;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizSamples;
import dev.memoquiz.domain.reading.Difficulty;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.reading.PropositionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawTest {
    private static final List<Difficulty> LEVELS =
            List.of(Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD);
    private static final Quiz TWELVE = twelveQuestionsOnFourPropositions();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 42, -7, 1941, Long.MAX_VALUE})
    void no_proposition_comes_twice_before_all_have_come_once(long seed) {
        assertThat(propositions(draw(TWELVE, 4, seed))).hasSize(4).doesNotHaveDuplicates();
        assertThat(Collections.frequency(propositions(draw(TWELVE, 8, seed)), p("P1")))
                .isEqualTo(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 42, -7, 1941})
    void harder_questions_come_after_easier_ones(long seed) {
        List<Difficulty> difficulties =
                draw(TWELVE, 12, seed).questions().stream()
                        .map(id -> question(id).about().tags().difficulty())
                        .toList();
        assertThat(difficulties).isSorted();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 42, -7, 1941})
    void a_question_that_gives_another_away_comes_after_it(long seed) {
        Quiz quiz =
                QuizSamples.quiz(
                        TWELVE.questions(),
                        Map.of(
                                new QuestionId("question-0"),
                                Set.of(new QuestionId("question-11"))));
        List<QuestionId> order = draw(quiz, 12, seed).questions();
        assertThat(order.indexOf(new QuestionId("question-0")))
                .isGreaterThan(order.indexOf(new QuestionId("question-11")));
        assertThat(order).hasSize(12).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 42, -7, 1941})
    void a_chain_of_giveaways_comes_in_order_from_end_to_start(long seed) {
        QuestionId first = new QuestionId("question-0");
        QuestionId second = new QuestionId("question-6");
        QuestionId third = new QuestionId("question-11");
        Quiz quiz =
                QuizSamples.quiz(
                        TWELVE.questions(), Map.of(first, Set.of(second), second, Set.of(third)));
        assertThat(draw(quiz, 12, seed).questions()).containsSubsequence(third, second, first);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 42, -7, 1941})
    void two_questions_that_give_each_other_away_never_share_a_round(long seed) {
        QuestionId one = new QuestionId("question-3");
        QuestionId other = new QuestionId("question-8");
        Quiz quiz =
                QuizSamples.quiz(
                        TWELVE.questions(), Map.of(one, Set.of(other), other, Set.of(one)));
        assertThat(draw(quiz, 12, seed).questions())
                .hasSize(11)
                .satisfies(order ->
                        assertThat(order.contains(one)).isNotEqualTo(order.contains(other)));
    }

    @Test
    void the_same_seed_draws_the_same_round_and_others_differ() {
        assertThat(draw(TWELVE, 6, 5)).isEqualTo(draw(TWELVE, 6, 5));
        Set<List<QuestionId>> rounds = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            rounds.add(draw(TWELVE, 6, seed).questions());
        }
        assertThat(rounds).hasSizeGreaterThan(15);
    }

    @Test
    void a_wish_for_more_than_there_is_gets_all_there_is() {
        assertThat(draw(TWELVE, 50, 1).size()).isEqualTo(12);
    }

    @Test
    void questions_rather_not_wanted_come_only_when_no_others_are_left() {
        Set<QuestionId> before = Set.copyOf(draw(TWELVE, 5, 1).questions());
        for (long seed = 0; seed < 20; seed++) {
            assertThat(drawnAfter(before, 7, seed)).doesNotContainAnyElementsOf(before);
            assertThat(drawnAfter(before, 9, seed)).hasSize(9);
            assertThat(drawnAfter(before, 9, seed)).filteredOn(before::contains).hasSize(2);
        }
    }

    @Test
    void of_questions_rather_not_wanted_those_with_the_lowest_number_come_first() {
        List<QuestionId> all = draw(TWELVE, 12, 1).questions();
        Map<QuestionId, Integer> ratherNot = new HashMap<>();
        all.subList(2, 6).forEach(question -> ratherNot.put(question, 1));
        all.subList(6, 12).forEach(question -> ratherNot.put(question, 2));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(drawnAfter(ratherNot, 5, seed))
                    .containsAll(all.subList(0, 2))
                    .doesNotContainAnyElementsOf(all.subList(6, 12));
            assertThat(drawnAfter(ratherNot, 7, seed)).containsAll(all.subList(0, 6));
        }
    }

    private static List<QuestionId> drawnAfter(Set<QuestionId> before, int count, long seed) {
        return drawnAfter(
                before.stream().collect(Collectors.toMap(question -> question, _ -> 1)),
                count,
                seed);
    }

    private static List<QuestionId> drawnAfter(
            Map<QuestionId, Integer> ratherNot, int count, long seed) {
        return Draw.draw(TWELVE, new Draw.Wish(count, Optional.empty(), ratherNot), seed)
                .orElseThrow()
                .questions();
    }

    @Test
    void a_seed_by_chance_can_be_typed_and_draws_the_same_again() {
        SplittableRandom random = new SplittableRandom(1);
        Draw.Wish wish = new Draw.Wish(20, Optional.of(Level.RIGHT_THERE));
        for (int i = 0; i < 500; i++) {
            long seed = Draw.seed(random);
            assertThat(seed).isBetween(0L, 999_999L);
            Plan plan = Draw.draw(TWELVE, wish, seed).orElseThrow();
            Draw.Wish told = new Draw.Wish(plan.count().orElseThrow(), plan.level());
            assertThat(Draw.draw(TWELVE, told, plan.seed())).contains(plan);
        }
    }

    @Test
    void a_plan_that_leans_on_earlier_rounds_does_not_say_that_its_seed_is_enough() {
        Map<QuestionId, Integer> asked = Map.of(TWELVE.questions().getFirst().id(), 1);
        Draw.Wish wish = new Draw.Wish(5, Optional.empty(), asked);
        assertThat(Draw.draw(TWELVE, wish, 7).orElseThrow().count()).isEmpty();
    }

    @Test
    void a_level_that_no_question_has_draws_nothing() {
        assertThat(Draw.draw(TWELVE, new Draw.Wish(5, Optional.of(Level.AUTHOR_AND_ME)), 1))
                .isEmpty();
        assertThat(Draw.draw(TWELVE, new Draw.Wish(5, Optional.of(Level.RIGHT_THERE)), 1))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 51, -1})
    void a_wish_is_for_one_to_fifty_questions(int count) {
        assertThatThrownBy(() -> new Draw.Wish(count, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1..50");
    }

    private static Plan draw(Quiz quiz, int count, long seed) {
        return Draw.draw(quiz, new Draw.Wish(count, Optional.empty()), seed).orElseThrow();
    }

    private static List<PropositionId> propositions(Plan plan) {
        return plan.questions().stream()
                .flatMap(id -> question(id).about().tags().propositions().stream())
                .toList();
    }

    private static Question question(QuestionId id) {
        return TWELVE.question(id).orElseThrow();
    }

    private static PropositionId p(String id) {
        return new PropositionId(id);
    }

    private static Quiz twelveQuestionsOnFourPropositions() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            questions.add(
                    new Question.SingleChoice(
                            Samples.about("question-" + i, "P" + (1 + i % 4), LEVELS.get(i / 4)),
                            List.of(Samples.right("yes"), Samples.wrong("no"))));
        }
        return QuizSamples.quiz(questions, Map.of());
    }
}
