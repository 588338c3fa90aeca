package dev.memoquiz.content.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memoquiz.content.TinyQuiz;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.QuizId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the reader of quiz files refuses is told with the rule that asks for it, and the other questions are linted all the same.
class FaultyQuestionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path quizzes;
    private TinyQuiz tiny;

    @BeforeEach
    void copyTiny() {
        tiny = TinyQuiz.in(quizzes);
    }

    @ParameterizedTest(name = "{0}: {2} becomes {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    L01 | what-happened | evidence: The lamp went out on Tuesday night.\\n    explanation: The letter opens | evidence: The lamp went out on Monday.\\n    explanation: The letter opens
                    L01 | what-happened | evidence: The lamp went out on Tuesday night.\\n    explanation: The letter opens | evidence: The\\n    explanation: The letter opens
                    L01 | what-happened | evidence: The lamp went out on Tuesday night.\\n    explanation: The letter opens | explanation: The letter opens
                    L01 | was-he-afraid | proof: I gathered | proof: I guessed
                    L02 | what-happened | propositions: [P1]\\n    level: right-there | propositions: [P9]\\n    level: right-there
                    L02 | name-of-the-boat | searched: [Marigold, called] | searched: [boat]
                    L02 | name-of-the-boat | searched: [Marigold, called] | searched: []
                    L02 | name-of-the-boat | searched: [Marigold, called]\\n | \\n
                    L02 | what-happened | '    options:\\n      - { text: The lamp went out' | '    searched: [wick]\\n    options:\\n      - { text: The lamp went out'
                    L03 | what-happened | text: The glass broke, misreading: M1 | text: the lamp went out, misreading: M1
                    L03 | what-happened | text: The lamp went out, right: true | text: The lamp went out, misreading: M1, feedback: It did go out.
                    L03 | what-happened | text: The keeper left, misreading: M2, feedback: Nothing is said of his leaving. | text: The keeper left, right: true
                    L03 | order-of-events | A new wick is sent for\\n | the lamp goes out\\n
                    L04 | what-happened | '      - { text: The keeper left, misreading: M2, feedback: Nothing is said of his leaving. }\\n' | ''
                    L12 | was-he-afraid | text: The village told it | text: The village told it xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                    L14 | what-happened | text: The glass broke, misreading: M1 | text: The glass broke, misreading: M8
                    L14 | what-happened | text: The glass broke, misreading: M1 | text: The glass broke
                    L21 | what-happened | explanation: The letter opens with it, "The lamp went out on Tuesday night". | explanation: It says so.
                    L21 | what-happened | ', feedback: The glass was whole.' | ''
                    L21 | wind-was-proved | not-stated: { text: The letter speaks of the glass and of the door. } | ''
                    L22 | what-broke-the-night | near-misses: [cat, boat, dock] | near-misses: [cat]
                    L22 | what-broke-the-night | '"{dog} [or hound]"' | '"{dog} [or hound"'
                    L22 | what-the-keeper-thought | 'had put out the lamp., points: 2 }\\n      - { text: "The keeper believed something, although the glass was whole.", points: 2 }' | had put out the lamp., points: 1 }
                    """)
    void a_fault_that_a_rule_covers_carries_its_number(
            String rule, String question, String was, String is) {
        tiny.change(broken(was), broken(is));
        Inspection inspection = Inspection.of(quizzes);
        assertThat(inspection.problems())
                .extracting(Located::finding)
                .anySatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo(rule);
                    assertThat(finding.question()).contains(new QuestionId(question));
                });
        assertThat(inspection.quizzes().getFirst().leftOut()).hasValue(1);
    }

    /// Line ends, which a row of the table cannot hold.
    private static String broken(String text) {
        return text == null ? "" : text.replace("\\n", "\n");
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    L27 | 'licence: Apache-2.0\\nreview' | review
                    L27 | 'on: 2026-11-23,' | 'on: yesterday,'
                    L27 | '  rights: Apache-2.0\\n' | ''
                    L27 | sha256: d5 | sha256: d6
                    L00 | title: The lamp that went out | titel: The lamp that went out
                    L00 | difficulty: hard\\n    prompt: Who holds which view? | difficulty: harder\\n    prompt: Who holds which view?
                    """)
    void a_fault_of_the_file_is_the_reviews_or_no_rules(String rule, String was, String is) {
        tiny.change(broken(was), broken(is));
        assertThat(Inspection.of(quizzes).problems())
                .extracting(it -> it.finding().rule())
                .contains(rule);
    }

    @Test
    void one_faulty_question_does_not_silence_what_is_said_of_the_others() {
        misquoteFirstAndMentionEveryoneInSecond();
        Inspection inspection = Inspection.of(quizzes);
        assertThat(inspection.problems()).hasSize(1);
        Inspected linted = inspection.quizzes().getFirst();
        assertThat(linted.quiz()).isEqualTo(new QuizId("tiny"));
        assertThat(linted.questions()).isEqualTo(9);
        assertThat(linted.findings())
                .extracting(Located::finding)
                .anySatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo("L26");
                    assertThat(finding.question()).contains(new QuestionId("keeper-wrote"));
                });
        assertThat(tiny.load().quizzes()).isEmpty();
    }

    @Test
    void nothing_is_said_of_the_quiz_as_a_whole_while_questions_are_missing() {
        misquoteFirstAndMentionEveryoneInSecond();
        Inspection inspection = Inspection.of(quizzes);
        assertThat(inspection.quizzes().getFirst().findings())
                .extracting(it -> it.finding().rule())
                .doesNotContain("L06", "L24", "L25", "L27");
        assertThat(TextReport.of(inspection).lines())
                .anyMatch(line ->
                        line.contains(" L01 error in what-happened: ") && line.contains("line "))
                .contains(
                        "tiny: 1 question could not be read; the others were held to the rules on single questions, the quiz as a whole to none");
    }

    @Test
    void json_and_sarif_name_the_rule_and_what_was_left_out() throws IOException {
        misquoteFirstAndMentionEveryoneInSecond();
        Inspection inspection = Inspection.of(quizzes);
        JsonNode json = JSON.readTree(JsonReport.of(inspection));
        assertThat(json.at("/problems/0/rule").asText()).isEqualTo("L01");
        assertThat(json.at("/problems/0/question").asText()).isEqualTo("what-happened");
        assertThat(json.at("/problems/0/pointer").asText()).isEqualTo("questions[0].evidence");
        assertThat(json.at("/quizzes/0/leftOut").asInt()).isEqualTo(1);
        List<JsonNode> results = new ArrayList<>();
        JSON.readTree(SarifReport.of(inspection)).at("/runs/0/results").forEach(results::add);
        assertThat(results)
                .anyMatch(it ->
                        it.path("ruleId").asText().equals("L01")
                                && it.at("/message/text").asText().startsWith("what-happened: "));
        assertThat(results)
                .anyMatch(it ->
                        it.path("level").asText().equals("note")
                                && it.at("/message/text").asText().contains("could not be read"));
    }

    @Test
    void questions_on_a_faulty_proposition_are_left_out_and_nothing_follows_from_it() {
        tiny.change(
                "evidence: I gathered that he was afraid of somebody in the village\n",
                "evidence: I gathered that he was glad\n");
        Inspection inspection = Inspection.of(quizzes);
        assertThat(inspection.problems())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.finding().rule()).isEqualTo("L01");
                    assertThat(it.finding().question()).isEmpty();
                    assertThat(it.finding().where()).isEqualTo("propositions[3].evidence");
                });
        Inspected linted = inspection.quizzes().getFirst();
        assertThat(linted.leftOut()).hasValue(1);
        assertThat(linted.findings())
                .noneMatch(it ->
                        it.finding()
                                .question()
                                .equals(Optional.of(new QuestionId("was-he-afraid"))));
    }

    private void misquoteFirstAndMentionEveryoneInSecond() {
        tiny.change(
                "evidence: The lamp went out on Tuesday night.\n    explanation: The letter opens",
                "evidence: The lamp went out on Monday.\n    explanation: The letter opens");
        tiny.change("prompt: What did the keeper", "prompt: Hello @everyone, what did the keeper");
    }
}
