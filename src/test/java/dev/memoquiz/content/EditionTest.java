package dev.memoquiz.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.bank.L27Review;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {
    @TempDir Path quizzes;

    private TinyQuiz quiz;
    private String before;

    @BeforeEach
    void readFirst() {
        quiz = TinyQuiz.in(quizzes);
        before = edition();
    }

    @Test
    void edition_is_six_characters_of_base_32() {
        assertThat(before).matches("[a-z2-7]{6}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    - { text: The glass broke, misreading: M1, | - { misreading: M1, text: "The glass broke",
                    difficulty: easy⏎    prompt: What happened on Tuesday night? | difficulty: hard⏎    prompt: "What happened on Tuesday night?"
                    evidence: The lamp went out on Tuesday night.⏎    explanation | evidence: [The lamp went out on Tuesday night.]⏎    explanation
                    prompt: What happened on Tuesday night? | prompt: > # folded⏎      What happened on⏎      Tuesday night?
                    """)
    void layout_and_labels_do_not_make_another_edition(String was, String is) {
        quiz.change(was.replace('⏎', '\n'), is.replace('⏎', '\n'));

        assertThat(edition()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    What happened on Tuesday night? | What had happened on Tuesday night?
                    { text: The lamp went out, right: true } | { text: The lamp broke, right: true }
                    feedback: The glass was whole. | feedback: The glass was not broken.
                    { text: The glass broke, misreading: M1, | { text: The glass broke, misreading: M2,
                    The letter opens with it, | The letter begins with it,
                    """)
    void what_a_reader_sees_and_the_key_make_another_edition(String was, String is) {
        quiz.change(was, is);

        assertThat(edition()).isNotEqualTo(before);
    }

    @Test
    void another_order_of_options_is_another_edition() {
        quiz.change(
                        "{ text: The glass broke, misreading: M1, feedback: The glass was whole. }",
                        "@")
                .change(
                        "{ text: The lamp went out, right: true }",
                        "{ text: The glass broke, misreading: M1, feedback: The glass was whole. }")
                .change("@", "{ text: The lamp went out, right: true }");

        assertThat(edition()).isNotEqualTo(before);
    }

    @Test
    void an_edited_question_sends_the_quiz_back_to_its_reviewer() {
        assertThat(review(quiz)).isEmpty();

        quiz.change("What happened on Tuesday night?", "What had happened on Tuesday night?");
        List<Finding> edited = review(quiz);
        assertThat(edited)
                .singleElement()
                .satisfies(it -> assertThat(it.what()).startsWith("the quiz was edited since"));

        String remedy = edited.getFirst().remedy();
        int at = remedy.indexOf("questions: ") + "questions: ".length();
        quiz.change("questions: 2nxmu2", "questions: " + remedy.substring(at, at + 6));
        assertThat(review(quiz)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "says: The lamp went out on Tuesday, says: The lamp burnt on Tuesday",
        "says: The keeper knew what, says: The keeper saw what",
        "that soaks up the oil, that drinks up the oil"
    })
    void what_is_told_beside_the_questions_sends_it_back_as_well(String was, String is) {
        quiz.change(was, is);
        assertThat(review(quiz)).hasSize(1);
    }

    @Test
    void labels_and_the_order_of_questions_need_no_new_review() {
        quiz.change(
                "difficulty: easy\n    prompt: What happened on Tuesday",
                "difficulty: hard\n    prompt: What happened on Tuesday");
        String yaml = quiz.yaml();
        int first = yaml.indexOf("  - id: ", yaml.indexOf("\nquestions:"));
        int second = yaml.indexOf("  - id: ", first + 1);
        int third = yaml.indexOf("  - id: ", second + 1);
        quiz.write(
                yaml.substring(0, first)
                        + yaml.substring(second, third)
                        + yaml.substring(first, second)
                        + yaml.substring(third));

        assertThat(quiz.problems()).isEmpty();
        assertThat(review(quiz)).isEmpty();
    }

    private static List<Finding> review(TinyQuiz quiz) {
        return new L27Review().findings(quiz.load().quizzes().getFirst()).toList();
    }

    private String edition() {
        return quiz.load().quizzes().getFirst().questions().getFirst().about().edition();
    }
}
