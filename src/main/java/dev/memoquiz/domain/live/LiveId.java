package dev.memoquiz.domain.live;

import dev.memoquiz.domain.round.RoundId;
import java.util.random.RandomGenerator;

/// Names a live round: 12 characters of `0-9a-z`, drawn like those of a [RoundId].
public record LiveId(String value) {
    public LiveId {
        if (!RoundId.FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("live id must be 12 of 0-9a-z, was '" + value + "'");
        }
    }

    public static LiveId random(RandomGenerator random) {
        return new LiveId(RoundId.random(random).value());
    }

    @Override
    public String toString() {
        return value;
    }
}
