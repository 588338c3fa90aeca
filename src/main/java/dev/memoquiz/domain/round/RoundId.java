package dev.memoquiz.domain.round;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Names a round: 12 characters of `0-9a-z`, drawn from 60 random bits.
public record RoundId(String value) {
    public static final Pattern FORM = Pattern.compile("[0-9a-z]{12}");

    public RoundId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "round id must be 12 of 0-9a-z, was '" + value + "'");
        }
    }

    public static RoundId random(RandomGenerator random) {
        String digits = Long.toString(random.nextLong(1L << 60), 36);
        return new RoundId("0".repeat(12 - digits.length()) + digits);
    }

    @Override
    public String toString() {
        return value;
    }
}
