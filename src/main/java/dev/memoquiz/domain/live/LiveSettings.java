package dev.memoquiz.domain.live;

import java.time.Duration;
import java.util.Optional;

/// What the host chose before the start.
///
/// @param time for each question, 10 to 600 s; empty when untimed
/// @param changing whether a choice may be changed until the question closes
/// @param teams 0 for none, else 2 to 6
public record LiveSettings(
        Optional<Duration> time,
        Pacing pacing,
        Scoring scoring,
        SecondVote secondVote,
        boolean changing,
        int teams) {
    public static final Duration SHORTEST = Duration.ofSeconds(10);
    public static final Duration LONGEST = Duration.ofMinutes(10);
    public static final int MOST_TEAMS = 6;

    public LiveSettings {
        time.filter(each -> each.compareTo(SHORTEST) < 0 || each.compareTo(LONGEST) > 0)
                .ifPresent(each -> {
                    throw new IllegalArgumentException(
                            "time must be 10..600 s, was " + each.toSeconds() + " s");
                });
        if (teams < 0 || teams == 1 || teams > MOST_TEAMS) {
            throw new IllegalArgumentException("teams must be 0 or 2..6, were " + teams);
        }
        if (scoring == Scoring.SPEED && time.isEmpty()) {
            throw new IllegalArgumentException("points for speed need a time for each question");
        }
    }

    /// Who moves on from a reveal to the next question.
    public enum Pacing {
        HOST,
        AUTOMATIC
    }

    public enum Scoring {
        ACCURACY,
        SPEED
    }

    /// Whether the class votes again after a discussion, and which votes then earn points.
    public enum SecondVote {
        OFF,
        SECOND_COUNTS,
        BOTH_COUNT
    }
}
