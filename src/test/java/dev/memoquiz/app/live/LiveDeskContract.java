package dev.memoquiz.app.live;

import static dev.memoquiz.app.live.ClassRoom.ADA;
import static dev.memoquiz.app.live.ClassRoom.BOB;
import static dev.memoquiz.app.live.ClassRoom.DIRECTOR;
import static dev.memoquiz.app.live.ClassRoom.EVE;
import static dev.memoquiz.app.live.ClassRoom.LIBRARY;
import static dev.memoquiz.app.live.ClassRoom.UNTIMED;
import static dev.memoquiz.app.live.ClassRoom.quiz;
import static dev.memoquiz.app.live.ClassRoom.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.live.EndReason;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveRules;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.Joining;
import dev.memoquiz.domain.live.vote.LiveJournal.Turnout;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.question.Samples;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.round.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a class and its host can do, over whatever keeps it.
abstract class LiveDeskContract {
    private static final Turn FIRST = Turn.first(0);
    private static final Answer RIGHT = new Answer.Picked(1);
    private static final Answer WRONG = new Answer.Picked(0);

    private ClassRoom room;

    abstract LiveDesk.Journals journals();

    @BeforeEach
    void enter() {
        room = new ClassRoom(journals());
    }

    @Test
    void a_channel_takes_one_round_at_a_time_and_names_the_one_in_the_way() {
        LiveId first = room.start(UNTIMED);
        StartLive.Opening second = room.open(LIBRARY, UNTIMED, Optional.empty());
        assertThat(((StartLive.Opening.ChannelTaken) second).by().id()).isEqualTo(first);
        assertThat(room.open(new Place("school", "attic"), UNTIMED, Optional.empty()))
                .isInstanceOf(StartLive.Opening.Opened.class);
        assertThat(room.desk.show().open("library").map(LiveRound::id)).contains(first);
    }

    @Test
    void without_a_quiz_or_a_question_no_round_opens() {
        room.quiz = Optional.of(quiz());
        assertThat(room.open(LIBRARY, UNTIMED, Optional.empty()))
                .isEqualTo(new StartLive.Opening.NothingToAsk());
        room.quiz = Optional.empty();
        assertThat(room.open(LIBRARY, UNTIMED, Optional.empty()))
                .isEqualTo(new StartLive.Opening.NoSuchQuiz());
    }

    @Test
    void one_seed_asks_the_same_in_every_channel() {
        StartLive.Wanted wanted =
                new StartLive.Wanted(
                        ClassRoom.QUIZ, 2, Optional.of(4711L), UNTIMED, Optional.empty());
        List<Plan> plans =
                Stream.of(LIBRARY, new Place("school", "attic"))
                        .map(place -> room.desk.start().open(ClassRoom.HOST, () -> place, wanted))
                        .map(opening -> ((StartLive.Opening.Opened) opening).round().plan())
                        .toList();
        assertThat(plans.getLast()).isEqualTo(plans.getFirst());
        assertThat(plans.getFirst().seed()).isEqualTo(4711);
    }

    @Test
    void a_second_round_asks_other_questions_where_there_are_any() {
        LiveRound before = opened(Optional.empty());
        room.done(room.desk.direct().end(before.id(), DIRECTOR));
        LiveRound again = opened(Optional.of(before.id()));
        assertThat(again.plan().questions())
                .hasSize(1)
                .doesNotContainAnyElementsOf(before.plan().questions());
    }

    @Test
    void what_was_never_asked_comes_first_and_what_was_asked_longest_ago_next() {
        room.quiz =
                Optional.of(
                        quiz(
                                IntStream.range(0, 5)
                                        .mapToObj(i -> Samples.single("question-" + i))
                                        .toArray(Question[]::new)));
        List<LiveRound> rounds = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            rounds.add(again(rounds, 2));
            room.pass(60);
        }
        for (int i = 2; i < rounds.size(); i++) {
            Set<QuestionId> twoBack = new HashSet<>(rounds.get(i - 1).plan().questions());
            twoBack.addAll(rounds.get(i - 2).plan().questions());
            assertThat(twoBack).hasSize(4);
            assertThat(rounds.get(i).plan().questions()).anyMatch(it -> !twoBack.contains(it));
        }
    }

    private LiveRound again(List<LiveRound> rounds, int questions) {
        Optional<LiveId> after =
                rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast().id());
        StartLive.Wanted wanted =
                new StartLive.Wanted(ClassRoom.QUIZ, questions, Optional.empty(), UNTIMED, after);
        StartLive.Opening opening = room.desk.start().open(ClassRoom.HOST, () -> LIBRARY, wanted);
        LiveRound round = ((StartLive.Opening.Opened) opening).round();
        room.done(room.desk.direct().end(round.id(), DIRECTOR));
        return round;
    }

    private LiveRound opened(Optional<LiveId> after) {
        StartLive.Wanted one =
                new StartLive.Wanted(ClassRoom.QUIZ, 1, Optional.empty(), UNTIMED, after);
        StartLive.Opening opening = room.desk.start().open(ClassRoom.HOST, () -> LIBRARY, one);
        return ((StartLive.Opening.Opened) opening).round();
    }

    @Test
    void a_class_plays_a_round_and_its_first_answers_last() {
        LiveId id = room.start(UNTIMED);
        room.vote(id, ADA, 0, 1);
        room.vote(id, BOB, 0, 0);
        assertThat(((LiveScene.Asking) room.scene(id)).turnout()).isEqualTo(new Turnout(2, 2));
        assertThat(room.kept(id, ADA)).isEmpty();
        room.reveal(id);
        LiveScene.Revealed shown = (LiveScene.Revealed) room.scene(id);
        assertThat(shown.outcome().first().votes()).isEqualTo(2);
        assertThat(shown.outcome().second()).isEmpty();
        assertThat(shown.misreading())
                .contains(new LiveScene.Commonest(Samples.feedback("not trade"), 1, true));
        Recorded kept = room.kept(id, ADA).getFirst();
        assertThat(kept.firstTry()).isTrue();
        assertThat(kept.answered().verdict().points()).isEqualTo(new Points(1, 1));
        assertThat(room.scores(id)).containsExactly(1, 0);
    }

    @Test
    void after_the_last_question_the_round_ends_with_its_standings() {
        LiveId id = room.start(UNTIMED);
        room.vote(id, ADA, 0, 1);
        room.reveal(id);
        room.done(room.desk.direct().next(id, DIRECTOR, 0));
        room.vote(id, BOB, 1, 1);
        room.vote(id, ADA, 1, 0);
        room.reveal(id);
        room.done(room.desk.direct().next(id, DIRECTOR, 1));
        LiveScene.Ended ended = (LiveScene.Ended) room.scene(id);
        assertThat(ended.standings().ranks())
                .extracting(rank -> rank.rank() + rank.player().reader().name())
                .containsExactly("1Ada", "1Bob");
        ShowLive.Personal ada = room.desk.show().personal(id, ADA.id()).orElseThrow();
        assertThat(ada.rank().score()).isEqualTo(1);
        assertThat(ada.players()).isEqualTo(2);
        assertThat(ada.summary().total()).isEqualTo(new Points(1, 2));
        assertThat(ada.summary().missed())
                .containsExactly(room.round(id).plan().questions().get(1));
        assertThat(room.desk.show().personal(id, EVE.id())).isEmpty();
        assertThat(room.desk.show().revealed(id, 0)).isPresent();
    }

    @Test
    void the_vote_given_alone_lasts_and_the_second_one_counts_in_class() {
        LiveId id = room.start(with(ClassRoom.Chosen::twice));
        room.vote(id, ADA, 0, 0);
        room.reveal(id);
        LiveScene.FirstVote first = (LiveScene.FirstVote) room.scene(id);
        assertThat(first.distribution().bars()).noneMatch(bar -> bar.key());
        assertThat(room.desk.show().revealed(id, 0)).isEmpty();
        room.done(room.desk.direct().voteAgain(id, DIRECTOR, 0));
        room.vote(id, ADA, Turn.second(0), RIGHT);
        room.vote(id, BOB, Turn.second(0), RIGHT);
        room.reveal(id);
        LiveScene.Revealed shown = (LiveScene.Revealed) room.scene(id);
        assertThat(shown.outcome().first().votes()).isEqualTo(1);
        assertThat(shown.outcome().second().orElseThrow().votes()).isEqualTo(2);
        assertThat(room.scores(id)).containsExactly(1, 1);
        assertThat(room.kept(id, ADA).getFirst().answered().what().answer()).isEqualTo(WRONG);
        assertThat(room.kept(id, BOB).getFirst().answered().what().answer()).isEqualTo(RIGHT);
    }

    @Test
    void a_vote_stamped_in_time_counts_even_after_the_key_is_out() {
        LiveId id = room.start(with(ClassRoom.Chosen::speed));
        Instant opened = room.now;
        room.pass(15);
        Instant closing = room.now;
        room.reveal(id);
        assertThat(room.vote(id, ADA, FIRST, RIGHT, closing)).isInstanceOf(Casting.Counted.class);
        assertThat(room.scores(id)).containsExactly(750);
        Recorded kept = room.kept(id, ADA).getFirst();
        assertThat(kept.answered().when().thinking()).hasSeconds(15);
        assertThat(kept.answered().when().at()).isEqualTo(opened.plusSeconds(15));
        assertThat(room.vote(id, BOB, FIRST, RIGHT, closing.plusMillis(1)))
                .isEqualTo(new Casting.TooLate(closing, closing.plusMillis(1), false));
        assertThat(room.vote(id, ADA, FIRST, WRONG, closing.plusMillis(2)))
                .isEqualTo(new Casting.TooLate(closing, closing.plusMillis(2), true));
        assertThat(room.kept(id, BOB)).isEmpty();
    }

    @Test
    void with_a_clock_that_is_ahead_nothing_counts_that_was_pressed_after_the_key_was_out() {
        LiveId id = room.start(with(it -> it.speed()));
        Duration ahead = Duration.ofSeconds(10);
        threePresses(id, ahead);
        room.pass(12);
        room.vote(id, ADA, FIRST, RIGHT, room.now.minus(ahead).minusMillis(100));
        assertThat(room.live.votes(id).getFirst().thinking()).hasMillis(11_400);
        room.pass(18);
        room.now = room.now.plus(LiveRules.GRACE);
        room.desk.advance().due();
        assertThat(room.round(id).revealed()).containsExactly(0);
        room.pass(1);
        assertThat(room.vote(id, BOB, FIRST, RIGHT, room.now.minus(ahead).minusMillis(100)))
                .isInstanceOf(Casting.TooLate.class);
        assertThat(room.vote(id, EVE, FIRST, RIGHT, room.now.minus(ahead).minusMillis(1600)))
                .isInstanceOf(Casting.Counted.class);
    }

    /// Presses that show how far the clock is ahead.
    private void threePresses(LiveId id, Duration ahead) {
        for (int i = 0; i < 3; i++) {
            room.vote(id, ADA, FIRST, WRONG, room.now.minus(ahead).minusMillis(100 + i));
        }
    }

    @Test
    void with_a_clock_that_is_ahead_a_reveal_leaves_what_is_under_way_in_time() {
        LiveId id = room.start(UNTIMED);
        Duration ahead = Duration.ofSeconds(10);
        room.pass(20);
        threePresses(id, ahead);
        Instant pressed = room.now.minus(ahead);
        room.done(room.desk.direct().reveal(id, DIRECTOR, FIRST));
        room.pass(1);
        room.desk.advance().due();
        assertThat(room.vote(id, BOB, FIRST, RIGHT, pressed)).isInstanceOf(Casting.Counted.class);
        assertThat(room.vote(id, EVE, FIRST, RIGHT, pressed.plusMillis(501)))
                .isInstanceOf(Casting.TooLate.class);
    }

    @Test
    void of_two_presses_in_one_instant_while_a_reveal_is_under_way_both_count_or_neither() {
        LiveId id = room.start(UNTIMED);
        room.pass(20);
        room.desk.advance().seen();
        Instant pressed = room.now;
        room.pass(0.2);
        room.vote(id, ADA, FIRST, RIGHT, pressed);
        room.done(room.desk.direct().reveal(id, DIRECTOR, FIRST));
        assertThat(room.vote(id, BOB, FIRST, RIGHT, pressed)).isInstanceOf(Casting.Counted.class);
        room.pass(0.1);
        assertThat(room.vote(id, EVE, FIRST, WRONG, room.now)).isInstanceOf(Casting.TooLate.class);
    }

    @Test
    void a_vote_from_before_or_within_a_pause_earns_no_more_by_arriving_after_it() {
        LiveId id = room.start(with(ClassRoom.Chosen::speed));
        Instant opened = room.now;
        room.pass(15);
        room.done(room.desk.direct().pause(id, DIRECTOR));
        room.pass(60);
        room.done(room.desk.direct().resume(id, DIRECTOR));
        room.vote(id, ADA, FIRST, RIGHT, opened.plusSeconds(6));
        room.vote(id, BOB, FIRST, RIGHT, opened.plusSeconds(40));
        room.reveal(id);
        room.vote(id, EVE, FIRST, RIGHT, opened.plusSeconds(9));
        assertThat(room.scores(id)).containsExactly(900, 850, 750);
    }

    @Test
    void how_long_nothing_is_due_is_known_so_that_a_vote_closes_to_the_moment() {
        Duration look = Duration.ofMillis(250);
        assertThat(room.desk.advance().quiet(look)).isEqualTo(look);
        LiveId id = room.start(with(it -> it));
        assertThat(room.desk.advance().quiet(look)).isEqualTo(look);
        room.pass(30);
        room.now = room.now.plus(LiveRules.GRACE).minusMillis(40);
        assertThat(room.desk.advance().quiet(look)).hasMillis(40);
        room.now = room.now.plusMillis(40);
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(id);
        assertThat(room.desk.advance().quiet(look)).isEqualTo(look);
    }

    @Test
    void what_is_overdue_and_stays_so_is_not_waited_for_without_a_pause() {
        room.start(with(it -> it));
        room.pass(60);
        assertThat(room.desk.advance().quiet(Duration.ofMillis(250))).hasMillis(250);
    }

    @Test
    void with_points_for_speed_answers_are_practice() {
        LiveId id = room.start(with(ClassRoom.Chosen::speed));
        room.vote(id, ADA, 0, 1);
        room.reveal(id);
        assertThat(room.kept(id, ADA).getFirst().firstTry()).isFalse();
        assertThat(room.scores(id)).containsExactly(1000);
    }

    @Test
    void a_choice_may_be_changed_or_stands_as_the_host_set() {
        LiveId free = room.start(with(it -> it));
        room.vote(free, ADA, 0, 0);
        assertThat(((Casting.Counted) room.vote(free, ADA, FIRST, RIGHT, room.now)).vote().answer())
                .isEqualTo(RIGHT);
        room.done(room.desk.direct().end(free, DIRECTOR));
        LiveId fixed = room.start(with(ClassRoom.Chosen::fixed));
        room.vote(fixed, ADA, 0, 0);
        room.pass(1);
        Casting.Fixed stands = (Casting.Fixed) room.vote(fixed, ADA, 0, 1);
        assertThat(stands.kept().answer()).isEqualTo(WRONG);
    }

    @Test
    void of_two_presses_the_later_one_stands_whichever_arrives_first() {
        LiveId id = room.start(with(it -> it));
        Instant early = room.now;
        room.pass(1);
        room.vote(id, ADA, FIRST, RIGHT, room.now);
        Casting.Counted overtaken = (Casting.Counted) room.vote(id, ADA, FIRST, WRONG, early);
        assertThat(overtaken.vote().answer()).isEqualTo(RIGHT);
    }

    @Test
    void the_later_press_stands_also_when_the_clock_was_set_back_between_the_two() {
        LiveId id = room.start(with(it -> it));
        Instant early = room.now;
        room.vote(id, ADA, FIRST, WRONG, early);
        room.setClock(Duration.ofHours(-2));
        room.desk.advance().due();
        room.pass(5);
        Casting changed = room.vote(id, ADA, FIRST, RIGHT, early.plusSeconds(5));
        assertThat(((Casting.Counted) changed).vote().answer()).isEqualTo(RIGHT);
        assertThat(room.live.votes(id)).extracting(vote -> vote.answer()).containsExactly(RIGHT);
        assertThat(room.live.votes(id).getFirst().thinking()).hasSeconds(5);
    }

    @Test
    void a_half_answer_is_asked_back_once_even_where_choices_stand() {
        room.quiz = Optional.of(quiz(Samples.typed("Konstantin {Umansky} [prompt on Konstantin]")));
        LiveId id = room.start(with(it -> it.fixed().automatic()));
        Answer half = new Answer.Written("Konstantin");
        assertThat(room.vote(id, ADA, FIRST, half)).isInstanceOf(Casting.AskedBack.class);
        assertThat(((LiveScene.Asking) room.scene(id)).turnout()).isEqualTo(new Turnout(0, 1));
        assertThat(room.desk.advance().due()).isEmpty();
        room.pass(5);
        Casting.Counted twice = (Casting.Counted) room.vote(id, ADA, FIRST, half);
        assertThat(twice.vote().mark().nearly()).isTrue();
        room.pass(1);
        assertThat(room.vote(id, ADA, FIRST, new Answer.Written("Umansky")))
                .isInstanceOf(Casting.Fixed.class);
    }

    @Test
    void nobody_is_asked_back_twice_in_a_vote_whatever_they_answer_in_between() {
        room.quiz = Optional.of(quiz(Samples.typed("Konstantin {Umansky} [prompt on Konstantin]")));
        LiveId id = room.start(with(ClassRoom.Chosen::twice));
        Answer half = new Answer.Written("Konstantin");
        assertThat(room.vote(id, ADA, FIRST, half)).isInstanceOf(Casting.AskedBack.class);
        room.pass(1);
        room.vote(id, ADA, FIRST, new Answer.Written("Welles"));
        room.pass(1);
        Casting.Counted again = (Casting.Counted) room.vote(id, ADA, FIRST, half);
        assertThat(again.vote().mark().nearly()).isTrue();
        assertThat(room.vote(id, BOB, FIRST, half)).isInstanceOf(Casting.AskedBack.class);
        room.reveal(id);
        room.done(room.desk.direct().voteAgain(id, DIRECTOR, 0));
        assertThat(room.vote(id, ADA, Turn.second(0), half)).isInstanceOf(Casting.AskedBack.class);
    }

    @Test
    void presses_that_fit_nothing_are_refused_and_change_nothing() {
        LiveId id = room.start(UNTIMED);
        assertThat(room.vote(id, ADA, 1, 1)).isInstanceOf(Casting.NotOpen.class);
        assertThat(room.vote(id, ADA, 99, 1)).isInstanceOf(Casting.NotOpen.class);
        assertThat(room.vote(id, ADA, 0, 7)).isInstanceOf(Casting.NotAnAnswer.class);
        assertThat(room.vote(new LiveId("zzzzzzzzzzzz"), ADA, 0, 1))
                .isEqualTo(new Casting.NoSuchRound());
        assertThat(
                        room.desk
                                .cast()
                                .cast(
                                        id,
                                        ADA,
                                        new CastVote.Target("school", FIRST, "older1"),
                                        RIGHT,
                                        room.now))
                .isInstanceOf(Casting.QuestionEdited.class);
        room.quiz = Optional.empty();
        assertThat(room.vote(id, ADA, 0, 1)).isEqualTo(new Casting.QuizGone());
        assertThat(room.live.players(id)).isEmpty();
    }

    @Test
    void a_removed_player_is_refused_and_left_out() {
        LiveId id = room.start(UNTIMED);
        room.vote(id, ADA, 0, 1);
        room.vote(id, EVE, 0, 0);
        room.done(room.desk.direct().remove(id, DIRECTOR, EVE.id()));
        assertThat(room.vote(id, EVE, 0, 1)).isEqualTo(new Casting.Removed());
        assertThat(room.desk.join().join(id, EVE)).isEqualTo(new Joining.Removed());
        room.reveal(id);
        assertThat(((LiveScene.Revealed) room.scene(id)).outcome().first().votes()).isEqualTo(1);
        assertThat(room.scores(id)).containsExactly(1);
        assertThat(room.kept(id, EVE)).isEmpty();
        assertThat(room.desk.show().personal(id, EVE.id())).isEmpty();
    }

    @Test
    void players_join_come_back_and_find_the_round_over() {
        LiveId id = room.start(UNTIMED);
        assertThat(room.desk.join().join(id, ADA)).isInstanceOf(Joining.Joined.class);
        assertThat(room.desk.join().join(id, ADA)).isInstanceOf(Joining.Back.class);
        room.done(room.desk.direct().end(id, DIRECTOR));
        assertThat(room.desk.join().join(id, BOB)).isEqualTo(new Joining.Over());
    }

    @Test
    void only_the_host_and_teachers_direct_and_see_results() {
        LiveId id = room.start(UNTIMED);
        Director stranger = new Director(ADA, false);
        Director teacher = new Director(BOB, true);
        assertThat(room.desk.direct().skip(id, stranger, 0)).isEqualTo(new Directed.NotYours());
        assertThat(room.desk.direct().remove(id, stranger, EVE.id()))
                .isEqualTo(new Directed.NotYours());
        assertThat(room.desk.show().panel(id, stranger)).isEqualTo(new ShowLive.Panel.NotYours());
        assertThat(room.desk.show().results(id, stranger))
                .isEqualTo(new ShowLive.Results.NotYours());
        assertThat(room.done(room.desk.direct().takeOver(id, teacher)).host()).isEqualTo(BOB);
        assertThat(room.desk.direct().pause(id, DIRECTOR)).isEqualTo(new Directed.NotYours());
        assertThat(room.desk.direct().end(new LiveId("zzzzzzzzzzzz"), teacher))
                .isEqualTo(new Directed.NoSuchRound());
    }

    @Test
    void results_hold_nothing_that_is_not_revealed_yet() {
        LiveId id = room.start(UNTIMED);
        room.vote(id, ADA, 0, 1);
        assertThat(results(id).votes()).isEmpty();
        room.reveal(id);
        assertThat(results(id).votes()).hasSize(1);
    }

    @Test
    void the_panel_counts_the_open_vote_and_lists_who_plays() {
        LiveId id = room.start(UNTIMED);
        room.vote(id, ADA, 0, 1);
        room.desk.join().join(id, BOB);
        ShowLive.Panel.Shown panel = (ShowLive.Panel.Shown) room.desk.show().panel(id, DIRECTOR);
        assertThat(panel.turnout()).isEqualTo(new Turnout(1, 2));
        assertThat(panel.players())
                .extracting(player -> player.reader().name())
                .containsExactly("Ada", "Bob");
    }

    @Test
    void trouble_pauses_a_round_and_another_channel_lets_it_go_on() {
        LiveId id = room.start(with(it -> it));
        room.pass(10);
        room.done(room.desk.direct().trouble(id, PauseReason.NO_PERMISSION));
        assertThat(room.scene(id)).isInstanceOf(LiveScene.Paused.class);
        room.pass(300);
        assertThat(room.vote(id, ADA, 0, 1))
                .isEqualTo(new Casting.Paused(PauseReason.NO_PERMISSION));
        room.open(new Place("school", "attic"), UNTIMED, Optional.empty());
        assertThat(room.desk.direct().moveTo(id, DIRECTOR, new Place("school", "attic")))
                .isInstanceOf(Directed.ChannelTaken.class);
        room.done(room.desk.direct().moveTo(id, DIRECTOR, new Place("school", "hall")));
        room.pass(19.9);
        assertThat(room.vote(id, ADA, 0, 1)).isInstanceOf(Casting.Counted.class);
        room.pass(0.8);
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(id);
    }

    @Test
    void a_quiz_that_goes_and_comes_back_holds_the_round_up_and_no_longer() {
        LiveId id = room.start(UNTIMED);
        Optional<Quiz> quiz = room.quiz;
        room.quiz = Optional.empty();
        assertThat(room.scene(id)).isInstanceOf(LiveScene.Lost.class);
        room.reveal(id);
        LiveScene.Paused paused = (LiveScene.Paused) room.scene(id);
        assertThat(paused.why()).isEqualTo(PauseReason.QUIZ_GONE);
        assertThat(paused.behind()).isInstanceOf(LiveScene.Lost.class);
        room.quiz = quiz;
        room.done(room.desk.direct().resume(id, DIRECTOR));
        room.desk.advance().due();
        assertThat(room.scene(id)).isInstanceOf(LiveScene.Revealed.class);
    }

    @Test
    void an_automatic_round_closes_once_everybody_voted_and_plays_to_its_end_alone() {
        LiveId id = room.lobby(with(ClassRoom.Chosen::automatic));
        room.desk.join().join(id, BOB);
        room.pass(1);
        room.done(room.desk.direct().start(id, DIRECTOR));
        room.pass(1);
        room.vote(id, ADA, 0, 1);
        assertThat(room.desk.advance().due()).isEmpty();
        room.vote(id, BOB, 0, 1);
        assertThat(room.desk.advance().due()).hasSize(1);
        play(room.desk, id, 17);
        assertThat(room.scene(id)).isInstanceOf(LiveScene.Ended.class);
        assertThat(room.round(id).revealed()).containsExactly(0, 1);
    }

    @Test
    void an_automatic_round_that_nobody_joined_leaves_its_first_question_open_to_the_class() {
        LiveId id = room.start(with(ClassRoom.Chosen::automatic));
        room.pass(1);
        room.vote(id, ADA, 0, 1);
        assertThat(room.desk.advance().due()).isEmpty();
        room.done(room.desk.direct().pause(id, DIRECTOR));
        room.pass(20);
        room.done(room.desk.direct().resume(id, DIRECTOR));
        assertThat(room.desk.advance().due()).isEmpty();
        playToSecondQuestion(id);
        room.pass(1);
        room.vote(id, ADA, 1, 1);
        assertThat(room.desk.advance().due()).hasSize(1);
    }

    @Test
    void without_a_clock_an_automatic_round_that_nobody_joined_waits_for_others_and_closes_then() {
        LiveId id = room.start(AUTOMATIC_UNTIMED);
        room.pass(1000);
        room.vote(id, ADA, 0, 1);
        room.pass(29);
        assertThat(room.desk.advance().due()).isEmpty();
        room.vote(id, BOB, 0, 1);
        room.pass(29);
        assertThat(room.desk.advance().due()).isEmpty();
        room.done(room.desk.direct().pause(id, DIRECTOR));
        room.pass(60);
        room.done(room.desk.direct().resume(id, DIRECTOR));
        assertThat(room.desk.advance().due()).isEmpty();
        room.pass(1);
        assertThat(room.desk.advance().due()).hasSize(1);
        playToSecondQuestion(id);
        room.vote(id, ADA, 1, 1);
        assertThat(room.desk.advance().due()).isEmpty();
        room.vote(id, BOB, 1, 1);
        assertThat(room.desk.advance().due()).hasSize(1);
    }

    private static final LiveSettings AUTOMATIC_UNTIMED = automatic(Optional.empty());

    private static LiveSettings automatic(Optional<Duration> time) {
        return new LiveSettings(
                time,
                LiveSettings.Pacing.AUTOMATIC,
                LiveSettings.Scoring.ACCURACY,
                LiveSettings.SecondVote.OFF,
                true,
                0);
    }

    /// An automatic round of fifty questions, each open for five minutes, which nobody need lead.
    private LiveId longRound() {
        room.quiz =
                Optional.of(
                        quiz(
                                IntStream.range(0, 50)
                                        .mapToObj(i -> Samples.single("question-" + i))
                                        .toArray(Question[]::new)));
        return room.start(automatic(Optional.of(Duration.ofMinutes(5))));
    }

    private void playToSecondQuestion(LiveId id) {
        for (int i = 0; i < 200 && !room.round(id).turn().equals(Optional.of(Turn.first(1))); i++) {
            room.pass(5);
            room.desk.advance().due();
        }
    }

    /// Lets the round play by itself for so many minutes, or to its end.
    private void play(LiveDesk desk, LiveId id, int minutes) {
        for (int i = 0; i < 4 * minutes && room.round(id).open(); i++) {
            room.pass(15);
            desk.advance().due();
        }
    }

    private void endsForWantOfAnybody(LiveDesk desk, LiveId id, int afterMinutes) {
        play(desk, id, afterMinutes - 1);
        assertThat(room.round(id).open()).isTrue();
        play(desk, id, 8);
        assertThat(room.phase(id))
                .isInstanceOfSatisfying(
                        Phase.Ended.class,
                        ended -> assertThat(ended.why()).isEqualTo(EndReason.IDLE));
        assertThat(room.round(id).revealed()).hasSizeLessThan(50);
    }

    @Test
    void an_automatic_round_does_not_ask_on_when_nobody_has_been_there_for_an_hour() {
        endsForWantOfAnybody(room.desk, longRound(), 60);
    }

    @Test
    void an_automatic_round_asks_on_for_whoever_votes_or_directs_it() {
        LiveId id = longRound();
        play(room.desk, id, 50);
        Turn turn = room.round(id).turn().orElseThrow();
        room.vote(id, BOB, turn, RIGHT);
        play(room.desk, id, 50);
        room.done(room.desk.direct().takeOver(id, new Director(BOB, true)));
        endsForWantOfAnybody(room.desk, id, 60);
    }

    @Test
    void after_a_restart_an_automatic_round_has_the_same_hour_left() {
        LiveId id = longRound();
        play(room.desk, id, 10);
        room.vote(id, BOB, room.round(id).turn().orElseThrow(), RIGHT);
        play(room.desk, id, 20);
        endsForWantOfAnybody(restarted(7200), id, 40);
    }

    @Test
    void what_nobody_leads_ends_after_an_hour() {
        LiveId id = room.start(UNTIMED);
        room.pass(3599);
        assertThat(room.desk.advance().due()).isEmpty();
        room.pass(1);
        assertThat(room.desk.advance().due()).hasSize(1);
        assertThat(room.round(id).open()).isFalse();
    }

    @Test
    void an_open_question_is_not_idle_while_players_vote() {
        LiveId id = room.start(UNTIMED);
        room.pass(3000);
        room.vote(id, BOB, 0, 1);
        room.pass(3599);
        assertThat(room.desk.advance().due()).isEmpty();
        assertThat(room.round(id).open()).isTrue();
        room.pass(1);
        assertThat(room.desk.advance().due()).hasSize(1);
        assertThat(room.round(id).open()).isFalse();
    }

    @Test
    void a_round_is_not_idle_that_somebody_directs() {
        LiveId taken = room.start(UNTIMED);
        LiveId resumed = room.startIn(new Place("school", "attic"), UNTIMED);
        LiveId moved = room.startIn(new Place("school", "cellar"), UNTIMED);
        LiveId removed = room.startIn(new Place("school", "yard"), UNTIMED);
        room.vote(removed, EVE, 0, 1);
        room.pass(3000);
        room.done(room.desk.direct().takeOver(taken, new Director(BOB, true)));
        room.done(room.desk.direct().moveTo(moved, DIRECTOR, new Place("school", "hall")));
        room.done(room.desk.direct().remove(removed, DIRECTOR, EVE.id()));
        room.done(room.desk.direct().pause(resumed, DIRECTOR));
        room.done(room.desk.direct().resume(resumed, DIRECTOR));
        room.pass(3599);
        assertThat(room.desk.advance().due()).isEmpty();
        room.pass(1);
        assertThat(room.desk.advance().due())
                .extracting(LiveRound::id)
                .containsExactlyInAnyOrder(taken, resumed, moved, removed);
        assertThat(room.live.open()).isEmpty();
    }

    @Test
    void a_lobby_is_not_idle_while_players_join() {
        LiveId id = room.lobby(UNTIMED);
        room.pass(3000);
        room.desk.join().join(id, BOB);
        room.pass(3599);
        assertThat(room.desk.advance().due()).isEmpty();
        room.pass(1);
        assertThat(room.desk.advance().due()).hasSize(1);
        assertThat(room.round(id).open()).isFalse();
    }

    @Test
    void after_a_restart_the_same_hour_is_left_to_a_round_that_somebody_directed() {
        LiveId id = room.start(UNTIMED);
        room.pass(3000);
        room.done(room.desk.direct().takeOver(id, new Director(BOB, true)));
        room.pass(600);
        idlesFor(restarted(7200), id, 3000);
    }

    @Test
    void after_a_restart_the_same_hour_is_left_to_a_question_on_which_somebody_voted() {
        LiveId id = room.start(UNTIMED);
        room.pass(3000);
        room.vote(id, BOB, 0, 1);
        room.pass(600);
        idlesFor(restarted(7200), id, 3000);
    }

    @Test
    void whoever_votes_before_the_next_process_leads_gives_the_round_an_hour_and_no_more() {
        LiveId id = room.start(UNTIMED);
        room.pass(3000);
        room.desk.advance().seen();
        room.pass(7200);
        room.vote(id, BOB, 0, 1);
        LiveDesk next = next();
        idlesFor(next, id, 3600);
    }

    @Test
    void a_clock_set_back_leaves_the_same_hour() {
        LiveId id = room.start(UNTIMED);
        room.pass(3000);
        room.vote(id, BOB, 0, 1);
        room.pass(600);
        room.setClock(Duration.ofHours(-2));
        room.desk.advance().due();
        assertThat(room.live.due(room.now.plusSeconds(3000), 10))
                .extracting(LiveRound::id)
                .containsExactly(id);
    }

    @Test
    void after_a_restart_the_same_hour_is_left_to_a_round_that_is_paused() {
        LiveId id = room.start(UNTIMED);
        room.done(room.desk.direct().pause(id, DIRECTOR));
        room.pass(3000);
        room.done(room.desk.direct().takeOver(id, new Director(BOB, true)));
        room.pass(600);
        idlesFor(restarted(7200), id, 3000);
    }

    @Test
    void a_clock_that_is_set_leaves_the_same_hour() {
        LiveId id = room.start(UNTIMED);
        room.pass(3000);
        room.vote(id, BOB, 0, 1);
        room.pass(600);
        room.setClock(Duration.ofHours(2));
        room.desk.advance().due();
        idlesFor(room.desk, id, 3000);
    }

    /// The desk of the next process, which begins after so many seconds.
    private LiveDesk restarted(int seconds) {
        room.desk.advance().seen();
        room.pass(seconds);
        return next();
    }

    /// The desk of the next process, which leads from now on.
    private LiveDesk next() {
        LiveDesk next = room.deskOver(room.live);
        next.advance().giveTimeBack(_ -> true);
        return next;
    }

    private void idlesFor(LiveDesk desk, LiveId id, int seconds) {
        assertThat(desk.advance().due()).isEmpty();
        room.pass(seconds - 1);
        assertThat(desk.advance().due()).isEmpty();
        assertThat(room.round(id).open()).isTrue();
        room.pass(2);
        assertThat(desk.advance().due()).extracting(LiveRound::id).containsExactly(id);
        assertThat(room.round(id).open()).isFalse();
    }

    @Test
    void after_a_restart_the_same_time_is_left() {
        LiveId id = room.start(with(it -> it));
        room.pass(10);
        room.desk.advance().seen();
        room.vote(id, ADA, 0, 1);
        room.pass(1000);
        LiveDesk next = room.deskOver(room.live);
        assertThat(next.advance().giveTimeBack(_ -> true))
                .extracting(LiveRound::id)
                .containsExactly(id);
        assertThat(next.advance().due()).isEmpty();
        room.pass(20.5);
        assertThat(next.advance().due()).isEmpty();
        room.pass(0.1);
        assertThat(next.advance().due()).hasSize(1);
        assertThat(room.scores(id)).containsExactly(1);
    }

    @Test
    void nobody_is_too_late_before_the_next_process_has_given_the_time_back() {
        LiveId id = room.start(with(it -> it));
        room.pass(10);
        room.desk.advance().seen();
        room.pass(1000);
        room.desk = room.deskOver(room.live);
        assertThat(room.vote(id, ADA, 0, 1)).isInstanceOf(Casting.Busy.class);
        room.desk.advance().giveTimeBack(_ -> true);
        assertThat(room.vote(id, ADA, 0, 1)).isInstanceOf(Casting.Counted.class);
    }

    @Test
    void a_process_killed_while_it_comes_back_gives_no_time_away() {
        LiveId id = room.start(with(it -> it));
        room.pass(10);
        room.desk.advance().seen();
        room.pass(1000);
        var _ = next();
        room.pass(500);
        LiveDesk next = next();
        room.pass(20.5);
        assertThat(next.advance().due()).isEmpty();
        room.pass(0.1);
        assertThat(next.advance().due()).extracting(LiveRound::id).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, -2})
    void a_clock_that_is_set_neither_closes_a_question_nor_keeps_it_open(long hours) {
        LiveId id = room.start(with(it -> it));
        room.pass(10);
        room.desk.advance().seen();
        room.setClock(Duration.ofHours(hours));
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(id);
        room.pass(20.5);
        assertThat(room.desk.advance().due()).isEmpty();
        room.pass(0.1);
        assertThat(room.desk.advance().due()).extracting(LiveRound::id).containsExactly(id);
        assertThat(room.round(id).revealed()).containsExactly(0);
    }

    @Test
    void a_clock_set_back_while_no_process_leads_leaves_the_time_that_was_left() {
        LiveId id = room.start(with(it -> it));
        room.pass(10);
        room.desk.advance().seen();
        room.pass(30);
        room.setClock(Duration.ofHours(-2));
        LiveDesk next = next();
        room.pass(20.5);
        assertThat(next.advance().due()).isEmpty();
        room.pass(0.1);
        assertThat(next.advance().due()).extracting(LiveRound::id).containsExactly(id);
    }

    @Test
    void votes_from_before_the_clock_was_set_back_keep_no_round_from_being_idle() {
        LiveId id = room.start(UNTIMED);
        room.pass(10);
        room.vote(id, ADA, 0, 0);
        room.desk.advance().seen();
        room.setClock(Duration.ofHours(-2));
        for (int i = 0; i < 2; i++) {
            room.pass(5);
            var _ = next();
        }
        assertThat(room.live.due(room.now.plus(LiveRules.IDLE).plusSeconds(5), 10))
                .extracting(LiveRound::id)
                .containsExactly(id);
    }

    @Test
    void the_lobby_counts_its_players() {
        StartLive.Opening.Opened opened =
                (StartLive.Opening.Opened) room.open(LIBRARY, UNTIMED, Optional.empty());
        LiveId id = opened.round().id();
        room.desk.join().join(id, ADA);
        assertThat(((LiveScene.Lobby) room.scene(id)).players()).isEqualTo(1);
        assertThat(room.desk.show().scene(new LiveId("zzzzzzzzzzzz"))).isEmpty();
    }

    @Test
    void posts_are_remembered_by_their_part() {
        LiveId id = room.start(UNTIMED);
        LiveRound round = room.round(id);
        room.desk.posts().keep(round, "q0", "77");
        room.desk.posts().keep(round, "q0", "78");
        assertThat(room.desk.posts().of(id, "q0")).contains("78");
        assertThat(room.desk.posts().of(id, "q1")).isEmpty();
    }

    @Test
    void a_question_is_shown_whether_it_is_open_or_not() {
        LiveId id = room.start(UNTIMED);
        Question second = room.desk.show().question(id, 1).orElseThrow().asked().question();
        assertThat(second.id()).isEqualTo(room.round(id).plan().questions().get(1));
        assertThat(room.desk.show().question(id, 2)).isEmpty();
        assertThat(room.desk.show().question(id, -1)).isEmpty();
    }

    private ShowLive.Results.Shown results(LiveId id) {
        return (ShowLive.Results.Shown) room.desk.show().results(id, DIRECTOR);
    }
}
