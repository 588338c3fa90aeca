package dev.memoquiz.benchmark;

import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.world.Ack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// Presses that fall due at a fixed rate, however long each takes to be answered (an open loop).
final class Volley {
    private Volley() {}

    /// What came of one press.
    ///
    /// @param at seconds from the first press to when this one was due
    /// @param late milliseconds from when it was due to when it was dispatched: the fault of this benchmark, not of the bot
    /// @param ack the first answer to it
    record Shot(double at, double late, Ack ack) {
        boolean answered() {
            return ack instanceof Ack.Acknowledged;
        }

        /// Milliseconds from its dispatch to the answer.
        double taken() {
            return ack instanceof Ack.Acknowledged answered ? answered.after().toNanos() / 1e6 : Double.NaN;
        }

        /// Whether the answer says so.
        boolean says(String words) {
            return ack instanceof Ack.Acknowledged answered && answered.data().toString().contains(words);
        }
    }

    /// Dispatches `count` presses over so long, and gives what came of each once the last is answered or given up.
    static List<Shot> fire(int count, Duration over, IntFunction<Outcome> press) {
        List<Future<Shot>> shots = new ArrayList<>(count);
        long start = System.nanoTime();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                int one = i;
                long due = start + over.toNanos() * i / count;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                double at = (due - start) / 1e9;
                shots.add(people.submit(() -> shot(at, due, () -> press.apply(one))));
            }
        }
        return shots.stream().map(Future::resultNow).toList();
    }

    private static Shot shot(double at, long due, Supplier<Outcome> press) {
        double late = (System.nanoTime() - due) / 1e6;
        return new Shot(at, late, ack(press));
    }

    /// A message that never came in leaves nothing to press.
    private static Ack ack(Supplier<Outcome> press) {
        try {
            return press.get().ack();
        } catch (IllegalStateException missing) {
            return new Ack.Unanswered();
        }
    }

    static String told(List<Shot> shots) {
        List<Double> taken = shots.stream().filter(Shot::answered).map(Shot::taken).toList();
        if (taken.isEmpty()) {
            return "nothing was answered";
        }
        Figures figures = new Figures(taken);
        Figures late = new Figures(shots.stream().map(Shot::late).toList());
        return String.format(
                Locale.ROOT,
                "%6.1f ms p50, %.1f ms p99, %.1f ms at most; %d of %d answered, sent late by %.1f ms p99",
                figures.median(),
                figures.percentile(99),
                figures.most(),
                taken.size(),
                shots.size(),
                late.percentile(99));
    }
}
