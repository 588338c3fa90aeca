package dev.memoquiz.storage.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.storage.AtOnce;
import dev.memoquiz.storage.Store;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Two processes that add to the same tallies at once, and move their edges, count nothing twice and lose nothing.
public interface TallyPairContract {
    int EACH = 3;
    int STEPS = 12;
    List<Integer> PAIR_SEEDS = IntStream.range(0, 4).boxed().toList();

    /// Two stores of one database.
    List<Store> pair();

    @ParameterizedTest
    @FieldSource("PAIR_SEEDS")
    default void after_years_of_two_processes_tallies_equal_a_recount(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Years> lives =
                IntStream.range(0, 2 * EACH)
                        .mapToObj(
                                i ->
                                        new Years(
                                                pair().get(i % 2),
                                                random.split(),
                                                (i + 1) * 10_000))
                        .toList();
        AtOnce.all(lives.stream().<Callable<Boolean>>map(TallyPairContract::lived).toList());

        Store store = pair().getFirst();
        assertThat(store.recount().wrong()).isZero();
        assertThat(store.recount().tallies()).isPositive();
        for (Instant since : lives.getFirst().moments()) {
            for (Scope scope : TallyContract.SCOPES) {
                TallyContract.standingsEqualTheLog(store, scope, since, 3);
            }
        }
    }

    private static Callable<Boolean> lived(Years years) {
        return () -> {
            for (int i = 0; i < STEPS; i++) {
                years.goOn();
            }
            return true;
        };
    }
}
