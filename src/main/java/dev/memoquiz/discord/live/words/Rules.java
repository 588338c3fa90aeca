package dev.memoquiz.discord.live.words;

import dev.memoquiz.app.words.Durations;
import dev.memoquiz.domain.live.LiveRules;
import dev.memoquiz.domain.live.LiveSettings;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules of a round as its players read them before it begins.
public final class Rules {
    private static final String COMMON =
            "Everybody gets the same question at the same time and chooses in private. When a question closes, all see how"
                    + " many chose what, never who, and the words of the text that prove the answer. Only the host and the"
                    + " teachers can look up later who answered what.";

    private static final String IDLE =
            "If nobody does anything for "
                    + Durations.of(LiveRules.IDLE)
                    + ", the round ends by itself.";

    private static final String FOR_OTHERS =
            " If nobody has joined before it, it stays open "
                    + Durations.of(LiveRules.FOR_OTHERS)
                    + " longer, for others to come.";

    private Rules() {}

    /// One paragraph.
    public static String of(LiveSettings settings) {
        return Stream.of(
                        COMMON,
                        closing(settings),
                        settings.changing()
                                ? "Until then you can change your choice."
                                : "Your first choice stands.",
                        scoring(settings),
                        secondVote(settings.secondVote()),
                        teams(settings.teams()),
                        IDLE)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String closing(LiveSettings settings) {
        boolean automatic = settings.pacing() == LiveSettings.Pacing.AUTOMATIC;
        return settings.time()
                .map(time ->
                        "A question is open for "
                                + Durations.of(time)
                                + (automatic ? ", or until all have answered." : "."))
                .orElse(
                        automatic
                                ? "There is no clock: a question closes when all have answered."
                                        + FOR_OTHERS
                                : "There is no clock: the host closes a question when the class is ready.");
    }

    private static String scoring(LiveSettings settings) {
        return switch (settings.scoring()) {
            case ACCURACY -> "Right answers earn points, being quick earns none.";
            case SPEED ->
                    "A right answer earns up to 1,000 for each of its points: all of it in the first half second, half of it"
                            + " at the end."
                            + (settings.changing()
                                    ? " Another choice is timed anew; the same one pressed again is not."
                                    : "")
                            + " So this round does not count in the lasting standings.";
        };
    }

    private static String secondVote(LiveSettings.SecondVote secondVote) {
        return switch (secondVote) {
            case OFF -> "";
            case SECOND_COUNTS ->
                    "You vote twice: alone, and again after the class has talked it over. Your last vote counts.";
            case BOTH_COUNT ->
                    "You vote twice: alone, and again after the class has talked it over. Both votes count.";
        };
    }

    private static String teams(int teams) {
        return teams == 0
                ? ""
                : "There are " + teams + " teams; a team's result is the mean of its players.";
    }
}
