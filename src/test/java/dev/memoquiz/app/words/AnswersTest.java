package dev.memoquiz.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.vote.Worded;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Credit;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Samples;
import dev.memoquiz.domain.question.Support;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class AnswersTest {
    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(Samples.single("one"), new Answer.Picked(1), "“politics”", "choice 2"),
                Arguments.of(
                        Samples.several(Credit.PER_OPTION),
                        new Answer.PickedSeveral(new TreeSet<>(Set.of(0, 3))),
                        "“Berlin” and “Oslo”",
                        "choices 1, 4"),
                Arguments.of(
                        Samples.stated(),
                        new Answer.Judged(Support.STATED),
                        Support.STATED.words(),
                        Support.STATED.words()),
                Arguments.of(
                        Samples.ordering(),
                        new Answer.Ordered(List.of(3, 0, 1, 2)),
                        "four → one → two → three",
                        "order 4, 1, 2, 3"),
                Arguments.of(
                        Samples.matching(),
                        Answer.Matched.of(Map.of(0, 1, 2, 0)),
                        "a → Umansky; c → Welles",
                        "match 1 → 2; 3 → 1"),
                Arguments.of(
                        Samples.claim(),
                        new Answer.ClaimedWith(2, Optional.of(7)),
                        "“hoped” (clause 7)",
                        "choice 3 (clause 7)"),
                Arguments.of(Samples.typed("Umansky"), new Answer.Written("Hull"), "Hull", "Hull"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_reads_the_same_by_the_question_and_by_the_words_it_was_asked_in(
            Question question, Answer answer, String words, String bare) {
        assertThat(Answers.brief(question, answer)).isEqualTo(words);
        assertThat(Answers.brief(Worded.of(0, question), answer)).isEqualTo(words);
        assertThat(Answers.bare(answer)).isEqualTo(bare);
    }

    @Test
    void the_words_of_a_question_hold_the_statement_to_be_judged() {
        assertThat(Worded.of(3, Samples.stated()))
                .isEqualTo(
                        new Worded(
                                3,
                                "abc123",
                                "What did Welles believe? “Matsuoka promised peace.”",
                                List.of(),
                                List.of()));
    }
}
