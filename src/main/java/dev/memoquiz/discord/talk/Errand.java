package dev.memoquiz.discord.talk;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.MDC;

/// One interaction as logs and counts know it: by ids alone, never by a name or an answer.
///
/// @param guild empty outside servers
/// @param round empty where the interaction names none
public record Errand(
        String interaction, Optional<String> guild, Optional<String> round, Watch.Seen seen) {
    /// Runs `work` with the ids as fields of each log line that it writes.
    <T> T named(Supplier<T> work) {
        MDC.put("interaction", interaction);
        guild.ifPresent(id -> MDC.put("guild", id));
        round.ifPresent(id -> MDC.put("round", id));
        try {
            return work.get();
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
