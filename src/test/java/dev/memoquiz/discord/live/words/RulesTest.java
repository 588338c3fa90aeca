package dev.memoquiz.discord.live.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.LiveSettings.Pacing;
import dev.memoquiz.domain.live.LiveSettings.Scoring;
import dev.memoquiz.domain.live.LiveSettings.SecondVote;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Each choice of the host is told to the players before the round begins, in one paragraph.
final class RulesTest {
    private static final Optional<Duration> MINUTE = Optional.of(Duration.ofMinutes(1));

    private static String rules(
            Optional<Duration> time, Pacing pacing, Scoring scoring, SecondVote second) {
        return Rules.of(new LiveSettings(time, pacing, scoring, second, true, 0));
    }

    private static String plain(boolean changing, int teams) {
        return Rules.of(
                new LiveSettings(
                        MINUTE, Pacing.HOST, Scoring.ACCURACY, SecondVote.OFF, changing, teams));
    }

    @Test
    void when_a_question_closes() {
        assertThat(rules(MINUTE, Pacing.HOST, Scoring.ACCURACY, SecondVote.OFF))
                .contains("A question is open for 1 minute.");
        assertThat(rules(MINUTE, Pacing.AUTOMATIC, Scoring.ACCURACY, SecondVote.OFF))
                .contains("A question is open for 1 minute, or until all have answered.");
        assertThat(rules(Optional.empty(), Pacing.HOST, Scoring.ACCURACY, SecondVote.OFF))
                .contains("the host closes a question when the class is ready.");
        assertThat(rules(Optional.empty(), Pacing.AUTOMATIC, Scoring.ACCURACY, SecondVote.OFF))
                .contains(
                        "a question closes when all have answered.",
                        "If nobody has joined before it, it stays open 30 seconds longer");
    }

    @Test
    void what_earns_points() {
        assertThat(plain(true, 0)).contains("being quick earns none").doesNotContain("vote twice");
        assertThat(rules(MINUTE, Pacing.HOST, Scoring.SPEED, SecondVote.OFF))
                .contains("up to 1,000", "does not count in the lasting standings")
                .contains("Another choice is timed anew; the same one pressed again is not.");
        assertThat(rules(MINUTE, Pacing.HOST, Scoring.ACCURACY, SecondVote.SECOND_COUNTS))
                .contains("You vote twice", "Your last vote counts.");
        assertThat(rules(MINUTE, Pacing.HOST, Scoring.ACCURACY, SecondVote.BOTH_COUNT))
                .contains("You vote twice", "Both votes count.");
    }

    @Test
    void whether_a_choice_stands_who_plays_together_and_when_it_ends_by_itself() {
        assertThat(plain(true, 0)).contains("you can change your choice").doesNotContain("teams");
        assertThat(plain(false, 3)).contains("Your first choice stands.", "There are 3 teams");
        assertThat(plain(true, 0))
                .endsWith("If nobody does anything for 1 hour, the round ends by itself.")
                .doesNotContain("\n");
    }
}
