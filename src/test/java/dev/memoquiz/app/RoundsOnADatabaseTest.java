package dev.memoquiz.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.grading.Outcome;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Samples;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.quiz.QuizSamples;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Window;
import dev.memoquiz.storage.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The use cases over a real database.
class RoundsOnADatabaseTest {
    private static final Reader ADA = new Reader(new ReaderId("discord:1"), "Ada");
    private static final Reader BOB = new Reader(new ReaderId("discord:2"), "Bob");
    private static final Venue SERVER = new Venue.Server("9b");
    private static final QuizId QUIZ = new QuizId("sample");
    private static final Draw.Wish ALL = new Draw.Wish(50, Optional.empty());

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private Optional<Quiz> quiz = Optional.of(sample("first-one", "second-one"));
    private String url = "";
    private Store store;
    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        url = "jdbc:sqlite:" + folder.resolve("quiz.db");
        store = Store.open(url);
        desk = desk(store);
    }

    private Desk desk(Store of) {
        Ledger ledger = new Ledger(of.journal(), of.standings(), of.appeals(), of.liveJournal());
        return Desk.of(library(), ledger, () -> now, new SplittableRandom(7));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_round_goes_from_question_to_review_to_the_end() {
        Scene.Asking first = start(ADA);
        Scene.Reviewing review = reviewing(answer(ADA, first, 1));
        assertThat(review.verdict().outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(review.recorded().firstTry()).isTrue();
        Scene.Asking second = asking(desk.continueRound().next(ADA.id(), id(first), 0));
        assertThat(second.asked().index()).isEqualTo(1);
        answer(ADA, second, 0);
        Scene.Ended ended = (Scene.Ended) shown(desk.continueRound().next(ADA.id(), id(first), 1));
        assertThat(ended.summary().total()).isEqualTo(new Points(1, 2));
        assertThat(ended.summary().missed()).containsExactly(second.asked().question().id());
    }

    @Test
    void a_review_shown_again_still_names_the_misreading() {
        Scene.Asking first = start(ADA);
        answer(ADA, first, 0);
        Scene.Reviewing again = reviewing(desk.continueRound().show(ADA.id(), id(first)));
        assertThat(again.verdict().feedback()).containsExactly(Samples.feedback("not trade"));
    }

    @Test
    void a_second_press_changes_nothing_and_shows_where_the_round_is() {
        Scene.Asking first = start(ADA);
        answer(ADA, first, 1);
        assertThat(answer(ADA, first, 0)).isInstanceOf(Turn.MovedOn.class);
        assertThat(score(ADA)).isEqualTo(new Points(1, 1));
    }

    @Test
    void a_round_that_went_on_elsewhere_is_shown_and_changed_as_it_stands_now() {
        Scene.Asking first = start(ADA);
        try (Store elsewhere = Store.open(url)) {
            desk(elsewhere).submitAnswer().submit(ADA.id(), target(first, 0), new Answer.Picked(1));
        }

        assertThat(answer(ADA, first, 0)).isInstanceOf(Turn.MovedOn.class);
        assertThat(score(ADA)).isEqualTo(new Points(1, 1));
        assertThat(asking(desk.continueRound().next(ADA.id(), id(first), 0)).asked().index())
                .isEqualTo(1);
    }

    @Test
    void a_review_that_was_left_elsewhere_is_not_taken_for_where_the_round_is() {
        Scene.Asking first = start(ADA);
        answer(ADA, first, 1);
        try (Store elsewhere = Store.open(url)) {
            desk(elsewhere).continueRound().next(ADA.id(), id(first), 0);
        }

        assertThat(answer(ADA, first, 1))
                .isInstanceOfSatisfying(
                        Turn.MovedOn.class,
                        moved -> assertThat(moved.scene()).isInstanceOf(Scene.Asking.class));
        assertThat(shown(desk.continueRound().show(ADA.id(), id(first))))
                .isInstanceOf(Scene.Asking.class);
    }

    @Test
    void nobody_answers_in_somebody_elses_round() {
        Scene.Asking first = start(ADA);
        assertThat(answer(BOB, first, 1)).isInstanceOf(Turn.NotYours.class);
        assertThat(desk.continueRound().stop(BOB.id(), id(first)))
                .isInstanceOf(Turn.NotYours.class);
        assertThat(desk.startRound().missed(BOB, SERVER, id(first)))
                .isInstanceOf(StartRound.Start.NotYours.class);
    }

    @Test
    void forged_questions_and_rounds_are_refused() {
        Scene.Asking first = start(ADA);
        assertThat(desk.submitAnswer().submit(ADA.id(), target(first, 9), new Answer.Picked(1)))
                .isInstanceOf(Turn.MovedOn.class);
        assertThat(desk.submitAnswer().submit(ADA.id(), target(first, -1), new Answer.Picked(1)))
                .isInstanceOf(Turn.MovedOn.class);
        SubmitAnswer.Target nowhere =
                new SubmitAnswer.Target(new RoundId("zzzzzzzzzzzz"), 0, "abc123");
        assertThat(desk.submitAnswer().submit(ADA.id(), nowhere, new Answer.Picked(1)))
                .isInstanceOf(Turn.NoSuchRound.class);
        assertThat(score(ADA)).isEqualTo(Points.NONE);
    }

    @Test
    void an_answer_to_an_earlier_edition_of_a_question_is_not_counted() {
        Scene.Asking first = start(ADA);
        SubmitAnswer.Target stale = new SubmitAnswer.Target(id(first), 0, "oldold");
        assertThat(desk.submitAnswer().submit(ADA.id(), stale, new Answer.Picked(1)))
                .isInstanceOf(Turn.QuestionEdited.class);
    }

    @Test
    void a_quiz_taken_away_ends_in_a_sentence_and_not_in_a_failure() {
        Scene.Asking first = start(ADA);
        quiz = Optional.empty();
        assertThat(answer(ADA, first, 1)).isInstanceOf(Turn.QuizGone.class);
        assertThat(desk.continueRound().show(ADA.id(), id(first)))
                .isInstanceOf(Turn.QuizGone.class);
        assertThat(desk.startRound().fresh(ADA, SERVER, QUIZ, ALL))
                .isInstanceOf(StartRound.Start.NoSuchQuiz.class);
    }

    @Test
    void a_round_whose_quiz_is_gone_can_still_be_stopped() {
        Scene.Asking first = start(ADA);
        quiz = Optional.empty();
        desk.continueRound().stop(ADA.id(), id(first));
        assertThat(desk.continueRound().open(ADA.id())).isEmpty();
    }

    @Test
    void a_reader_has_one_open_round() {
        Scene.Asking first = start(ADA);
        assertThat(desk.startRound().fresh(ADA, SERVER, QUIZ, ALL))
                .isEqualTo(new StartRound.Start.Unfinished(id(first)));
        assertThat(desk.continueRound().open(ADA.id())).contains(id(first));
        desk.continueRound().stop(ADA.id(), id(first));
        assertThat(desk.startRound().fresh(ADA, SERVER, QUIZ, ALL))
                .isInstanceOf(StartRound.Start.Started.class);
    }

    @Test
    void the_same_seed_asks_everybody_the_same() {
        StartRound.Start ada =
                desk.startRound().fresh(ADA, SERVER, QUIZ, ALL.seeded(Optional.of(3L)));
        StartRound.Start bob =
                desk.startRound().fresh(BOB, SERVER, QUIZ, ALL.seeded(Optional.of(3L)));
        assertThat(plan(bob)).isEqualTo(plan(ada)).extracting(Plan::seed).isEqualTo(3L);
    }

    private static Plan plan(StartRound.Start start) {
        return ((StartRound.Start.Started) start).scene().round().plan();
    }

    @Test
    void what_was_missed_can_be_replayed_as_practice() {
        Scene.Asking first = start(ADA);
        answer(ADA, first, 0);
        desk.continueRound().stop(ADA.id(), id(first));
        StartRound.Start replay = desk.startRound().missed(ADA, SERVER, id(first));
        Scene.Asking again = (Scene.Asking) ((StartRound.Start.Started) replay).scene();
        assertThat(again.asked().total()).isEqualTo(1);
        Scene.Reviewing review = reviewing(answer(ADA, again, 1));
        assertThat(review.recorded().firstTry()).isFalse();
        assertThat(score(ADA)).isEqualTo(new Points(0, 1));
        assertThat(desk.showScore().of(ADA.id(), new Scope.Everywhere()).practice()).isEqualTo(1);
    }

    @Test
    void nothing_missed_leaves_nothing_to_replay() {
        Scene.Asking first = start(ADA);
        answer(ADA, first, 1);
        desk.continueRound().stop(ADA.id(), id(first));
        assertThat(desk.startRound().missed(ADA, SERVER, id(first)))
                .isInstanceOf(StartRound.Start.NothingToAsk.class);
        assertThat(desk.startRound().missed(ADA, SERVER, new RoundId("zzzzzzzzzzzz")))
                .isInstanceOf(StartRound.Start.NothingToAsk.class);
    }

    @Test
    void why_a_score_names_rule_time_and_question() {
        Scene.Asking first = start(ADA);
        now = now.plusSeconds(40);
        answer(ADA, first, 1);
        ShowScore.Explained why = desk.showScore().why(ADA.id(), 5).getFirst();
        assertThat(why.recorded().answered().when().thinking()).isEqualTo(Duration.ofSeconds(40));
        assertThat(why.recorded().answered().verdict().rule().value())
                .isEqualTo("one-right-option");
        assertThat(why.question()).contains(first.asked().question());
    }

    @Test
    void standings_reach_back_as_far_as_asked() {
        answer(ADA, start(ADA), 1);
        now = now.plus(Duration.ofDays(8));
        answer(BOB, start(BOB), 1);
        Scope server = new Scope.InServer("9b");
        assertThat(desk.showScore().top(server, Window.ALL_TIME, 10)).hasSize(2);
        assertThat(desk.showScore().top(server, Window.DAYS_7, 10))
                .extracting(standing -> standing.reader().name())
                .containsExactly("Bob");
        assertThat(desk.showScore().top(new Scope.InServer("other"), Window.ALL_TIME, 10))
                .isEmpty();
    }

    private Scene.Asking start(Reader reader) {
        StartRound.Start start = desk.startRound().fresh(reader, SERVER, QUIZ, ALL);
        return (Scene.Asking) ((StartRound.Start.Started) start).scene();
    }

    private Turn answer(Reader reader, Scene.Asking scene, int option) {
        return desk.submitAnswer()
                .submit(
                        reader.id(),
                        target(scene, scene.asked().index()),
                        new Answer.Picked(option));
    }

    private static SubmitAnswer.Target target(Scene.Asking scene, int index) {
        return new SubmitAnswer.Target(id(scene), index, "abc123");
    }

    private Points score(Reader reader) {
        return desk.showScore().of(reader.id(), new Scope.Everywhere()).points();
    }

    private static RoundId id(Scene scene) {
        return scene.round().id();
    }

    private static Scene shown(Turn turn) {
        return ((Turn.Show) turn).scene();
    }

    private static Scene.Asking asking(Turn turn) {
        return (Scene.Asking) shown(turn);
    }

    private static Scene.Reviewing reviewing(Turn turn) {
        return (Scene.Reviewing) shown(turn);
    }

    private QuizLibrary library() {
        return new QuizLibrary() {
            @Override
            public Optional<Quiz> find(QuizId id) {
                return quiz.filter(found -> found.id().equals(id));
            }

            @Override
            public List<Listed> all() {
                return quiz.stream().map(Listed::of).toList();
            }
        };
    }

    private static Quiz sample(String... ids) {
        List<Question> questions = List.of(ids).stream().<Question>map(Samples::single).toList();
        return QuizSamples.quiz(questions, Map.of());
    }
}
