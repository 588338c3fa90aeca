package dev.memoquiz.domain.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Credit;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Samples;
import dev.memoquiz.domain.question.Support;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTest {
    @Test
    void the_right_option_earns_its_point_and_needs_no_feedback() {
        Verdict.Graded verdict = graded(Samples.single("single"), new Answer.Picked(1));
        assertThat(verdict.points()).isEqualTo(new Points(1, 1));
        assertThat(verdict.outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(verdict.feedback()).isEmpty();
    }

    @Test
    void a_distractor_earns_nothing_and_names_its_misreading() {
        Verdict.Graded verdict = graded(Samples.single("single"), new Answer.Picked(0));
        assertThat(verdict.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(verdict.feedback()).containsExactly(Samples.feedback("not trade"));
    }

    @ParameterizedTest(name = "choosing {0} earns {1} of 2")
    @CsvSource({"02,2", "0,1", "2,1", "01,0", "012,1", "0123,0", "13,0", "023,1"})
    void each_right_option_counts_up_and_each_wrong_one_down(String chosen, int points) {
        Verdict.Graded verdict = graded(Samples.several(Credit.PER_OPTION), several(chosen));
        assertThat(verdict.points()).isEqualTo(new Points(points, 2));
    }

    @ParameterizedTest(name = "choosing {0} earns {1} of 1")
    @CsvSource({"02,1", "0,0", "012,0", "13,0"})
    void all_or_nothing_wants_exactly_the_right_options(String chosen, int points) {
        Verdict.Graded verdict = graded(Samples.several(Credit.ALL_OR_NOTHING), several(chosen));
        assertThat(verdict.points()).isEqualTo(new Points(points, 1));
    }

    @Test
    void several_tells_what_was_chosen_wrongly_and_what_was_left_out() {
        Verdict.Graded verdict = graded(Samples.several(Credit.PER_OPTION), several("01"));
        assertThat(verdict.feedback())
                .extracting(Feedback::text)
                .containsExactly("not Paris", "You left this out.");
    }

    @Test
    void choosing_no_option_at_all_is_not_an_answer() {
        assertThat(Grading.grade(Samples.several(Credit.PER_OPTION), several("")))
                .isInstanceOf(Verdict.NotAnAnswer.class);
    }

    @Test
    void judging_a_statement_answers_the_judgement_made() {
        Question stated = Samples.stated();
        assertThat(graded(stated, new Answer.Judged(Support.NOT_STATED)).outcome())
                .isEqualTo(Outcome.RIGHT);
        assertThat(graded(stated, new Answer.Judged(Support.STATED)).feedback())
                .extracting(Feedback::text)
                .containsExactly("no promise is reported");
    }

    @ParameterizedTest(name = "the order {0} earns {1}")
    @CsvSource({
        "0123,2", "1023,1", "0213,1", "0132,1", "3210,0", "1032,0", "012,0", "2,0", "3120,0"
    })
    void an_order_earns_two_or_one_if_one_swap_of_neighbours_mends_it(String order, int points) {
        Verdict.Graded verdict = graded(Samples.ordering(), ordered(order));
        assertThat(verdict.points()).isEqualTo(new Points(points, 2));
        assertThat(verdict.feedback()).hasSize(points == 2 ? 0 : 1);
    }

    @ParameterizedTest(name = "the order ''{0}'' is not an answer")
    @CsvSource({"''", "0012", "01234"})
    void an_order_names_each_item_once(String order) {
        assertThat(Grading.grade(Samples.ordering(), ordered(order)))
                .isInstanceOf(Verdict.NotAnAnswer.class);
    }

    @ParameterizedTest(name = "giving the views to {0} earns {1}")
    @CsvSource({"011,2", "010,1", "001,1", "111,1", "000,0", "100,0", "0,0", "01,1"})
    void pairs_earn_two_or_one_if_at_least_half_are_right(String holders, int points) {
        assertThat(graded(Samples.matching(), matched(holders)).points())
                .isEqualTo(new Points(points, 2));
    }

    @Test
    void each_view_given_to_the_wrong_holder_has_its_line() {
        assertThat(graded(Samples.matching(), matched("010")).feedback())
                .extracting(Feedback::text)
                .containsExactly("not c");
    }

    @Test
    void a_claim_with_its_proof_earns_two_and_alone_one() {
        assertThat(graded(Samples.claim(), claimed(0, 7)).points()).isEqualTo(new Points(2, 2));
        assertThat(graded(Samples.claim(), claimed(0, 3)).points()).isEqualTo(new Points(1, 2));
        assertThat(graded(Samples.claim(), new Answer.ClaimedWith(0, Optional.empty())).points())
                .isEqualTo(new Points(1, 2));
    }

    @Test
    void a_wrong_claim_earns_nothing_even_with_the_right_clause() {
        assertThat(graded(Samples.claim(), claimed(1, 7)).points()).isEqualTo(new Points(0, 2));
    }

    @Test
    void a_clause_that_proves_nothing_has_a_line_of_its_own_whatever_was_claimed() {
        assertThat(graded(Samples.claim(), claimed(0, 3)).feedback())
                .extracting(Feedback::text)
                .containsExactly(
                        "The claim is right, but clause 3 does not prove it.",
                        "That clause is about something else.");
        assertThat(graded(Samples.claim(), claimed(1, 3)).feedback())
                .extracting(Feedback::text)
                .hasSize(2)
                .last()
                .isEqualTo("That clause is about something else.");
        assertThat(graded(Samples.claim(), claimed(0, 9)).feedback()).hasSize(1);
    }

    @Test
    void what_is_not_on_offer_is_not_an_answer() {
        assertThat(
                        List.of(
                                Grading.grade(Samples.single("single"), new Answer.Picked(3)),
                                Grading.grade(Samples.single("single"), new Answer.Picked(-1)),
                                Grading.grade(Samples.several(Credit.PER_OPTION), several("09")),
                                Grading.grade(Samples.matching(), matched("2")),
                                Grading.grade(Samples.matching(), Answer.Matched.of(Map.of(3, 0))),
                                Grading.grade(Samples.claim(), claimed(5, 7)),
                                Grading.grade(Samples.claim(), claimed(0, 8))))
                .allMatch(Verdict.NotAnAnswer.class::isInstance);
    }

    @Test
    void an_answer_of_another_shape_is_not_an_answer() {
        assertThat(Grading.grade(Samples.ordering(), new Answer.Picked(0)))
                .isInstanceOf(Verdict.NotAnAnswer.class);
    }

    @Test
    void every_rule_says_in_a_sentence_how_it_counts() {
        for (Rule rule : Rule.values()) {
            assertThat(Rule.sentence(rule.ruleName())).get().asString().endsWith(".");
        }
        assertThat(Rule.sentence(new RuleName("no-such-rule"))).isEmpty();
    }

    private static Verdict.Graded graded(Question question, Answer answer) {
        return (Verdict.Graded) Grading.grade(question, answer);
    }

    private static Answer several(String digits) {
        return new Answer.PickedSeveral(new TreeSet<>(Set.copyOf(digits(digits))));
    }

    private static Answer ordered(String digits) {
        return new Answer.Ordered(digits(digits));
    }

    private static Answer matched(String digits) {
        TreeSet<Integer> views = new TreeSet<>();
        for (int i = 0; i < digits.length(); i++) {
            views.add(i);
        }
        return Answer.Matched.of(
                views.stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        view -> view, view -> digits(digits).get(view))));
    }

    private static Answer claimed(int claim, int clause) {
        return new Answer.ClaimedWith(claim, Optional.of(clause));
    }

    private static List<Integer> digits(String digits) {
        return digits.chars().mapToObj(digit -> digit - '0').toList();
    }
}
