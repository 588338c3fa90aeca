package dev.memoquiz.discord.quiz;

import dev.memoquiz.app.words.Names;
import dev.memoquiz.domain.draw.Plan;

/// How to be asked the questions of a round again.
public final class Replay {
    private Replay() {}

    /// A small line with the command and its options as Discord shows them, as in
    /// `Play this round again: /quiz start quiz:tiny questions:10 seed:4711`; blank when no command draws these questions again.
    public static String line(String command, Plan plan) {
        return plan.count()
                .map(count ->
                        "-# Play this round again: `%s quiz:%s questions:%d%s seed:%d`"
                                .formatted(command, plan.quiz(), count, level(plan), plan.seed()))
                .orElse("");
    }

    private static String level(Plan plan) {
        return plan.level().map(level -> " level:" + Names.of(level)).orElse("");
    }
}
