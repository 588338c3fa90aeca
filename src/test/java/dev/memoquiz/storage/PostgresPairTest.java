package dev.memoquiz.storage;

import static dev.memoquiz.storage.Situations.ALONE;
import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.SCHOOL;
import static dev.memoquiz.storage.Situations.answer;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.kept;
import static dev.memoquiz.storage.Situations.reader;
import static dev.memoquiz.storage.Situations.start;
import static dev.memoquiz.storage.Situations.stop;
import static dev.memoquiz.storage.Situations.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.appeal.Ruling;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Score;
import dev.memoquiz.storage.live.LivePairContract;
import dev.memoquiz.storage.live.LiveRaceContract;
import dev.memoquiz.storage.live.LiveRulingContract;
import dev.memoquiz.storage.live.TallyPairContract;
import dev.memoquiz.storage.postgres.OwnServer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two processes on one database behave as one does: every other call goes to the other of them.
final class PostgresPairTest
        implements RaceContract,
                LiveRaceContract,
                LiveRulingContract,
                LivePairContract,
                TallyPairContract {
    private static String url = "";
    private static List<Store> stores = List.of();
    private static final AtomicInteger CALLS = new AtomicInteger();

    @BeforeAll
    static void connect() {
        url = OwnServer.database();
        stores = List.of(Store.open(url), Store.open(url));
    }

    @AfterAll
    static void disconnect() {
        stores.forEach(Store::close);
        OwnServer.giveBack(url);
    }

    @AfterEach
    void empty() {
        OwnServer.empty(url);
    }

    @Override
    public Store store() {
        return stores.get(CALLS.getAndIncrement() % 2);
    }

    @Override
    public List<Store> pair() {
        return stores;
    }

    /// The first try of a reader is written in a class, by the other process, while they answer the same question alone.
    @Test
    void an_answer_that_was_a_first_try_a_moment_ago_is_kept_as_practice() {
        Round round = kept(store().journal(), start(fresh(1, reader("anna"), ALONE, 1)));
        change(
                "insert into round select 'elsewhere', reader, reader_name, server, quiz, plan, progress, 1,"
                        + " false, created_at, updated_at from round");
        Commit commit =
                meanwhile(
                        """
                        insert into answer select 'elsewhere', 0, reader, reader_name, null, quiz, 'question-0', 'e1',
                            '{"v":1,"type":"picked","option":2}', 2, 2, 'order', %d, 0, true
                        from round where id <> 'elsewhere'
                        """
                                .formatted(NOON.toEpochMilli()),
                        () -> store().journal().commit(answer(round, 0, 2, NOON)));

        assertThat(commit).isInstanceOf(Commit.Kept.class);
        assertThat(store().journal().answers(round.id()))
                .extracting(Recorded::firstTry)
                .containsExactly(false);
    }

    /// With many tallies the server looks for a few by their keys, and after a wait looks at one row anew, but for the first key alone.
    @Test
    void a_ruling_counts_everywhere_though_somebody_else_changes_the_tally_at_that_moment() {
        Round round = kept(store().journal(), start(fresh(1, reader("anna"), SCHOOL, 1)));
        Change press = answer(round, 0, 1, NOON, new Answer.Written("nearly"));
        kept(store().journal(), press);
        AnswerRef ref = press.answers().getFirst().ref();
        store().appeals().lodge(ref, NOON);
        fillTallies();
        meanwhile(
                "update tally set worth = worth where reader not like 'other-%'",
                () -> store().appeals().rule(accepted(ref)));

        assertThat(store().standings().score(reader("anna").id(), new Scope.InServer("school")))
                .isEqualTo(new Score(new Points(2, 2), 1, 0));
    }

    /// The other process counts the reader's first answer ever, and this one another that earns nothing.
    @Test
    void an_answer_is_counted_though_the_tally_begins_at_that_moment() {
        Round round = kept(store().journal(), start(fresh(1, reader("anna"), SCHOOL, 1)));
        meanwhile(
                """
                insert into tally
                select scope, reader, reader_name, 1, '', 0, 2, 2, 1, 2, 2, 1, 2, 2, 1
                from round cross join (select '' as scope union all select 'school') as scopes
                """,
                () -> store().journal().commit(answer(round, 0, 0, NOON)));

        assertThat(everywhereAndInSchool()).containsOnly(new Score(new Points(2, 4), 2, 0));
    }

    @Test
    void practice_is_counted_though_the_tally_begins_at_that_moment() {
        Round first = kept(store().journal(), start(fresh(1, reader("anna"), SCHOOL, 1)));
        kept(store().journal(), answer(first, 0, 2, NOON));
        kept(store().journal(), stop(with(first, first.progress())));
        Round again = kept(store().journal(), start(fresh(2, reader("anna"), SCHOOL, 1)));
        change("delete from tally");
        meanwhile(
                """
                insert into tally
                select scope, 'discord:anna', 'anna', 1, '', 0, 2, 2, 1, 2, 2, 1, 2, 2, 1
                from (select '' as scope union all select 'school') as scopes
                """,
                () -> store().journal().commit(answer(again, 0, 0, NOON)));

        assertThat(everywhereAndInSchool()).containsOnly(new Score(new Points(2, 2), 1, 1));
    }

    @Test
    void an_answer_is_counted_though_the_reader_gets_that_name_at_that_moment() {
        Round first = kept(store().journal(), start(fresh(1, reader("anna"), SCHOOL, 1)));
        kept(store().journal(), answer(first, 0, 2, NOON));
        kept(store().journal(), stop(with(first, first.progress())));
        Round again =
                kept(store().journal(), start(fresh(2, reader("anna"), SCHOOL, new int[] {7})));
        change("update tally set reader_name = 'ann', named_at = 1");
        meanwhile(
                "update tally set reader_name = 'anna'",
                () -> store().journal().commit(answer(again, 0, 0, NOON)));

        assertThat(everywhereAndInSchool()).containsOnly(new Score(new Points(2, 4), 2, 0));
    }

    private List<Score> everywhereAndInSchool() {
        return Stream.of(new Scope.Everywhere(), new Scope.InServer("school"))
                .map(scope -> store().standings().score(reader("anna").id(), scope))
                .toList();
    }

    private static void change(String sql) {
        try (Handle handle = Jdbi.open(url)) {
            handle.execute(sql);
        }
    }

    /// Does something while another transaction that has executed `sql` is under way, which ends as soon as somebody waits.
    private static <T> T meanwhile(String sql, Callable<T> deed) {
        try (Handle other = Jdbi.open(url)) {
            other.execute("begin");
            other.execute(sql);
            return AtOnce.<Optional<T>>all(
                            List.of(
                                    () -> Optional.of(deed.call()),
                                    () -> {
                                        awaitSomebodyWaiting();
                                        other.execute("commit");
                                        return Optional.<T>empty();
                                    }))
                    .getFirst()
                    .orElseThrow();
        }
    }

    private static void fillTallies() {
        change(
                """
                insert into tally
                select scope, 'other-' || n, '', -1, '', 0, null, 0, 0, null, 0, 0, null, 0, 0
                from (select '' as scope union all select 'school') as scopes
                    cross join generate_series(1, 15000) as n
                """);
        change("analyze");
    }

    private static Ruling accepted(AnswerRef ref) {
        return new Ruling(ref, new Ruling.Decision.Accept(2), reader("teacher"), NOON);
    }

    private static void awaitSomebodyWaiting() {
        try (Handle handle = Jdbi.open(url)) {
            while (handle.createQuery(
                                    """
                                    select count(*) from pg_stat_activity
                                    where datname = current_database() and wait_event_type = 'Lock'
                                    """)
                            .mapTo(Integer.class)
                            .one()
                    == 0) {
                Thread.onSpinWait();
            }
        }
    }
}
