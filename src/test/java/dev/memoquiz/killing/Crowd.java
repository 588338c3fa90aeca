package dev.memoquiz.killing;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Server;
import dev.memoquiz.fakediscord.world.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// All who use the bot, each on a thread of their own.
final class Crowd {
    private final Notes notes;
    private final Duration pause;
    private final SplittableRandom random;
    private final List<SoloReader> solo = new ArrayList<>();
    private final List<LivePlayer> players = new ArrayList<>();
    private final List<Classroom> classrooms = new ArrayList<>();
    private final Teacher teacher;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean over;
    private volatile boolean held;

    /// Where it is written down what they hear.
    record Notes(Promises promises, Findings findings) {}

    /// Something that one of them does again and again.
    private interface Step {
        void take() throws InterruptedException;
    }

    Crowd(Size size, FakeDiscord discord, Server server, Notes notes, SplittableRandom random) {
        this.notes = notes;
        this.pause = size.pause();
        this.random = random;
        for (int i = 0; i < size.solo(); i++) {
            solo.add(
                    new SoloReader(
                            discord.user("Reader " + i),
                            server.channel("history"),
                            notes.promises(),
                            notes.findings(),
                            random.split()));
        }
        teacher = teacher(discord, server);
        for (int i = 0; i < size.classes(); i++) {
            addClass(discord, server, i, size.pupils());
        }
    }

    private Teacher teacher(FakeDiscord discord, Server server) {
        Person person = discord.user("Teacher");
        server.grant(person, "Teacher", Permission.MANAGE_MESSAGES);
        return new Teacher(person, server.channel("history"), notes, random.split());
    }

    private void addClass(FakeDiscord discord, Server server, int number, int pupils) {
        Classroom classroom =
                new Classroom(
                        server,
                        "class-" + number,
                        discord.user("Host " + number),
                        notes.findings(),
                        random.split());
        classrooms.add(classroom);
        for (int i = 0; i < pupils; i++) {
            players.add(
                    new LivePlayer(
                            discord.user("Pupil " + number + "-" + i),
                            classroom,
                            notes.promises(),
                            notes.findings(),
                            random.split()));
        }
    }

    void begin(Lives lives) {
        solo.forEach(reader -> start(random.split(), () -> reader.step(lives)));
        if (!solo.isEmpty()) {
            start(random.split(), () -> teacher.step(lives));
        }
        players.forEach(player -> start(random.split(), () -> player.step(lives)));
        classrooms.forEach(classroom -> start(random.split(), () -> lead(classroom, lives)));
        classrooms.forEach(classroom -> start(random.split(), classroom::look));
    }

    private void lead(Classroom classroom, Lives lives) throws InterruptedException {
        if (!held) {
            classroom.lead(lives, () -> held);
        }
    }

    private void start(SplittableRandom chance, Step step) {
        threads.execute(() -> {
            while (!over) {
                try {
                    Thread.sleep(chance.nextLong(2 * pause.toMillis()));
                    step.take();
                } catch (InterruptedException _) {
                    return;
                } catch (RuntimeException failure) {
                    notes.findings().add("somebody was brought up short: " + failure);
                }
            }
        });
    }

    /// Hosts wait, so that what a round does after a restart it does by itself.
    void hold() {
        held = true;
    }

    void letHostsGoOn() {
        held = false;
    }

    /// Returns once nobody does anything any more; the bot must live.
    void end() throws InterruptedException {
        over = true;
        threads.shutdown();
        Instant limit = Instant.now().plusSeconds(20);
        while (!threads.isTerminated() && Instant.now().isBefore(limit)) {
            Thread.sleep(20);
        }
        notes.findings().unless(threads.isTerminated(), "somebody waits for the bot in vain");
    }

    Person anyone(SplittableRandom chance) {
        return solo.get(chance.nextInt(solo.size())).person();
    }

    List<Person> people() {
        return solo.stream().map(SoloReader::person).toList();
    }

    List<Classroom> classrooms() {
        return List.copyOf(classrooms);
    }

    Map<SoloReader, Integer> steps() {
        Map<SoloReader, Integer> steps = new HashMap<>();
        solo.forEach(reader -> steps.put(reader, reader.steps()));
        return steps;
    }

    /// How many have not come so many steps on.
    int stuck(Map<SoloReader, Integer> before, int steps) {
        return (int)
                solo.stream()
                        .filter(reader -> reader.steps() < before.getOrDefault(reader, 0) + steps)
                        .count();
    }

    void close() {
        over = true;
        threads.shutdownNow();
    }
}
