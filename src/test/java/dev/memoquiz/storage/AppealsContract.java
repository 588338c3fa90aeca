package dev.memoquiz.storage;

import static dev.memoquiz.storage.Situations.ALONE;
import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.SCHOOL;
import static dev.memoquiz.storage.Situations.answer;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.kept;
import static dev.memoquiz.storage.Situations.reader;
import static dev.memoquiz.storage.Situations.roundId;
import static dev.memoquiz.storage.Situations.start;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.appeal.Forum;
import dev.memoquiz.domain.appeal.Ruling;
import dev.memoquiz.domain.appeal.Ruling.Decision;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Dispute;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.score.Scope;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Appeals wait for a ruling, and what is ruled counts everywhere; the log itself stays as it is.
interface AppealsContract {
    Forum AT_SCHOOL = new Forum.InServer("school");

    Store store();

    Store reopened();

    /// A round of one question, answered in these words for 0 of 2 points.
    private static AnswerRef wrote(Store store, long number, Reader who, Venue where, String text) {
        Round round = kept(store.journal(), start(fresh(number, who, where, 1)));
        kept(store.journal(), answer(round, 0, 0, NOON, new Answer.Written(text)));
        return new AnswerRef(roundId(number), 0);
    }

    private static Ruling ruling(AnswerRef answer, Decision decision) {
        return new Ruling(answer, decision, reader("teacher"), NOON.plusSeconds(60));
    }

    /// Anna's answer, appealed and accepted.
    static AnswerRef accepted(Store store, int points) {
        AnswerRef answer = wrote(store, 1, reader("anna"), SCHOOL, "Only Berlin!");
        assertThat(store.appeals().lodge(answer, NOON)).isTrue();
        assertThat(store.appeals().rule(ruling(answer, new Decision.Accept(points)))).contains(0);
        return answer;
    }

    private Recorded found(AnswerRef answer) {
        return store().appeals().find(answer).orElseThrow();
    }

    @Test
    default void an_appeal_is_open_until_it_is_ruled_on_and_survives_a_restart() {
        AnswerRef answer = wrote(store(), 1, reader("anna"), SCHOOL, "Berlin");
        assertThat(found(answer).dispute()).isEqualTo(new Dispute.None());

        assertThat(store().appeals().lodge(answer, NOON)).isTrue();

        assertThat(reopened().appeals().open(AT_SCHOOL, 9))
                .extracting(Recorded::dispute)
                .containsExactly(new Dispute.Open());
        assertThat(store().appeals().rule(ruling(answer, new Decision.Decline()))).contains(0);
        assertThat(reopened().appeals().open(AT_SCHOOL, 9)).isEmpty();
        assertThat(found(answer).dispute()).isEqualTo(new Dispute.Declined());
        assertThat(found(answer).points()).isEqualTo(new Points(0, 2));
    }

    @Test
    default void a_second_appeal_and_one_after_a_ruling_are_refused() {
        AnswerRef answer = wrote(store(), 1, reader("anna"), SCHOOL, "Berlin");

        assertThat(store().appeals().lodge(answer, NOON)).isTrue();
        assertThat(store().appeals().lodge(answer, NOON)).isFalse();
        store().appeals().rule(ruling(answer, new Decision.Decline()));
        assertThat(store().appeals().lodge(answer, NOON)).isFalse();
    }

    @Test
    default void without_an_appeal_there_is_nothing_to_rule_on() {
        AnswerRef answer = wrote(store(), 1, reader("anna"), SCHOOL, "Berlin");

        assertThat(store().appeals().rule(ruling(answer, new Decision.Accept(2)))).isEmpty();
        assertThat(found(answer).points()).isEqualTo(new Points(0, 2));
        assertThat(store().appeals().find(new AnswerRef(roundId(9), 0))).isEmpty();
    }

    @Test
    default void of_two_teachers_at_once_the_first_rules() {
        AnswerRef answer = wrote(store(), 1, reader("anna"), SCHOOL, "Berlin");
        store().appeals().lodge(answer, NOON);

        List<Optional<Integer>> rulings =
                IntStream.range(0, 8)
                        .mapToObj(i ->
                                CompletableFuture.supplyAsync(() ->
                                        store().appeals()
                                                .rule(
                                                        ruling(
                                                                answer,
                                                                i % 2 == 0
                                                                        ? new Decision.Accept(2)
                                                                        : new Decision.Decline()))))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(rulings).filteredOn(Optional::isPresent).hasSize(1);
    }

    @Test
    default void what_is_ruled_counts_in_round_score_standings_and_latest_answers() {
        AnswerRef answer = accepted(store(), 1);

        Reader anna = reader("anna");
        Points ruled = new Points(1, 2);
        assertThat(store().journal().answers(answer.round()))
                .extracting(Recorded::points)
                .containsExactly(ruled);
        assertThat(store().standings().score(anna.id(), new Scope.InServer("school")).points())
                .isEqualTo(ruled);
        assertThat(store().standings().top(new Scope.Everywhere(), NOON, 9))
                .extracting(standing -> standing.points())
                .containsExactly(ruled);
        assertThat(
                        store().standings()
                                .place(anna.id(), new Scope.Everywhere(), NOON)
                                .orElseThrow()
                                .points())
                .isEqualTo(ruled);
        assertThat(store().standings().latest(anna.id(), 9))
                .extracting(Recorded::dispute)
                .containsExactly(new Dispute.Accepted(1));
        assertThat(found(answer).answered().verdict().points()).isEqualTo(new Points(0, 2));
    }

    @Test
    default void the_same_words_of_others_in_the_server_follow_a_ruling_before_and_after_it() {
        AnswerRef before = wrote(store(), 11, reader("ben"), SCHOOL, "only  berlin");
        AnswerRef declined = wrote(store(), 12, reader("carl"), SCHOOL, "Only Berlin");
        store().appeals().lodge(declined, NOON);
        store().appeals().rule(ruling(declined, new Decision.Decline()));
        AnswerRef other = wrote(store(), 13, reader("dora"), SCHOOL, "not only Berlin");
        AnswerRef elsewhere = wrote(store(), 14, reader("emil"), ALONE, "Only Berlin");
        AnswerRef club =
                wrote(store(), 15, reader("fred"), new Venue.Server("club"), "Only Berlin");
        AnswerRef appealed = wrote(store(), 1, reader("anna"), SCHOOL, "Only Berlin!");
        store().appeals().lodge(appealed, NOON);

        assertThat(store().appeals().rule(ruling(appealed, new Decision.Accept(2)))).contains(2);
        AnswerRef later = wrote(store(), 16, reader("gina"), SCHOOL, "ONLY BERLIN");

        assertThat(List.of(before, declined, appealed, later))
                .extracting(answer -> found(answer).dispute())
                .containsOnly(new Dispute.Accepted(2));
        assertThat(List.of(other, elsewhere, club))
                .extracting(answer -> found(answer).dispute())
                .containsOnly(new Dispute.None());
    }

    @Test
    default void teachers_see_the_appeals_of_their_own_server_oldest_first() {
        AnswerRef second = wrote(store(), 1, reader("anna"), SCHOOL, "Rome");
        AnswerRef first = wrote(store(), 2, reader("ben"), SCHOOL, "Berlin");
        AnswerRef club = wrote(store(), 3, reader("carl"), new Venue.Server("club"), "Berlin");
        Reader home = new Reader(new ReaderId("local:dora"), "dora");
        AnswerRef desk = wrote(store(), 4, home, ALONE, "Berlin");
        store().appeals().lodge(second, NOON.plusSeconds(2));
        store().appeals().lodge(first, NOON.plusSeconds(1));
        store().appeals().lodge(club, NOON);
        store().appeals().lodge(desk, NOON);

        assertThat(store().appeals().open(AT_SCHOOL, 9))
                .extracting(recorded -> recorded.answered().ref())
                .containsExactly(first, second);
        assertThat(store().appeals().open(AT_SCHOOL, 1)).hasSize(1);
        assertThat(store().appeals().open(new Forum.OwnDesk(home.id()), 9))
                .extracting(recorded -> recorded.answered().ref())
                .containsExactly(desk);
    }

    /// As many letters as Discord lets somebody write, of which no two words are alike.
    @Test
    default void an_answer_as_long_as_any_can_be_accepted_and_followed() {
        StringBuilder letters = new StringBuilder();
        new SplittableRandom(1941).ints(4000, '\u4e00', '\u9fa5').forEach(letters::appendCodePoint);
        AnswerRef answer = wrote(store(), 1, reader("anna"), SCHOOL, letters.toString());
        store().appeals().lodge(answer, NOON);

        assertThat(store().appeals().rule(ruling(answer, new Decision.Accept(2)))).contains(0);

        AnswerRef same = wrote(store(), 2, reader("ben"), SCHOOL, letters.toString());
        assertThat(found(same).dispute()).isEqualTo(new Dispute.Accepted(2));
    }
}
