package dev.memoquiz.discord.talk;

import dev.memoquiz.discord.gate.Visit;
import java.util.Optional;
import org.slf4j.MDC;

/// One interaction as logs and counts know it: by ids alone, never by a name or an answer.
///
/// @param guild empty outside servers
/// @param round empty where the interaction names none
/// @param lane what names the same is done in the order in which it came; empty where that does not matter
/// @param visit from when it is taken until nothing more is to be done for it
public record Errand(
        String interaction,
        Optional<String> guild,
        Optional<String> round,
        Optional<String> lane,
        Watch.Seen seen,
        Visit visit) {
    /// Runs `work` with the ids as fields of each log line that it writes.
    void named(Runnable work) {
        MDC.put("interaction", interaction);
        guild.ifPresent(id -> MDC.put("guild", id));
        round.ifPresent(id -> MDC.put("round", id));
        try {
            work.run();
        } finally {
            MDC.remove("interaction");
            MDC.remove("guild");
            MDC.remove("round");
        }
    }

    @Override
    public String toString() {
        return "interaction "
                + interaction
                + guild.map(id -> ", guild " + id).orElse("")
                + round.map(id -> ", round " + id).orElse("");
    }
}
