package dev.memoquiz.killing;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.rest.Fault;
import dev.memoquiz.fakediscord.rest.Faults;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Makes trouble for a while and sees to it that it ends.
final class Troublemaker {
    /// How many requests meet with a fault, at most, while it lasts.
    private static final int STORM = 60;

    private static final Duration TO_NOTICE = Duration.ofMillis(1500);

    private final Plagues plagues;
    private final FakeDiscord discord;
    private final Machine machine;
    private final Findings findings;

    /// Of the bot.
    record Machine(Path database, Quota quota, Dial dial) {}

    /// What is to go wrong.
    ///
    /// @param each how long a trouble lasts
    record Plagues(List<Trouble> kinds, int perLife, Duration each) {
        static final Plagues NONE = new Plagues(List.of(), 0, Duration.ZERO);

        Plagues {
            kinds = List.copyOf(kinds);
        }
    }

    Troublemaker(Plagues plagues, FakeDiscord discord, Machine machine, Findings findings) {
        this.plagues = plagues;
        this.discord = discord;
        this.machine = machine;
        this.findings = findings;
    }

    /// One trouble after another, as many as there are to be in a life of the bot.
    void strike(SplittableRandom random) throws InterruptedException {
        List<Trouble> kinds = new ArrayList<>(plagues.kinds());
        for (int i = 0; i < plagues.perLife() && !kinds.isEmpty(); i++) {
            Trouble trouble = kinds.remove(random.nextInt(kinds.size()));
            findings.count("trouble: " + trouble);
            make(trouble);
        }
    }

    private void make(Trouble trouble) throws InterruptedException {
        switch (trouble) {
            case DATABASE_LOCKED -> lock();
            case DISK_FULL -> fill();
            case QUOTA_USED_UP -> limit();
            case CLOCK_AHEAD -> setClock(Duration.ofHours(2));
            case CLOCK_BEHIND -> setClock(Duration.ofHours(-2));
            case GATEWAY_DROPPED -> gateway(() -> discord.gateway().drop());
            case GATEWAY_FORGETS -> gateway(() -> discord.gateway().invalidate(false));
            case GATEWAY_ASKS -> gateway(() -> discord.gateway().askReconnect());
            case GATEWAY_DOWN -> {
                gateway(() -> discord.gateway().down(true));
                discord.gateway().down(false);
            }
            case TOO_MANY_REQUESTS -> storm(new Fault.TooMany(Duration.ofMillis(300), false));
            case SERVER_ERRORS -> storm(new Fault.Refuse(503, 0, "Service Unavailable"));
            case REPLIES_LOST -> storm(new Fault.LostReply());
            case SLOW -> storm(new Fault.Slow(Duration.ofMillis(1200)));
        }
    }

    private void gateway(Runnable trouble) throws InterruptedException {
        trouble.run();
        Thread.sleep(plagues.each());
    }

    private void storm(Fault fault) throws InterruptedException {
        discord.faults().inject(Faults.ANY, Faults.ANY, STORM, fault);
        Thread.sleep(plagues.each());
        discord.faults().clear();
    }

    private void lock() throws InterruptedException {
        try (Handle other = Jdbi.open("jdbc:sqlite:" + machine.database())) {
            other.execute("pragma busy_timeout = 20000");
            other.execute("begin immediate");
            Thread.sleep(plagues.each());
            other.execute("rollback");
        }
    }

    private void limit() throws InterruptedException {
        machine.quota().use();
        Thread.sleep(plagues.each());
        machine.quota().lift();
    }

    /// Returns once the bot has had the time to notice.
    private void setClock(Duration ahead) throws InterruptedException {
        machine.dial().turn(ahead);
        Thread.sleep(plagues.each().plus(TO_NOTICE));
    }

    /// The machine's clock is put right while no bot runs.
    void correctClock() {
        machine.dial().turn(Duration.ZERO);
    }

    private void fill() throws InterruptedException {
        Path ballast = machine.database().resolveSibling("ballast");
        fill(ballast);
        Thread.sleep(plagues.each());
        fill(ballast);
        try {
            Files.delete(ballast);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Until nothing more goes onto the disk.
    private static void fill(Path ballast) {
        byte[] some = new byte[4096];
        try (OutputStream out =
                Files.newOutputStream(
                        ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(some);
            }
        } catch (IOException full) {
            // The disk is full, which was the aim.
        }
    }
}
