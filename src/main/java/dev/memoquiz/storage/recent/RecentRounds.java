package dev.memoquiz.storage.recent;

import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.round.RoundId;
import java.util.LinkedHashMap;
import java.util.Optional;

/// The open rounds that were used last, as this process last saw them. Another process may have gone on with them since.
public final class RecentRounds {
    /// A round of 50 questions that was read takes 5 kB.
    static final int MOST = 2048;

    /// Those used last stand last.
    private final LinkedHashMap<RoundId, Round> rounds = new LinkedHashMap<>(16, 0.75f, true);

    public synchronized Optional<Round> find(RoundId id) {
        return Optional.ofNullable(rounds.get(id));
    }

    /// Remembers a round that was read or is durable, unless a later version is known. What has ended is forgotten.
    public synchronized void seen(Round round) {
        if (round.open()) {
            rounds.merge(
                    round.id(),
                    round,
                    (known, other) -> known.version() > other.version() ? known : other);
            if (rounds.size() > MOST) {
                var _ = rounds.pollFirstEntry();
            }
        } else {
            rounds.remove(round.id());
        }
    }

    /// What is known of the round may be wrong.
    public synchronized void forget(RoundId id) {
        rounds.remove(id);
    }
}
