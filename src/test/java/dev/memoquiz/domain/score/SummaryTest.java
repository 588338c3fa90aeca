package dev.memoquiz.domain.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.RuleName;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.question.Samples;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizSamples;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.reading.Difficulty;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.reading.Skill;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.RoundId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final Quiz QUIZ =
            QuizSamples.quiz(
                    List.of(question("on-four", "P4"), question("on-ten", "P10")), Map.of());

    @Test
    void points_add_up_in_all_by_skill_and_by_proposition_in_order() {
        Summary summary = Summary.of(QUIZ, List.of(answer("on-ten", 1), answer("on-four", 0)));
        assertThat(summary.total()).isEqualTo(new Points(1, 2));
        assertThat(summary.bySkill())
                .containsExactly(Map.entry(Skill.CLOSE_READING, new Points(1, 2)));
        assertThat(summary.byProposition())
                .containsExactly(
                        Map.entry(new PropositionId("P4"), new Points(0, 1)),
                        Map.entry(new PropositionId("P10"), new Points(1, 1)));
    }

    @Test
    void what_was_missed_is_named_with_the_clauses_to_read_again() {
        Summary summary = Summary.of(QUIZ, List.of(answer("on-ten", 1), answer("on-four", 0)));
        assertThat(summary.missed()).containsExactly(new QuestionId("on-four"));
        assertThat(summary.reread()).containsExactly(1);
    }

    @Test
    void with_nothing_missed_there_is_nothing_to_read_again() {
        Summary summary = Summary.of(QUIZ, List.of(answer("on-ten", 1)));
        assertThat(summary.missed()).isEmpty();
        assertThat(summary.reread()).isEmpty();
    }

    @Test
    void a_question_that_is_gone_counts_in_the_total_alone() {
        Summary summary = Summary.of(QUIZ, List.of(answer("was-removed", 0)));
        assertThat(summary.total()).isEqualTo(new Points(0, 1));
        assertThat(summary.bySkill()).isEmpty();
        assertThat(summary.missed()).isEmpty();
    }

    @Test
    void windows_reach_back_from_now() {
        Instant now = Instant.parse("2026-11-23T09:00:00Z");
        assertThat(Window.DAYS_7.since(now)).isEqualTo("2026-11-16T09:00:00Z");
        assertThat(Window.DAYS_30.since(now)).isEqualTo("2026-10-24T09:00:00Z");
        assertThat(Window.ALL_TIME.since(now)).isEqualTo(Instant.EPOCH);
    }

    private static Question question(String id, String proposition) {
        return new Question.SingleChoice(
                Samples.about(id, proposition, Difficulty.EASY),
                List.of(Samples.right("yes"), Samples.wrong("no")));
    }

    private static Recorded answer(String question, int points) {
        return new Recorded(
                new Answered(
                        new RoundId("0123456789ab"),
                        0,
                        new Answered.Who(
                                new Reader(new ReaderId("local:ada"), "Ada"), new Venue.Alone()),
                        new Answered.What(
                                new QuizId("sample"),
                                new QuestionId(question),
                                "abc123",
                                new Answer.Picked(0)),
                        new Verdict.Graded(
                                new Points(points, 1), new RuleName("one-right-option"), List.of()),
                        new Answered.When(Instant.EPOCH, Duration.ZERO)),
                true);
    }
}
