package dev.memoquiz.app.live;

import static dev.memoquiz.app.live.ClassRoom.ADA;
import static dev.memoquiz.app.live.ClassRoom.DIRECTOR;
import static dev.memoquiz.app.live.ClassRoom.LIBRARY;
import static dev.memoquiz.app.live.ClassRoom.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.terminal.InMemoryJournal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A class that asks at once how it did: counted seldom, and nobody waits while another's standings are read.
@Timeout(30)
class LiveBoardsTest {
    private final InMemoryJournal log = new InMemoryJournal();
    private final InMemoryLiveJournal live = new InMemoryLiveJournal(log);
    private final ClassRoom room = new ClassRoom(new LiveDesk.Journals(live, log));
    private final AtomicInteger counted = new AtomicInteger();
    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Optional<LiveId> slow = Optional.empty();

    @AfterEach
    void release() {
        released.countDown();
        readers.close();
    }

    private CompletableFuture<Integer> asked(LiveId id) {
        return CompletableFuture.supplyAsync(() -> score(id), readers);
    }

    private int score(LiveId id) {
        return room.desk.show().personal(id, ADA.id()).orElseThrow().rank().score();
    }

    private LiveId voted(Place place) {
        StartLive.Opening opening = room.open(place, with(it -> it), Optional.empty());
        LiveId id = ((StartLive.Opening.Opened) opening).round().id();
        room.done(room.desk.direct().start(id, DIRECTOR));
        room.vote(id, ADA, 0, 0);
        return id;
    }

    @Test
    void a_whole_class_at_the_end_is_counted_once() {
        LiveId id = voted(LIBRARY);
        room.done(room.desk.direct().end(id, DIRECTOR));
        room.desk = room.deskOver(watched());
        room.scene(id);
        int before = counted.get();
        for (int i = 0; i < 100; i++) {
            score(id);
        }
        assertThat(counted.get()).isEqualTo(before);
        room.pass(2);
        score(id);
        score(id);
        assertThat(counted.get()).isEqualTo(before + 1);
    }

    @Test
    void what_changed_since_is_seen_after_two_seconds_and_a_new_version_at_once() {
        LiveId id = voted(LIBRARY);
        assertThat(score(id)).isZero();
        room.reveal(id);
        assertThat(score(id)).isEqualTo(room.scores(id).findFirst().orElseThrow());
        live.remove(id, ADA.id());
        room.pass(2);
        assertThat(room.desk.show().personal(id, ADA.id())).isEmpty();
    }

    @Test
    void what_was_counted_before_the_clock_was_set_back_is_counted_again() {
        LiveId id = voted(LIBRARY);
        room.done(room.desk.direct().end(id, DIRECTOR));
        assertThat(score(id)).isZero();
        room.now = room.now.minusSeconds(3_600);
        live.remove(id, ADA.id());
        assertThat(room.desk.show().personal(id, ADA.id())).isEmpty();
    }

    @Test
    void nobody_waits_while_the_standings_of_another_round_are_read() throws Exception {
        LiveId here = voted(LIBRARY);
        LiveId there = voted(new Place("school", "hall"));
        room.desk = room.deskOver(watched());
        slow = Optional.of(here);
        CompletableFuture<Integer> first = asked(here);
        reading.await();
        assertThat(asked(there).get(5, TimeUnit.SECONDS)).isZero();
        released.countDown();
        assertThat(first.get(5, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void while_old_standings_are_counted_again_others_are_given_the_old_ones() throws Exception {
        LiveId id = voted(LIBRARY);
        room.desk = room.deskOver(watched());
        score(id);
        room.pass(2);
        slow = Optional.of(id);
        CompletableFuture<Integer> first = asked(id);
        reading.await();
        assertThat(asked(id).get(5, TimeUnit.SECONDS)).isZero();
        released.countDown();
        first.get(5, TimeUnit.SECONDS);
        assertThat(counted.get()).isEqualTo(2);
    }

    /// The journal, which counts how often all votes of a round are read and takes its time over those of `slow`.
    private LiveJournal watched() {
        return (LiveJournal)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {LiveJournal.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("votes") && arguments.length == 1) {
                                counted.incrementAndGet();
                                waitIfSlow(arguments[0]);
                            }
                            try {
                                return method.invoke(live, arguments);
                            } catch (InvocationTargetException failed) {
                                throw failed.getCause();
                            }
                        });
    }

    private void waitIfSlow(Object id) throws InterruptedException {
        if (slow.filter(id::equals).isPresent()) {
            reading.countDown();
            released.await();
        }
    }
}
