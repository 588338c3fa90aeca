package dev.memoquiz.app.live;

import static dev.memoquiz.app.live.ClassRoom.ADA;
import static dev.memoquiz.app.live.ClassRoom.DIRECTOR;
import static dev.memoquiz.app.live.ClassRoom.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.LiveHalts;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Step;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.terminal.InMemoryJournal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Somebody else is quicker: the host's press and a vote are judged again by the round as it is then, and not for ever.
class LiveRetriesTest {
    private final InMemoryJournal log = new InMemoryJournal();
    private final InMemoryLiveJournal live = new InMemoryLiveJournal(log);
    private final ClassRoom room = new ClassRoom(new LiveDesk.Journals(live, log));
    private int quicker;
    private int finds;

    @Test
    void a_press_that_was_overtaken_is_made_on_the_round_as_it_is_then() {
        LiveId id = room.start(with(it -> it));
        room.desk = room.deskOver(rival());
        quicker = 4;
        LiveRound longer =
                room.done(room.desk.direct().extend(id, DIRECTOR, Duration.ofSeconds(10)));
        assertThat(((Phase.Voting) longer.phase()).deadline())
                .contains(room.now.plusSeconds(30 + 10 + 4));
        quicker = 4;
        assertThat(room.vote(id, ADA, 0, 1)).isInstanceOf(Casting.Counted.class);
    }

    @Test
    void a_press_that_is_always_overtaken_gives_up_and_changes_nothing() {
        LiveId id = room.start(with(it -> it));
        room.desk = room.deskOver(rival());
        quicker = 5;
        assertThat(room.desk.direct().pause(id, DIRECTOR)).isEqualTo(new Directed.Busy());
        quicker = 5;
        assertThat(room.vote(id, ADA, 0, 1)).isEqualTo(new Casting.Busy());
        assertThat(live.votes(id)).isEmpty();
        assertThat(room.phase(id)).isInstanceOf(Phase.Voting.class);
    }

    @Test
    void votes_on_one_question_read_its_round_once() {
        LiveId id = room.start(with(it -> it));
        room.desk = room.deskOver(rival());
        for (int i = 0; i < 9; i++) {
            assertThat(room.vote(id, ClassRoom.reader("Reader " + i), 0, 1))
                    .isInstanceOf(Casting.Counted.class);
        }
        assertThat(finds).isEqualTo(1);
    }

    @Test
    void a_vote_is_refused_only_by_the_round_as_it_is_now() {
        LiveId id = room.start(with(it -> it));
        assertThat(room.vote(id, ADA, 0, 1)).isInstanceOf(Casting.Counted.class);
        live.open().stream()
                .map(round -> LiveHalts.extend(round, Duration.ofMinutes(1), room.now))
                .forEach(step -> live.commit(((Step.Made) step).change()));
        room.pass(40);
        assertThat(room.vote(id, ADA, 0, 0)).isInstanceOf(Casting.Counted.class);
    }

    @Test
    void a_vote_overtaken_by_the_closing_is_judged_by_its_deadline() {
        LiveId id = room.start(with(it -> it));
        room.pass(5);
        room.desk.advance().seen();
        room.done(room.desk.direct().reveal(id, DIRECTOR, Turn.first(0)));
        assertThat(room.vote(id, ADA, Turn.first(0), new Answer.Picked(1), room.now))
                .isInstanceOf(Casting.Counted.class);
        room.pass(0.001);
        assertThat(room.vote(id, ADA, 0, 0)).isInstanceOf(Casting.TooLate.class);
    }

    @Test
    void a_vote_is_not_too_late_by_a_round_that_gets_its_time_back_between_two_looks() {
        LiveId id = room.start(with(it -> it));
        room.pass(10);
        room.desk.advance().seen();
        room.pass(1000);
        LiveDesk next = room.deskOver(live);
        AtomicInteger looks = new AtomicInteger();
        room.desk =
                room.deskOver(
                        overheard(method -> {
                            if (method.equals("lastSeen") && looks.incrementAndGet() == 2) {
                                next.advance().giveTimeBack(_ -> true);
                            }
                        }));
        assertThat(room.vote(id, ADA, 0, 1)).isInstanceOf(Casting.Counted.class);
        assertThat(looks).hasValue(2);
    }

    /// The journal, in which somebody extends the round by a second just before each of the next `quicker` writes.
    private LiveJournal rival() {
        Set<String> writes = Set.of("commit", "vote");
        return overheard(method -> {
            if (method.equals("find")) {
                finds++;
            }
            if (writes.contains(method) && quicker-- > 0) {
                extendAll();
            }
        });
    }

    /// The journal, of which each call is told before it is made.
    private LiveJournal overheard(Consumer<String> told) {
        return (LiveJournal)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {LiveJournal.class},
                        (_, method, arguments) -> {
                            told.accept(method.getName());
                            try {
                                return method.invoke(live, arguments);
                            } catch (InvocationTargetException failed) {
                                throw failed.getCause();
                            }
                        });
    }

    private void extendAll() {
        live.open().stream()
                .map(round -> LiveHalts.extend(round, Duration.ofSeconds(1), room.now))
                .forEach(step -> live.commit(((Step.Made) step).change()));
    }
}
