package dev.memoquiz.storage;

import static dev.memoquiz.storage.Situations.ALONE;
import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.SCHOOL;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.play;
import static dev.memoquiz.storage.Situations.reader;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Score;
import dev.memoquiz.domain.score.Standing;
import dev.memoquiz.domain.score.Standings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Totals are counted from first tries, in the scope and since the time asked for.
interface StandingsContract {
    Scope EVERYWHERE = new Scope.Everywhere();
    Scope AT_SCHOOL = new Scope.InServer("school");

    Store store();

    private Journal journal() {
        return store().journal();
    }

    private Standings standings() {
        return store().standings();
    }

    @Test
    default void without_answers_nobody_stands_and_the_score_is_nothing() {
        assertThat(standings().top(EVERYWHERE, Instant.EPOCH, 10)).isEmpty();
        assertThat(standings().latest(reader("anna").id(), 10)).isEmpty();
        assertThat(standings().score(reader("anna").id(), AT_SCHOOL))
                .isEqualTo(new Score(Points.NONE, 0, 0));
    }

    @Test
    default void readers_with_the_same_points_share_a_rank_and_the_next_is_left_out() {
        play(journal(), fresh(1, reader("dora"), ALONE, 2), NOON, 1, 0);
        play(journal(), fresh(2, reader("carl"), ALONE, 2), NOON, 2, 0);
        play(journal(), fresh(3, reader("ben"), ALONE, 2), NOON, 1, 1);
        play(journal(), fresh(4, reader("anna"), ALONE, 2), NOON, 2, 2);

        assertThat(standings().top(EVERYWHERE, NOON, 10))
                .containsExactly(
                        new Standing(1, reader("anna"), new Points(4, 4), 2),
                        new Standing(2, reader("ben"), new Points(2, 4), 2),
                        new Standing(2, reader("carl"), new Points(2, 4), 2),
                        new Standing(4, reader("dora"), new Points(1, 4), 2));
        assertThat(standings().top(EVERYWHERE, NOON, 2))
                .extracting(standing -> standing.reader().name())
                .containsExactly("anna", "ben");
    }

    @Test
    default void a_reader_s_own_place_counts_everybody_ahead() {
        play(journal(), fresh(1, reader("dora"), ALONE, 2), NOON, 1, 0);
        play(journal(), fresh(2, reader("carl"), ALONE, 2), NOON, 2, 0);
        play(journal(), fresh(3, reader("anna"), ALONE, 2), NOON, 2, 2);

        assertThat(standings().place(reader("dora").id(), EVERYWHERE, NOON))
                .contains(new Standing(3, reader("dora"), new Points(1, 4), 2));
        assertThat(standings().place(reader("ben").id(), EVERYWHERE, NOON)).isEmpty();
        assertThat(standings().place(reader("dora").id(), AT_SCHOOL, NOON)).isEmpty();
    }

    @Test
    default void only_answers_since_the_moment_asked_for_count() {
        play(journal(), fresh(1, reader("anna"), ALONE, 3), NOON, 2, 1, 0);

        assertThat(standings().top(EVERYWHERE, NOON.plusSeconds(1), 10))
                .containsExactly(new Standing(1, reader("anna"), new Points(1, 4), 2));
        assertThat(standings().top(EVERYWHERE, NOON.plusMillis(1001), 10))
                .containsExactly(new Standing(1, reader("anna"), new Points(0, 2), 1));
        assertThat(standings().top(EVERYWHERE, NOON.plusSeconds(3), 10)).isEmpty();
    }

    @Test
    default void a_server_counts_its_own_answers_and_everywhere_counts_all() {
        Reader anna = reader("anna");
        play(journal(), fresh(1, anna, SCHOOL, new int[] {1}), NOON, 2);
        play(journal(), fresh(2, anna, new Venue.Server("club"), new int[] {2}), NOON, 1);
        play(journal(), fresh(3, anna, ALONE, new int[] {3}), NOON, 1);
        play(journal(), fresh(4, reader("ben"), ALONE, 1), NOON, 2);

        assertThat(standings().top(AT_SCHOOL, NOON, 10))
                .containsExactly(new Standing(1, anna, new Points(2, 2), 1));
        assertThat(standings().top(EVERYWHERE, NOON, 10).getFirst())
                .isEqualTo(new Standing(1, anna, new Points(4, 6), 3));
        assertThat(standings().score(anna.id(), AT_SCHOOL))
                .isEqualTo(new Score(new Points(2, 2), 1, 0));
        assertThat(standings().score(anna.id(), EVERYWHERE))
                .isEqualTo(new Score(new Points(4, 6), 3, 0));
    }

    @Test
    default void repeats_are_practice_and_earn_nothing() {
        Reader anna = reader("anna");
        play(journal(), fresh(1, anna, SCHOOL, 2), NOON, 0, 1);
        play(journal(), fresh(2, anna, SCHOOL, 2), NOON.plus(Duration.ofDays(8)), 2, 2);

        assertThat(standings().score(anna.id(), AT_SCHOOL))
                .isEqualTo(new Score(new Points(1, 4), 2, 2));
        assertThat(standings().top(EVERYWHERE, NOON.plus(Duration.ofDays(7)), 10)).isEmpty();
    }

    @Test
    default void the_name_shown_is_that_of_the_latest_answer_counted() {
        Reader before = reader("anna");
        Reader after = new Reader(before.id(), "Anna K.");
        play(journal(), fresh(1, before, SCHOOL, new int[] {1}), NOON, 2);
        play(journal(), fresh(2, after, ALONE, new int[] {2}), NOON.plusSeconds(60), 2);

        assertThat(standings().top(EVERYWHERE, NOON, 1).getFirst().reader()).isEqualTo(after);
        assertThat(standings().top(AT_SCHOOL, NOON, 1).getFirst().reader()).isEqualTo(before);
    }

    @Test
    default void the_latest_answers_come_newest_first() {
        Reader anna = reader("anna");
        play(journal(), fresh(9, anna, ALONE, new int[] {1, 2}), NOON, 0, 1);
        play(journal(), fresh(5, anna, ALONE, new int[] {3, 1}), NOON.plusSeconds(60), 2, 0);
        play(journal(), fresh(7, reader("ben"), ALONE, 1), NOON.plusSeconds(90), 2);

        List<Recorded> latest = standings().latest(anna.id(), 3);

        assertThat(latest)
                .extracting(recorded -> recorded.answered().what().question().value())
                .containsExactly("question-1", "question-3", "question-2");
        assertThat(latest).extracting(Recorded::firstTry).containsExactly(false, true, true);
    }
}
