package dev.memoquiz.benchmark;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Readers in many servers, each in a round of their own, who press whatever their message offers next.
final class Readers {
    private static final int QUESTIONS = 50;
    private static final int TRIES = 20;

    private final List<Reader> readers;

    private Readers(List<Reader> readers) {
        this.readers = readers;
    }

    /// Lets so many begin a round, so many of them a second. Then every other one answers, so that at any moment half of those who press
    /// next answer and the others go on; readers in step would answer all at once.
    static Readers arrive(FakeDiscord discord, String name, int count, int servers, int perSecond) {
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Room room = discord.guild("Class " + i % servers).channel("history");
            readers.add(new Reader(discord.user(name + " " + i), room));
        }
        var _ = Volley.fire(count, Duration.ofMillis(1000L * count / perSecond), i -> readers.get(i).begin());
        var _ = Volley.fire(count / 2, Duration.ofMillis(500L * count / perSecond), i -> readers.get(2 * i + 1).step());
        return new Readers(readers);
    }

    /// The readers press in turn, so many a second for so long.
    List<Volley.Shot> press(int perSecond, Duration time) {
        int count = (int) (perSecond * time.toMillis() / 1000);
        return Volley.fire(count, time, i -> readers.get(i % readers.size()).step());
    }

    private static final class Reader {
        private final Person person;
        private final Room room;
        private final ReentrantLock turn = new ReentrantLock();
        private SeenMessage message;

        Reader(Person person, Room room) {
            this.person = person;
            this.room = room;
        }

        /// Asks again where the bot is busy or does not answer.
        Outcome begin() {
            for (int i = 0; i < TRIES; i++) {
                Outcome begun = person.in(room).slash("quiz start", Map.of("questions", QUESTIONS));
                if (!begun.failed() && !begun.message().buttons().isEmpty()) {
                    message = begun.message();
                    return begun;
                }
            }
            throw new IllegalStateException("no round was begun in " + TRIES + " tries");
        }

        /// A reader waits for the answer to one press before the next.
        Outcome step() {
            turn.lock();
            try {
                Outcome pressed = person.press(message, message.buttons().getFirst().customId());
                var _ = pressed.ack();
                return pressed;
            } finally {
                turn.unlock();
            }
        }
    }
}
