package dev.memoquiz.storage.live;

import static dev.memoquiz.storage.Situations.ALONE;
import static dev.memoquiz.storage.Situations.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Standing;
import dev.memoquiz.storage.Situations;
import dev.memoquiz.storage.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What is kept of the log is what counting it anew gives, whatever has happened in whatever order.
public interface TallyContract {
    List<Integer> SEEDS = IntStream.range(0, 16).boxed().toList();
    List<Scope> SCOPES =
            List.of(
                    new Scope.Everywhere(),
                    new Scope.InServer("school"),
                    new Scope.InServer("club"));

    Store store();

    @ParameterizedTest
    @FieldSource("SEEDS")
    default void after_years_of_anything_tallies_equal_a_recount(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Years years = new Years(store(), random);
        for (int i = 0; i < 30; i++) {
            years.goOn();
        }

        assertThat(store().recount().wrong()).isZero();
        assertThat(store().recount().tallies()).isPositive();
        for (Instant since : years.moments()) {
            for (Scope scope : SCOPES) {
                standingsEqualTheLog(store(), scope, since, random.nextInt(1, 6));
            }
        }
    }

    static void standingsEqualTheLog(Store store, Scope scope, Instant since, int limit) {
        List<Standing> counted = Years.counted(store, scope, since);
        assertThat(store.standings().top(scope, since, limit))
                .isEqualTo(counted.stream().limit(limit).toList());
        for (int i = 0; i < Years.PLAYERS; i++) {
            Reader reader = LiveSituations.player(i);
            assertThat(store.standings().place(reader.id(), scope, since))
                    .isEqualTo(
                            counted.stream()
                                    .filter(one -> one.reader().id().equals(reader.id()))
                                    .findFirst());
        }
    }

    @Test
    default void a_week_s_tallies_follow_the_answers_in_bounded_steps() {
        Venue venue = SCHOOL;
        for (int i = 0; i < 5; i++) {
            int first = i * 40;
            Situations.play(
                    store().journal(),
                    Situations.fresh(
                            i,
                            LiveSituations.player(1),
                            venue,
                            IntStream.range(first, first + 40).toArray()),
                    Situations.NOON.plusSeconds(first),
                    IntStream.range(0, 40).map(_ -> 1).toArray());
        }
        Instant later = Situations.NOON.plus(Duration.ofDays(8));
        Reader other = LiveSituations.player(2);
        for (int i = 0; i < 4; i++) {
            Situations.play(
                    store().journal(),
                    Situations.fresh(100 + i, other, ALONE, new int[] {i}),
                    later.plusSeconds(i),
                    2);
            assertThat(store().recount().wrong()).isZero();
            assertThat(store().standings().top(SCOPES.getFirst(), later.minusSeconds(9), 9))
                    .extracting(Standing::reader)
                    .containsExactly(other);
        }
    }

    @Test
    default void practice_alone_gives_a_score_but_no_place() {
        Reader reader = LiveSituations.player(1);
        Situations.play(
                store().journal(),
                Situations.fresh(1, reader, ALONE, new int[] {1}),
                Situations.NOON,
                2);
        Situations.play(
                store().journal(),
                Situations.fresh(2, reader, SCHOOL, new int[] {1}),
                Situations.NOON,
                2);

        Scope school = SCOPES.get(1);
        assertThat(store().standings().score(reader.id(), school).practice()).isEqualTo(1);
        assertThat(store().standings().place(reader.id(), school, Instant.EPOCH)).isEmpty();
        assertThat(store().standings().top(school, Instant.EPOCH, 9)).isEmpty();
        assertThat(store().standings().latest(reader.id(), 9))
                .extracting(Recorded::firstTry)
                .containsExactlyInAnyOrder(true, false);
        assertThat(store().recount().wrong()).isZero();
    }
}
