package dev.memoquiz.storage.recent;

import static dev.memoquiz.storage.Situations.SCHOOL;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.next;
import static dev.memoquiz.storage.Situations.reader;
import static dev.memoquiz.storage.Situations.stop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.round.Round;
import dev.memoquiz.storage.Situations;
import org.junit.jupiter.api.Test;

final class RecentRoundsTest {
    private final RecentRounds rounds = new RecentRounds();
    private final Round first = round(1);
    private final Round later = next(first, 1, Situations.NOON).round();

    @Test
    void the_latest_version_is_remembered_in_whatever_order_they_come() {
        rounds.seen(later);
        rounds.seen(first);

        assertThat(rounds.find(first.id())).contains(later);
    }

    @Test
    void a_round_that_has_ended_or_is_in_doubt_is_forgotten() {
        rounds.seen(first);
        rounds.seen(stop(first).round());
        assertThat(rounds.find(first.id())).isEmpty();

        rounds.seen(later);
        rounds.forget(first.id());
        assertThat(rounds.find(first.id())).isEmpty();
    }

    @Test
    void the_one_that_was_not_used_for_longest_makes_room() {
        for (int i = 1; i <= RecentRounds.MOST; i++) {
            rounds.seen(round(i));
        }
        assertThat(rounds.find(first.id())).isPresent();
        rounds.seen(round(RecentRounds.MOST + 1));

        assertThat(rounds.find(first.id())).isPresent();
        assertThat(rounds.find(round(2).id())).isEmpty();
    }

    private static Round round(long number) {
        return fresh(number, reader("anna"), SCHOOL, 3);
    }
}
