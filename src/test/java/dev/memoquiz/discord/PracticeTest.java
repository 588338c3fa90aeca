package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.app.Desk;
import dev.memoquiz.app.StartRound.Start;
import dev.memoquiz.discord.round.Practice;
import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.storage.DatabaseKind;
import dev.memoquiz.storage.OnEachDatabase;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
final class PracticeTest {
    private static final Reader NOBODY = new Reader(new ReaderId("nobody"), "Nobody");

    private final BotStand stand;
    private final AtomicInteger looks = new AtomicInteger();

    PracticeTest(DatabaseKind database) {
        stand = new BotStand(database);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    /// Each look at the clock takes so many milliseconds.
    private void practise(int millis) {
        Practice.at(
                stand.desk(),
                stand.usual,
                () -> Instant.EPOCH.plusMillis((long) millis * looks.incrementAndGet()));
    }

    @Test
    void nothing_is_kept_of_practice() {
        practise(3);
        assertThat(stand.journal.rehearsed)
                .anySatisfy(change -> assertThat(change.answers()).isNotEmpty());
        assertThat(stand.journal.openRound(NOBODY.id())).isEmpty();
        assertThat(stand.journal.latest(NOBODY.id(), 10)).isEmpty();
    }

    @Test
    void a_claim_is_answered_whichever_clauses_are_on_offer() {
        stand.quizzes.set(0, BotStand.only(BotStand.MEMO, "cl-what-he-valued"));
        stand.journal.rehearsed.clear();
        practise(3);
        assertThat(stand.journal.rehearsed)
                .anySatisfy(change -> assertThat(change.answers()).isNotEmpty());
    }

    @Test
    void practice_goes_on_while_it_is_slow_and_ends_soon_in_any_case() {
        practise(10);
        assertThat(looks.get()).isBetween(20, 150);
    }

    @Test
    void practice_ends_as_soon_as_it_goes_quickly() {
        practise(0);
        assertThat(looks.get()).isLessThan(10);
    }

    @Test
    void without_a_quiz_there_is_no_practice() {
        stand.quizzes.clear();
        practise(10);
        assertThat(looks.get()).isZero();
    }

    @Test
    void a_round_of_practice_is_not_known_at_the_real_desk() {
        Desk desk = stand.desk();
        Desk practice = desk.forPractice(stand.machine, () -> 0);
        Start start =
                practice.startRound()
                        .fresh(
                                NOBODY,
                                new Venue.Alone(),
                                BotStand.TINY.id(),
                                new Draw.Wish(1, Optional.empty()));
        assertThat(start).isInstanceOf(Start.Started.class);
        assertThat(desk.continueRound().open(NOBODY.id())).isEmpty();
    }
}
