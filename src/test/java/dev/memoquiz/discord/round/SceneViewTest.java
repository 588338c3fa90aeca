package dev.memoquiz.discord.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.app.Scene;
import dev.memoquiz.content.QuizFiles;
import dev.memoquiz.discord.Golden;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.question.AnswerForm;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.fakediscord.check.MessageCheck;
import dev.memoquiz.fakediscord.check.ModalCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.modals.Modal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a reader sees of each question: held against golden files, and against the limits of Discord.
final class SceneViewTest {
    private static final Quiz TINY = load("src/test/resources/quizzes/tiny");
    private static final Quiz MEMO = load("quizzes/welles-umansky-1941");

    private static Quiz load(String folder) {
        return QuizFiles.load(Path.of(folder)).quizzes().getFirst();
    }

    static Stream<String> questions() {
        return TINY.questions().stream().map(question -> question.id().value());
    }

    static Stream<Quiz> quizzes() {
        return Stream.of(TINY, MEMO, Stretched.of(TINY));
    }

    private static Question question(String id) {
        return TINY.questions().stream()
                .filter(question -> question.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_its_form_and_its_review_look_as_agreed(String id) {
        Play play = Play.of(TINY, question(id));
        Scene asking = play.start();
        Golden.check(id + "-asked", Golden.json(SceneView.of(asking, Optional.empty())));
        form((Scene.Asking) asking)
                .ifPresent(form -> Golden.check(id + "-form", Golden.json(form)));
        Scene reviewing = play.answer(asking, Play.wrong(question(id)));
        Golden.check(id + "-reviewed", Golden.json(SceneView.of(reviewing, Optional.empty())));
        Golden.check(
                id + "-ended", Golden.json(SceneView.of(play.next(reviewing), Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void every_scene_of_every_question_fits_discord(Quiz quiz) {
        Optional<String> notice = Optional.of("Your round has moved on since. ".repeat(4));
        for (Question question : quiz.questions()) {
            Play play = Play.of(quiz, question);
            Scene.Asking asking = (Scene.Asking) play.start();
            fits(SceneView.of(asking, notice));
            drafts(asking).forEach(draft -> fits(QuestionView.of(asking, draft, notice)));
            form(asking)
                    .ifPresent(form ->
                            assertThat(ModalCheck.check(Golden.json(form)).found())
                                    .as(form.getId())
                                    .isEmpty());
            Scene reviewing = play.answer(asking, Play.wrong(question));
            fits(SceneView.of(reviewing, notice));
            fits(SceneView.of(play.next(reviewing), notice));
        }
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void the_end_of_a_long_round_fits_discord(Quiz quiz) {
        Play play = Play.of(quiz);
        Scene scene = play.start();
        while (scene instanceof Scene.Asking asking) {
            scene = play.next(play.answer(asking, Play.wrong(asking.asked().question())));
        }
        fits(SceneView.of(scene, Optional.empty()));
    }

    @Test
    void an_ending_names_ten_missed_ideas_and_counts_the_others() {
        Play play = Play.of(MEMO);
        Scene scene = play.start();
        while (scene instanceof Scene.Asking asking) {
            scene = play.next(play.answer(asking, Play.wrong(asking.asked().question())));
        }
        String shown = Golden.json(SceneView.of(scene, Optional.empty())).toString();
        String missed = shown.substring(shown.indexOf("What the text says and you missed"));
        assertThat(missed.split("• ", -1)).hasSize(11);
        assertThat(missed).containsPattern("-# and \\d+ more");
    }

    private static Optional<Modal> form(Scene.Asking asking) {
        return AnswerForm.of(
                asking.asked(), asking.quiz().document(), RoundMeanings.of(asking).form());
    }

    /// The parts chosen one after the other, in the order shown.
    private static List<List<Integer>> drafts(Scene.Asking asking) {
        List<Integer> slots = asking.asked().slots();
        return switch (asking.asked().question()) {
            case Question.SeveralRight _, Question.Ordering _ ->
                    IntStream.rangeClosed(0, slots.size())
                            .mapToObj(i -> slots.subList(0, i))
                            .toList();
            case Question _ -> List.of();
        };
    }

    private static void fits(Card card) {
        assertThat(MessageCheck.created(Golden.json(card), Set.of()).found()).isEmpty();
    }
}
