package dev.memoquiz.killing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/// What was found wrong, each once; and how often what happened.
final class Findings {
    private final ConcurrentLinkedQueue<String> found = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    /// What people may be told instead of what they asked for, on a busy machine.
    private static final List<String> HARMLESS =
            List.of("I am slow just now", "I am busy just now, so nothing was counted.");

    private final boolean troubled;

    /// @param troubled whether the bot may tell of trouble
    Findings(boolean troubled) {
        this.troubled = troubled;
    }

    /// The same, when it should not have happened unless something goes wrong outside the bot.
    void unlessTroubled(boolean right, String sentence) {
        unless(right || troubled, sentence);
    }

    static boolean isHarmless(String text) {
        return HARMLESS.stream().anyMatch(text::startsWith);
    }

    void add(String sentence) {
        if (!found.contains(sentence)) {
            found.add(sentence);
        }
    }

    /// Adds the sentence unless things are as they should be.
    void unless(boolean right, String sentence) {
        if (!right) {
            add(sentence);
        }
    }

    void count(String what) {
        counts.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }

    long counted(String what) {
        LongAdder count = counts.get(what);
        return count == null ? 0 : count.sum();
    }

    List<String> all() {
        return List.copyOf(found);
    }

    Map<String, LongAdder> counts() {
        return new TreeMap<>(counts);
    }
}
