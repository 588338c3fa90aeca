package dev.memoquiz.storage;

import static dev.memoquiz.storage.Situations.ALONE;
import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.SCHOOL;
import static dev.memoquiz.storage.Situations.answer;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.kept;
import static dev.memoquiz.storage.Situations.next;
import static dev.memoquiz.storage.Situations.reader;
import static dev.memoquiz.storage.Situations.roundId;
import static dev.memoquiz.storage.Situations.start;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.score.Scope;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// However many press at once, each answer counts once.
interface RaceContract {
    List<Integer> SEEDS = IntStream.range(0, 50).boxed().toList();

    Store store();

    private Journal journal() {
        return store().journal();
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    default void two_presses_of_the_same_version_score_once(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Round round = kept(journal(), start(fresh(1, reader("anna"), ALONE, 3)));
        Change one = answer(round, 0, random.nextInt(3), NOON);
        Change other = answer(round, 0, random.nextInt(3), NOON.plusMillis(1));

        List<Commit> commits =
                AtOnce.all(List.of(() -> journal().commit(one), () -> journal().commit(other)));

        assertThat(commits).filteredOn(Commit.Kept.class::isInstance).hasSize(1);
        assertThat(commits).filteredOn(Commit.Conflict.class::isInstance).hasSize(1);
        Change winner = commits.getFirst() instanceof Commit.Kept ? one : other;
        assertThat(journal().answers(round.id()))
                .extracting(recorded -> recorded.answered())
                .isEqualTo(winner.answers());
    }

    @Test
    default void of_many_rounds_started_at_once_by_one_reader_one_is_open() {
        List<Commit> commits =
                AtOnce.all(
                        IntStream.range(0, 16)
                                .mapToObj(i -> start(fresh(i, reader("anna"), ALONE, 1)))
                                .<Callable<Commit>>map(change -> () -> journal().commit(change))
                                .toList());

        assertThat(commits).filteredOn(Commit.Kept.class::isInstance).hasSize(1);
    }

    @Test
    default void eight_readers_at_once_never_disturb_each_other() {
        List<Integer> tries =
                AtOnce.all(
                        IntStream.range(0, 8)
                                .<Callable<Integer>>mapToObj(i -> () -> plays(i))
                                .toList());

        assertThat(tries).containsOnly(20);
        assertThat(store().standings().top(new Scope.Everywhere(), NOON, 10))
                .hasSize(8)
                .allMatch(standing -> standing.firstTries() == 20)
                .allMatch(standing -> standing.points().earned() == 20);
    }

    /// A reader who presses every answer twice; how many of the presses counted.
    private int plays(int number) {
        Reader reader = reader("reader-" + number);
        Round round = kept(journal(), start(fresh(number, reader, SCHOOL, 20)));
        int counted = 0;
        for (int i = 0; i < 20; i++) {
            Change press = answer(round, i, 1, NOON.plusSeconds(i));
            List<Commit> twice = List.of(journal().commit(press), journal().commit(press));
            counted += (int) twice.stream().filter(Commit.Kept.class::isInstance).count();
            round = kept(journal(), next(press.round(), i + 1, NOON.plusSeconds(i)));
        }
        assertThat(journal().answers(roundId(number))).hasSize(20);
        return counted;
    }
}
