package dev.memoquiz.benchmark;

import dev.memoquiz.fakediscord.FakeDiscord;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Milliseconds from a process's start to the moment it is of use.
final class Starts {
    private static final String QUESTION = "Question 1 of";

    /// JDA asks once who it is; the next request needs a bot that is ready.
    static final int BEFORE_READY = 1;

    private static final long LIMIT_MILLIS = 120_000;

    private Starts() {}

    /// @param ready READY was sent to it
    /// @param up its first request after that has come: it knows that it is ready
    record Bot(double ready, double up) {}

    /// To the first question on standard output; its input stays open and empty.
    static double untilQuestion(ProcessBuilder program) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = program.start();
        try {
            await(process.getInputStream());
            return millisSince(start);
        } finally {
            end(process);
        }
    }

    static Bot untilReady(ProcessBuilder program, FakeDiscord discord)
            throws IOException, InterruptedException {
        int identified = discord.gateway().identifies();
        long asked = discord.requests().total();
        long start = System.nanoTime();
        Process process = program.start();
        try {
            await(process, () -> discord.gateway().identifies() > identified);
            double ready = millisSince(start);
            await(process, () -> discord.requests().total() > asked + BEFORE_READY);
            return new Bot(ready, millisSince(start));
        } finally {
            end(process);
        }
    }

    /// A bot that has sent its identity and is ready or about to be.
    static Process running(ProcessBuilder program, FakeDiscord discord)
            throws IOException, InterruptedException {
        int identified = discord.gateway().identifies();
        Process process = program.start();
        await(process, () -> discord.gateway().identifies() > identified);
        return process;
    }

    private static void await(InputStream out) throws IOException {
        StringBuilder seen = new StringBuilder();
        while (seen.indexOf(QUESTION) < 0) {
            int next = out.read();
            if (next < 0) {
                throw new IllegalStateException("ended without a question: " + seen);
            }
            seen.append((char) next);
        }
    }

    static void await(Process process, BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LIMIT_MILLIS);
        while (!there.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the bot did not get ready; its log says why");
            }
            Thread.sleep(0, 500_000);
        }
    }

    /// Asks it to end and sees to it.
    static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
