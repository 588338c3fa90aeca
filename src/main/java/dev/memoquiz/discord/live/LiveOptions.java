package dev.memoquiz.discord.live;

import dev.memoquiz.discord.quiz.QuizOption;
import dev.memoquiz.discord.talk.Call;
import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.LiveSettings.Pacing;
import dev.memoquiz.domain.live.LiveSettings.Scoring;
import dev.memoquiz.domain.live.LiveSettings.SecondVote;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/// The options of `/live start`.
final class LiveOptions {
    private static final int MOST_QUESTIONS = 50;
    private static final String QUESTIONS = "questions";
    private static final String SEED = "seed";
    private static final String SECONDS = "seconds";
    private static final String PACING = "pacing";
    private static final String AUTOMATIC = "automatic";
    private static final String SCORING = "scoring";
    private static final String SPEED = "speed";
    private static final String SECOND_VOTE = "second-vote";
    private static final String BOTH = "both";
    private static final String OFF = "off";
    private static final String CHANGES = "changes";
    private static final String NO = "no";
    private static final String TEAMS = "teams";
    private static final String WHERE = "where";
    private static final String THREAD = "thread";

    private LiveOptions() {}

    static List<OptionData> described(int usualQuestions) {
        return List.of(
                QuizOption.described(),
                integer(QUESTIONS, "How many questions (" + usualQuestions + " if left out)")
                        .setRequiredRange(1, MOST_QUESTIONS),
                integer(SECONDS, "Seconds for each question, 10 to 600 (no limit if left out)")
                        .setRequiredRange(0, LiveSettings.LONGEST.toSeconds()),
                text(PACING, "Who opens the next question (you, if left out)")
                        .addChoice("the host", "host")
                        .addChoice("the bot, by itself", AUTOMATIC),
                text(SCORING, "What earns points (right answers, if left out)")
                        .addChoice("right answers", "accuracy")
                        .addChoice("right answers, and speed", SPEED),
                text(SECOND_VOTE, "Vote, discuss, vote again (no, if left out)")
                        .addChoice("no", OFF)
                        .addChoice("yes, and the second vote counts", "second")
                        .addChoice("yes, and both votes count", BOTH),
                text(CHANGES, "Whether a choice may be changed until the question closes (yes)")
                        .addChoice("yes", "yes")
                        .addChoice("no", NO),
                teams(),
                integer(SEED, "Any number: every round that is given it asks the same questions")
                        .setRequiredRange(0, Draw.LARGEST_SEED),
                text(WHERE, "Where the round is played (here, if left out)")
                        .addChoice("in this channel", "here")
                        .addChoice("in a new thread", THREAD));
    }

    private static OptionData integer(String name, String says) {
        return new OptionData(OptionType.INTEGER, name, says);
    }

    private static OptionData text(String name, String says) {
        return new OptionData(OptionType.STRING, name, says);
    }

    private static OptionData teams() {
        OptionData teams = integer(TEAMS, "How many teams (none, if left out)");
        for (int count = 2; count <= LiveSettings.MOST_TEAMS; count++) {
            teams.addChoice(count + " teams", count);
        }
        return teams;
    }

    static int questions(Call call, int usual) {
        return Math.clamp(number(call, QUESTIONS).orElse(usual), 1, MOST_QUESTIONS);
    }

    static Optional<Long> seed(Call call) {
        return number(call, SEED).map(given -> (long) Math.clamp(given, 0, Draw.LARGEST_SEED));
    }

    static boolean inThread(Call call) {
        return is(call, WHERE, THREAD);
    }

    /// A sentence that says what does not fit together; empty when all does.
    static Optional<String> problem(Call call) {
        int seconds = number(call, SECONDS).orElse(0);
        if (seconds > 0 && seconds < LiveSettings.SHORTEST.toSeconds()) {
            return Optional.of(
                    "A question needs at least 10 seconds. Leave the seconds out for no limit.");
        }
        return seconds == 0 && is(call, SCORING, SPEED)
                ? Optional.of(
                        "Points for speed need a time for each question: give the seconds as well, 10 to 600.")
                : Optional.empty();
    }

    /// @throws IllegalArgumentException if there is a [#problem]
    static LiveSettings settings(Call call) {
        return new LiveSettings(
                number(call, SECONDS).filter(it -> it > 0).map(Duration::ofSeconds),
                is(call, PACING, AUTOMATIC) ? Pacing.AUTOMATIC : Pacing.HOST,
                is(call, SCORING, SPEED) ? Scoring.SPEED : Scoring.ACCURACY,
                secondVote(call.text(SECOND_VOTE).orElse(OFF)),
                !is(call, CHANGES, NO),
                number(call, TEAMS).orElse(0));
    }

    private static SecondVote secondVote(String chosen) {
        return switch (chosen) {
            case OFF -> SecondVote.OFF;
            case BOTH -> SecondVote.BOTH_COUNT;
            default -> SecondVote.SECOND_COUNTS;
        };
    }

    private static boolean is(Call call, String option, String value) {
        return call.text(option).filter(value::equals).isPresent();
    }

    private static Optional<Integer> number(Call call, String option) {
        return call.option(option, OptionMapping::getAsInt);
    }
}
