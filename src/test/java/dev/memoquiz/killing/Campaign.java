package dev.memoquiz.killing;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Kills the bot again and again while readers use it.
final class Campaign implements AutoCloseable {
    private static final Duration LONGEST_STILLBIRTH = Duration.ofMillis(1500);
    private static final Duration LONGEST_LIFE = Duration.ofSeconds(15);
    private static final int LAST_STEPS = 2;

    private final Size size;
    private final Path home;
    private final Dial dial;
    private final Troublemaker troublemaker;
    private final SplittableRandom random;
    private final Findings findings;
    private final Promises promises = new Promises();
    private final FakeDiscord discord =
            FakeDiscord.start(Options.with(InstantSource.system()).rateLimits(true));
    private final Server server = discord.guild("Class 9b");
    private final Lives lives;
    private final Crowd crowd;
    private final Continued continued;
    private final List<Long> starts = new ArrayList<>();
    private final List<Long> resumed = new ArrayList<>();

    /// The seed decides when the bot is killed, and what readers choose.
    Campaign(LongKilling.Run run) throws IOException {
        this.size = run.size();
        this.home = run.home();
        this.random = new SplittableRandom(run.seed());
        this.findings = new Findings(!run.plagues().kinds().isEmpty());
        this.dial = Dial.in(home);
        this.troublemaker = new Troublemaker(run.plagues(), discord, machine(), findings);
        copyQuizzes(home.resolve("quizzes"));
        this.lives = new Lives(discord, program(run.plagues())::start, findings);
        this.crowd =
                new Crowd(
                        size, discord, server, new Crowd.Notes(promises, findings), random.split());
        this.continued = new Continued(database(), size.resumed(), dial::ahead, findings);
    }

    private Troublemaker.Machine machine() {
        return new Troublemaker.Machine(database(), new Quota(() -> lives.process()), dial);
    }

    private Program program(Troublemaker.Plagues plagues) {
        boolean watched = plagues.kinds().stream().anyMatch(Trouble::ofTheClock);
        return new Program(home, discord, watched ? List.of(dial.option()) : List.of());
    }

    private static void copyQuizzes(Path to) throws IOException {
        for (String from :
                List.of("quizzes/welles-umansky-1941", "src/test/resources/quizzes/tiny")) {
            Path folder = Files.createDirectories(to.resolve(Path.of(from).getFileName()));
            try (Stream<Path> files = Files.list(Path.of(from))) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
        }
    }

    private Path database() {
        return home.resolve("data/memoquiz.db");
    }

    Report run() throws InterruptedException {
        lives.begin();
        Lives.until(() -> !discord.world().commands().in(0).isEmpty());
        crowd.begin(lives);
        for (int kill = 1; kill <= size.kills(); kill++) {
            lives.until(random.nextInt(size.most()), LONGEST_LIFE);
            troublemaker.strike(random);
            killed(kill % 2 == 1);
            if (random.nextInt(3) == 0) {
                troublemaker.correctClock();
            }
            if (random.nextInt(6) == 0 && kill < size.kills()) {
                lives.stillborn(Duration.ofMillis(random.nextLong(LONGEST_STILLBIRTH.toMillis())));
                kill++;
            }
            resumed();
            if (kill % 10 == 0) {
                System.err.println(kill + " kills, " + findings.all().size() + " findings");
            }
        }
        goneOn();
        crowd.end();
        Snapshot last = killed(false);
        new Ending(discord, findings)
                .check(
                        new LiveAudit(promises, findings, last, !dial.turned()),
                        last.rounds(),
                        crowd.classrooms());
        return report(last);
    }

    /// @param atReply when a reply has arrived, instead of at any moment
    private Snapshot killed(boolean atReply) throws InterruptedException {
        crowd.hold();
        Instant moment = atReply ? lives.killAtReply() : lives.kill();
        resumptions();
        Snapshot left = Snapshot.ofDead(database(), home);
        new Audit(promises, findings, !dial.turned()).check(left, lives.life().number());
        continued.killed(left.rounds(), moment);
        return left;
    }

    /// How soon each class was answered in the life that ended.
    private void resumptions() {
        Lives.Life life = lives.life();
        crowd.classrooms().stream()
                .flatMap(classroom -> classroom.firstHeard(life.number()).stream())
                .map(heard -> Duration.between(life.started(), heard).toMillis())
                .forEach(resumed::add);
    }

    private void resumed() throws InterruptedException {
        Lives.Life life = lives.begin();
        starts.add(Duration.between(life.started(), life.ready()).toMillis());
        continued.check(life);
        crowd.letHostsGoOn();
        for (int i = 0; i < Math.min(3, size.solo()); i++) {
            score(crowd.anyone(random));
        }
    }

    /// What a reader is told of the points is what the log adds up to.
    private void score(Person reader) throws InterruptedException {
        String id = "discord:" + reader.user().id();
        String guild = String.valueOf(server.id());
        List<Integer> least = Snapshot.counted(database(), id, guild);
        var heard = lives.ask(() -> reader.in(server.channel("history")).slash("score"));
        List<Integer> most = Snapshot.counted(database(), id, guild);
        heard.flatMap(Lives.Heard::message)
                .ifPresent(message -> {
                    List<Integer> told = Told.score(message.text());
                    findings.count("scores recounted");
                    for (int i = 0; i < told.size(); i++) {
                        findings.unless(
                                told.get(i) >= least.get(i) && told.get(i) <= most.get(i),
                                "the score says %s, the log %s to %s".formatted(told, least, most));
                    }
                });
    }

    /// Everybody is brought on after the last restart, and the classes vote once more.
    private void goneOn() throws InterruptedException {
        Map<SoloReader, Integer> before = crowd.steps();
        int votes = promises.kept().size();
        Instant limit = Instant.now().plusSeconds(30);
        while ((crowd.stuck(before, LAST_STEPS) > 0 || silent(votes))
                && Instant.now().isBefore(limit)) {
            Thread.sleep(50);
        }
        int stuck = crowd.stuck(before, LAST_STEPS);
        findings.unless(stuck == 0, stuck + " readers cannot go on after the last restart");
        findings.unless(!silent(votes), "no class has voted after the last restart");
        for (Person reader : crowd.people()) {
            score(reader);
        }
    }

    /// Whether no vote of a class was acknowledged beyond so many.
    private boolean silent(int votes) {
        return size.classes() > 0 && promises.kept().size() == votes;
    }

    private Report report(Snapshot last) {
        return new Report(
                findings,
                promises.told().size(),
                promises.kept().size(),
                last.answers().size(),
                size.kills(),
                new Report.Times(starts, continued.led(), resumed, continued.drifts()));
    }

    @Override
    public void close() {
        crowd.close();
        lives.close();
        discord.close();
    }
}
