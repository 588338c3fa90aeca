package dev.memoquiz.storage;

import static dev.memoquiz.storage.Situations.ALONE;
import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.SCHOOL;
import static dev.memoquiz.storage.Situations.answer;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.kept;
import static dev.memoquiz.storage.Situations.next;
import static dev.memoquiz.storage.Situations.play;
import static dev.memoquiz.storage.Situations.reader;
import static dev.memoquiz.storage.Situations.roundId;
import static dev.memoquiz.storage.Situations.start;
import static dev.memoquiz.storage.Situations.stop;
import static dev.memoquiz.storage.Situations.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Progress;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Rounds and answers are kept as they were committed, wholly or not at all.
interface JournalContract {
    Reader ANNA = reader("anna");

    Store store();

    /// Closes the store and opens it again.
    Store reopened();

    private Journal journal() {
        return store().journal();
    }

    @Test
    default void a_round_is_found_as_it_was_committed() {
        Round alone = kept(journal(), start(fresh(1, ANNA, ALONE, 3)));
        Round atSchool = kept(journal(), start(fresh(2, reader("ben 🎓"), SCHOOL, 50)));

        assertThat(journal().find(alone.id())).contains(alone);
        assertThat(journal().find(atSchool.id())).contains(atSchool);
        assertThat(journal().find(roundId(3))).isEmpty();
    }

    @Test
    default void every_progress_of_a_round_is_kept() {
        Round round = kept(journal(), start(fresh(1, ANNA, ALONE, 2)));
        List<Progress> progresses =
                List.of(
                        new Progress.Asking(
                                0, NOON, Optional.of("Which \"office\"?\n\ud83d\ude00\0")),
                        new Progress.Asking(1, NOON.plusMillis(1), Optional.empty()),
                        new Progress.Finished(NOON.minusSeconds(5)));

        for (Progress progress : progresses) {
            round = kept(journal(), start(with(round, progress)));
            assertThat(journal().find(round.id())).contains(round);
        }
        Round stopped = kept(journal(), start(fresh(2, ANNA, ALONE, 2)));
        stopped = kept(journal(), stop(stopped));
        assertThat(journal().find(stopped.id())).contains(stopped);
    }

    @Test
    default void an_ended_round_is_never_opened_again() {
        Round round = kept(journal(), start(fresh(1, ANNA, ALONE, 2)));
        Round stopped = kept(journal(), stop(round));

        assertThat(journal().commit(next(stopped, 1, NOON))).isEqualTo(new Commit.Conflict());
        assertThat(journal().find(round.id())).contains(stopped);
    }

    @Test
    default void an_answer_is_found_as_it_was_committed() {
        Round round = kept(journal(), start(fresh(1, ANNA, SCHOOL, 1)));
        Change change = answer(round, 0, 1, NOON);

        Commit commit = journal().commit(change);

        Recorded recorded = new Recorded(change.answers().getFirst(), true);
        assertThat(commit).isEqualTo(new Commit.Kept(List.of(recorded)));
        assertThat(journal().answers(round.id())).containsExactly(recorded);
    }

    @Test
    default void nothing_stays_of_what_was_rehearsed() {
        Change begun = start(fresh(1941, ANNA, SCHOOL, 1));
        Change answered = answer(begun.round(), 0, 1, NOON);

        journal().rehearse(List.of(begun, answered));

        assertThat(journal().find(begun.round().id())).isEmpty();
        assertThat(journal().recent(begun.round().id())).isEmpty();
        assertThat(journal().openRound(ANNA.id())).isEmpty();
        assertThat(journal().answers(begun.round().id())).isEmpty();
        assertThat(store().recount().tallies()).isZero();
        assertThat(store().recount().right()).isTrue();
        assertThat(journal().commit(begun)).isInstanceOf(Commit.Kept.class);
    }

    @Test
    default void an_answer_of_every_type_is_kept_as_it_was_given() {
        List<Answer> answers =
                List.of(
                        new Answer.Picked(3),
                        new Answer.PickedSeveral(new TreeSet<>(List.of(0, 4))),
                        new Answer.Judged(Support.NOT_STATED),
                        new Answer.Written("'; drop table answer; -- \u202e@everyone \ud83d\0"),
                        new Answer.Ordered(List.of(2, 0, 1)),
                        Answer.Matched.of(Map.of(0, 1, 2, 1)),
                        new Answer.ClaimedWith(1, Optional.of(12)),
                        new Answer.ClaimedWith(1, Optional.empty()));
        Round round = kept(journal(), start(fresh(1, ANNA, ALONE, answers.size())));
        for (int i = 0; i < answers.size(); i++) {
            round = kept(journal(), answer(round, i, 1, NOON, answers.get(i)));
        }

        assertThat(journal().answers(round.id()))
                .extracting(recorded -> recorded.answered().what().answer())
                .isEqualTo(answers);
    }

    @Test
    default void all_is_still_there_after_a_restart() {
        Round round = kept(journal(), start(fresh(1, ANNA, SCHOOL, 2)));
        Round reviewing = kept(journal(), answer(round, 0, 1, NOON));
        List<Recorded> answers = journal().answers(round.id());

        Journal again = reopened().journal();

        assertThat(again.openRound(ANNA.id())).contains(reviewing);
        assertThat(again.answers(round.id())).isEqualTo(answers).hasSize(1);
    }

    @Test
    default void answers_come_in_the_order_of_the_round() {
        play(journal(), fresh(1, ANNA, ALONE, 12), NOON, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2);

        assertThat(journal().answers(roundId(1)))
                .extracting(recorded -> recorded.answered().index())
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    default void a_change_to_an_outdated_version_conflicts_and_keeps_nothing() {
        Round round = kept(journal(), start(fresh(1, ANNA, ALONE, 2)));
        Round reviewing = kept(journal(), answer(round, 0, 1, NOON));

        Commit late = journal().commit(answer(round, 0, 2, NOON));

        assertThat(late).isEqualTo(new Commit.Conflict());
        assertThat(journal().find(round.id())).contains(reviewing);
        assertThat(journal().answers(round.id()))
                .extracting(recorded -> recorded.answered().verdict().points().earned())
                .containsExactly(1);
    }

    @Test
    default void the_same_change_a_second_time_conflicts() {
        Round round = fresh(1, ANNA, ALONE, 2);
        Change answered = answer(round, 0, 2, NOON);
        kept(journal(), start(round));
        kept(journal(), answered);

        assertThat(journal().commit(start(round))).isEqualTo(new Commit.Conflict());
        assertThat(journal().commit(answered)).isEqualTo(new Commit.Conflict());
        assertThat(journal().answers(round.id())).hasSize(1);
    }

    @Test
    default void a_second_answer_in_one_place_undoes_the_whole_change() {
        Round round = kept(journal(), start(fresh(1, ANNA, ALONE, 2)));
        Round reviewing = kept(journal(), answer(round, 0, 0, NOON));

        Commit again = journal().commit(answer(reviewing, 0, 2, NOON));

        assertThat(again).isEqualTo(new Commit.Conflict());
        assertThat(journal().find(round.id())).contains(reviewing);
    }

    @Test
    default void a_change_to_a_round_that_was_never_started_conflicts() {
        assertThat(journal().commit(stop(fresh(1, ANNA, ALONE, 2))))
                .isEqualTo(new Commit.Conflict());
        assertThat(journal().find(roundId(1))).isEmpty();
    }

    @Test
    default void a_reader_has_one_open_round_at_most() {
        Round first = kept(journal(), start(fresh(1, ANNA, ALONE, 2)));

        assertThat(journal().commit(start(fresh(2, ANNA, SCHOOL, 2))))
                .isEqualTo(new Commit.Conflict());
        kept(journal(), start(fresh(3, reader("ben"), ALONE, 2)));
        kept(journal(), stop(first));
        assertThat(journal().openRound(ANNA.id())).isEmpty();
        Round second = kept(journal(), start(fresh(2, ANNA, SCHOOL, 2)));
        assertThat(journal().openRound(ANNA.id())).contains(second);
    }

    @Test
    default void a_round_under_review_is_open_and_a_finished_one_is_not() {
        Round round = kept(journal(), start(fresh(1, ANNA, ALONE, 1)));
        Round reviewing = kept(journal(), answer(round, 0, 2, NOON));

        assertThat(journal().openRound(ANNA.id())).contains(reviewing);
        kept(journal(), next(reviewing, 1, NOON));
        assertThat(journal().openRound(ANNA.id())).isEmpty();
    }

    @Test
    default void only_the_first_answer_to_a_question_is_a_first_try() {
        play(journal(), fresh(1, ANNA, SCHOOL, new int[] {1, 2}), NOON, 0, 2);
        play(journal(), fresh(2, ANNA, ALONE, new int[] {2, 3}), NOON, 2, 2);
        play(journal(), fresh(3, reader("ben"), SCHOOL, new int[] {1}), NOON, 2);

        assertThat(journal().answers(roundId(1)))
                .extracting(Recorded::firstTry)
                .containsExactly(true, true);
        assertThat(journal().answers(roundId(2)))
                .extracting(Recorded::firstTry)
                .containsExactly(false, true);
        assertThat(journal().answers(roundId(3)))
                .extracting(Recorded::firstTry)
                .containsExactly(true);
    }

    @Test
    default void no_answer_in_a_round_of_practice_is_a_first_try() {
        Round fresh = fresh(1, ANNA, SCHOOL, new int[] {1, 2});
        Plan again = new Plan(fresh.plan().quiz(), fresh.plan().questions(), 7).asPractice();
        Round practice =
                new Round(fresh.id(), ANNA, SCHOOL, again, fresh.progress(), fresh.version());
        play(journal(), practice, NOON, 2, 2);
        play(journal(), fresh(2, ANNA, SCHOOL, new int[] {1}), NOON, 0);

        assertThat(journal().find(roundId(1)).map(Round::plan)).contains(again);
        assertThat(journal().answers(roundId(1)))
                .extracting(Recorded::firstTry)
                .containsExactly(false, false);
        assertThat(journal().answers(roundId(2)))
                .extracting(Recorded::firstTry)
                .containsExactly(true);
    }

    @Test
    default void a_change_to_reviewing_without_the_answer_is_the_callers_mistake() {
        Round round = kept(journal(), start(fresh(1, ANNA, ALONE, 1)));

        assertThatThrownBy(() -> journal().commit(start(with(round, new Progress.Reviewing(0)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 answers");
    }
}
