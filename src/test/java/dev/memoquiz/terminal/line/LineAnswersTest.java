package dev.memoquiz.terminal.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.terminal.Fixtures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineAnswersTest {
    @ParameterizedTest
    @ValueSource(strings = {"B", "b", " b. ", "(B)", "the rudder"})
    void one_option_by_letter_or_by_its_text(String line) {
        assertThat(read(Fixtures.single(), line)).isEqualTo(given(new Answer.Picked(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "AB", "7", "rudder"})
    void anything_else_is_unreadable(String line) {
        assertThat(read(Fixtures.single(), line)).isEqualTo(new LineReading.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AC", "c a", "A, C", "ACA"})
    void several_letters_in_any_order(String line) {
        assertThat(read(Fixtures.several(), line))
                .isEqualTo(given(new Answer.PickedSeveral(new TreeSet<>(List.of(0, 2)))));
    }

    @Test
    void judgements_by_shown_letter_initial_or_words() {
        assertThat(read(Fixtures.stated(), "A")).isEqualTo(judged(Support.STATED));
        assertThat(read(Fixtures.stated(), "s")).isEqualTo(judged(Support.STATED));
        assertThat(read(Fixtures.stated(), "B")).isEqualTo(judged(Support.CONTRADICTED));
        assertThat(read(Fixtures.stated(), "Contradicted")).isEqualTo(judged(Support.CONTRADICTED));
        assertThat(read(Fixtures.stated(), "C")).isEqualTo(judged(Support.NOT_STATED));
        assertThat(read(Fixtures.stated(), "N")).isEqualTo(judged(Support.NOT_STATED));
        assertThat(read(Fixtures.stated(), "not stated")).isEqualTo(judged(Support.NOT_STATED));
        assertThat(read(Fixtures.stated(), "not stated in the text"))
                .isEqualTo(judged(Support.NOT_STATED));
    }

    @Test
    void order_may_be_cut_short_but_names_nothing_twice() {
        assertThat(read(Fixtures.order(), "B C A"))
                .isEqualTo(given(new Answer.Ordered(List.of(1, 2, 0))));
        assertThat(read(Fixtures.order(), "A")).isEqualTo(given(new Answer.Ordered(List.of(0))));
        assertThat(read(Fixtures.order(), "AAB")).isEqualTo(new LineReading.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1B 2A 3B", "1b,2a,3b", "3=B 1=B 2=A", "BAB"})
    void pairs_or_letters_in_the_order_shown(String line) {
        assertThat(read(Fixtures.match(), line))
                .isEqualTo(given(Answer.Matched.of(Map.of(0, 1, 1, 0, 2, 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4A", "1C", "1A 1B", "ABAB", "1", "x9"})
    void pairs_of_what_is_not_there_are_unreadable(String line) {
        assertThat(read(Fixtures.match(), line)).isEqualTo(new LineReading.Unreadable());
    }

    @Test
    void claim_with_or_without_its_clause() {
        assertThat(read(Fixtures.claim(), "B 5")).isEqualTo(claimed(1, Optional.of(5)));
        assertThat(read(Fixtures.claim(), "b clause 12")).isEqualTo(claimed(1, Optional.of(12)));
        assertThat(read(Fixtures.claim(), "B")).isEqualTo(claimed(1, Optional.empty()));
        assertThat(read(Fixtures.claim(), "5 B")).isEqualTo(new LineReading.Unreadable());
    }

    @Test
    void written_answers_are_taken_as_they_are_but_for_controls() {
        assertThat(read(Fixtures.typed(), "  Lind\u0000qvist, \u202eA. "))
                .isEqualTo(given(new Answer.Written("Lindqvist, A.")));
        assertThat(read(Fixtures.gap(), "  ")).isEqualTo(new LineReading.Unreadable());
    }

    @Test
    void commands_come_before_answers() {
        assertThat(read(Fixtures.typed(), " ? ")).isEqualTo(new LineReading.ShowText());
        assertThat(read(Fixtures.single(), "TEXT")).isEqualTo(new LineReading.ShowText());
        assertThat(read(Fixtures.typed(), "Stop")).isEqualTo(new LineReading.Stop());
    }

    /// Parts are shown in the order of the quiz file here.
    private static LineReading read(Question question, String line) {
        List<Integer> slots = IntStream.range(0, parts(question)).boxed().toList();
        return LineAnswers.read(new Asked(0, 1, question, slots), line);
    }

    private static int parts(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> single.options().size();
            case Question.SeveralRight several -> several.options().size();
            case Question.StatedInText _ -> 3;
            case Question.Ordering ordering -> ordering.items().size();
            case Question.Matching matching -> matching.views().size();
            case Question.ClaimEvidence claim -> claim.options().size();
            case Question.Typed _, Question.Gap _, Question.Sentence _ -> 0;
        };
    }

    private static LineReading given(Answer answer) {
        return new LineReading.Given(answer);
    }

    private static LineReading judged(Support support) {
        return given(new Answer.Judged(support));
    }

    private static LineReading claimed(int claim, Optional<Integer> clause) {
        return given(new Answer.ClaimedWith(claim, clause));
    }
}
