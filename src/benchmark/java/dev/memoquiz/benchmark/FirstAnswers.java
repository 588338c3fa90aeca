package dev.memoquiz.benchmark;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the first people after a start find: one begins a round and presses on.
///
/// @param up milliseconds from the start of the process to its first request after READY
/// @param millis how long each of the first answers took: to a command, then to presses
record FirstAnswers(double up, List<Double> millis) {
    static final int COUNT = 6;

    private static final long BREATH_MILLIS = 300;

    static FirstAnswers after(ProcessBuilder program, FakeDiscord discord)
            throws IOException, InterruptedException {
        long asked = discord.requests().total();
        long start = System.nanoTime();
        Process bot = Starts.running(program, discord);
        try {
            Starts.await(bot, () -> discord.requests().total() > asked + Starts.BEFORE_READY);
            double up = (System.nanoTime() - start) / 1e6;
            Starts.await(bot, () -> !discord.world().commands().in(0).isEmpty());
            Thread.sleep(BREATH_MILLIS);
            return new FirstAnswers(up, millis(discord));
        } finally {
            Starts.end(bot);
        }
    }

    private static List<Double> millis(FakeDiscord discord) {
        Person person = discord.user("First");
        List<Double> millis = new ArrayList<>();
        Outcome begun = person.in(discord.guild("Class 0").channel("history")).slash("quiz start", Map.of("questions", 50));
        millis.add(begun.latency().toNanos() / 1e6);
        SeenMessage message = begun.message();
        while (millis.size() < COUNT) {
            Outcome pressed = person.press(message, message.buttons().getFirst().customId());
            millis.add(pressed.latency().toNanos() / 1e6);
            // The answer is on its way to the screen before it is there.
            var _ = pressed.message();
        }
        return millis;
    }
}
