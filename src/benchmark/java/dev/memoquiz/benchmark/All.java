package dev.memoquiz.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/// Measures one after another everything about speed and memory that has a bar, and ends with one table: `All TURNS SECONDS`.
///
/// @param table is filled by each part
record All(Table table) {
    private static final int STARTS = 5;
    private static final int SERVERS = 1_000;
    private static final int PLAYERS = 1_000;
    private static final int QUESTIONS = 3;
    private static final int JUMP = 1_400;
    private static final int JUMP_SECONDS = 20;

    private interface Part {
        void measure(Table table) throws IOException, InterruptedException;
    }

    /// @param arguments how often MemoQuiz and bare JDA take turns, and how many seconds are measured at 200 a second
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int turns = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        Duration time = Duration.ofSeconds(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30);
        Environment.print();
        All all = new All(new Table());
        all.part("starts", table -> Guilds.measure(table, STARTS, SERVERS));
        all.part("presses in many servers", table -> Replies.measure(table, turns, time));
        all.part("live round", table -> LiveLoad.measure(table, 1, PLAYERS, QUESTIONS));
        all.part("overload", table -> Overload.measure(table, JUMP, JUMP_SECONDS));
        all.table().print();
        System.out.println("load after all " + Environment.load());
    }

    /// One part that fails must not sink those after it.
    private void part(String name, Part part) throws IOException, InterruptedException {
        System.out.println(String.format(Locale.ROOT, "%n== %s, load %s", name, Environment.load()));
        long start = System.nanoTime();
        try {
            part.measure(table);
        } catch (IllegalStateException broken) {
            table.broken(name, broken);
        }
        System.out.println(String.format(Locale.ROOT, "took %.0f s", (System.nanoTime() - start) / 1e9));
    }
}
