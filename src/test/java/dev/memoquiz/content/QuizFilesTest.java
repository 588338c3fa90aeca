package dev.memoquiz.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memoquiz.domain.question.Credit;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reading.MisreadingId;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuizFilesTest {
    @TempDir Path quizzes;

    @Test
    void the_memo_is_loaded_without_a_problem() {
        Loaded loaded = QuizFiles.load(Path.of("quizzes"));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.quizzes())
                .extracting(quiz -> quiz.id().value())
                .contains("welles-umansky-1941");
        assertThat(loaded.quizzes().getFirst().questions()).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void file_its_folder_and_the_folder_above_load_the_same() {
        TinyQuiz tiny = TinyQuiz.in(quizzes);

        assertThat(List.of(tiny.file(), tiny.folder(), quizzes))
                .allSatisfy(path -> {
                    assertThat(QuizFiles.load(path).problems()).isEmpty();
                    assertThat(QuizFiles.load(path).quizzes())
                            .extracting(Quiz::id)
                            .containsExactly(new QuizId("tiny"));
                });
    }

    @Test
    void every_type_of_question_is_read_with_its_key() {
        Quiz quiz = tiny();

        assertThat(quiz.questions())
                .extracting(question -> question.getClass().getSimpleName())
                .containsExactly(
                        "SingleChoice",
                        "SeveralRight",
                        "StatedInText",
                        "StatedInText",
                        "Typed",
                        "Gap",
                        "Ordering",
                        "Matching",
                        "ClaimEvidence",
                        "Sentence");
        assertThat(question(quiz, "what-the-keeper-thought"))
                .isInstanceOfSatisfying(
                        Question.Sentence.class,
                        it -> {
                            assertThat(it.worth()).isEqualTo(2);
                            assertThat(it.key().rubric().concepts()).hasSize(3);
                            assertThat(it.key().full()).startsWith("The keeper believed");
                        });
        assertThat(question(quiz, "keeper-wrote"))
                .isInstanceOfSatisfying(
                        Question.SeveralRight.class,
                        it -> assertThat(it.credit()).isEqualTo(Credit.PER_OPTION));
        assertThat(question(quiz, "name-of-the-boat"))
                .isInstanceOfSatisfying(
                        Question.StatedInText.class,
                        it -> assertThat(it.key()).isEqualTo(Support.NOT_STATED));
    }

    @Test
    void gap_hides_the_words_inside_its_quotation() {
        Quiz quiz = tiny();
        Question.Gap gap = (Question.Gap) question(quiz, "how-sure-was-he");

        assertThat(quiz.document().quote(gap.hidden())).isEqualTo("believed");
        assertThat(quiz.document().quote(gap.quote()))
                .startsWith("The keeper told me")
                .endsWith("had done it");
    }

    @Test
    void claim_offers_its_proof_among_other_clauses_by_number() {
        Question.ClaimEvidence claim = (Question.ClaimEvidence) question(tiny(), "was-he-afraid");

        assertThat(claim.proof()).containsExactly(8, 9);
        assertThat(claim.offered()).containsExactly(5, 7, 8, 9);
        assertThat(claim.noProof()).isEmpty();
    }

    @Test
    void a_clause_that_is_no_proof_may_have_a_line_of_its_own() {
        Quiz quiz =
                TinyQuiz.in(quizzes)
                        .change(
                                "the dog had barked three times]",
                                "{ clause: the dog had barked three times, misreading: M2, feedback: A dog is no witness. }]")
                        .load()
                        .quizzes()
                        .getFirst();
        Question.ClaimEvidence claim = (Question.ClaimEvidence) question(quiz, "was-he-afraid");

        assertThat(claim.offered()).containsExactly(5, 7, 8, 9);
        assertThat(claim.noProof())
                .containsExactly(
                        Map.entry(
                                7,
                                new Feedback(
                                        Optional.of(new MisreadingId("M2")),
                                        "A dog is no witness.")));
    }

    @Test
    void readings_and_what_gives_away_what_are_kept() {
        Quiz quiz = tiny();

        assertThat(quiz.readings().propositions()).hasSize(5).containsKey(new PropositionId("P4"));
        assertThat(quiz.readings().misreadings()).hasSize(3).containsKey(new MisreadingId("M1"));
        assertThat(quiz.readings().glossary()).hasSize(1);
        assertThat(quiz.givesAway())
                .containsEntry(
                        new QuestionId("order-of-events"), Set.of(new QuestionId("what-happened")));
        assertThat(quiz.document().clauses()).hasSize(13);
    }

    @Test
    void broken_quiz_does_not_keep_the_others_from_being_served() throws IOException {
        TinyQuiz.in(quizzes);
        Path broken = Files.createDirectory(quizzes.resolve("broken"));
        Files.writeString(broken.resolve("quiz.yaml"), "format: 1\n  id: x");

        Loaded loaded = QuizFiles.load(quizzes);

        assertThat(loaded.quizzes()).hasSize(1);
        assertThat(loaded.problems()).hasSize(1).first().extracting(Problem::line).isEqualTo(2);
    }

    @Test
    void id_that_is_not_there_is_answered_with_the_nearest_few() {
        TinyQuiz tiny = TinyQuiz.in(quizzes);
        tiny.change("gives-away: [what-happened]", "gives-away: [was-he-afrait]");

        assertThat(tiny.problems())
                .extracting(Problem::what, Problem::remedy)
                .containsExactly(
                        tuple(
                                "'was-he-afrait' does not exist in this file",
                                "Add it, or name one that does, such as was-he-afraid, what-happened,"
                                        + " how-sure-was-he, keeper-wrote, name-of-the-boat."));
    }

    @Test
    void place_without_a_quiz_is_told() {
        assertThat(QuizFiles.load(quizzes).problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("holds no quiz");
        assertThat(QuizFiles.load(quizzes.resolve("none")).problems())
                .first()
                .asString()
                .contains("there is no file");
    }

    @Test
    void edited_text_sends_the_quiz_back_to_its_author() throws IOException {
        TinyQuiz tiny = TinyQuiz.in(quizzes);
        Path text = tiny.folder().resolve("document.txt");
        Files.writeString(text, Files.readString(text) + "\n");

        assertThat(tiny.problems())
                .hasSize(1)
                .first()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("text.sha256");
                    assertThat(problem.line()).isEqualTo(tiny.lineOf("sha256"));
                    assertThat(problem.remedy()).containsPattern("sha256: [0-9a-f]{64}");
                });
    }

    @Test
    void text_outside_the_folder_of_the_quiz_is_never_opened() throws IOException {
        Files.writeString(quizzes.resolve("secret.txt"), "secret");

        for (String name :
                new String[] {
                    "../secret.txt",
                    quizzes.resolve("secret.txt").toString(),
                    "..",
                    "a/../../secret.txt"
                }) {
            TinyQuiz tiny = fresh().change("file: document.txt", "file: \"" + name + "\"");
            assertThat(tiny.problems())
                    .first()
                    .asString()
                    .contains("text.file", "not a file of the quiz's own folder");
        }
    }

    @Test
    void link_that_leads_out_of_the_folder_is_never_followed() throws IOException {
        Path secret = Files.writeString(quizzes.resolve("secret.txt"), "secret");
        TinyQuiz tiny = fresh().change("file: document.txt", "file: link.txt");
        try {
            Files.createSymbolicLink(tiny.folder().resolve("link.txt"), secret);
        } catch (IOException | UnsupportedOperationException _) {
            assumeTrue(false, "this system has no symbolic links");
        }

        assertThat(tiny.problems())
                .first()
                .asString()
                .contains("not a file of the quiz's own folder");
    }

    @Test
    void missing_text_is_one_problem_and_not_one_for_every_quotation() {
        TinyQuiz tiny = TinyQuiz.in(quizzes).change("file: document.txt", "file: other.txt");

        assertThat(tiny.problems()).hasSize(1).first().asString().contains("there is no file");
    }

    private Quiz tiny() {
        return QuizFiles.load(TinyQuiz.ORIGINAL).quizzes().getFirst();
    }

    private TinyQuiz fresh() throws IOException {
        return TinyQuiz.in(Files.createTempDirectory(quizzes, "fresh"));
    }

    private static Question question(Quiz quiz, String id) {
        return quiz.question(new QuestionId(id)).orElseThrow();
    }
}
