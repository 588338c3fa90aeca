package dev.memoquiz.discord.live;

import dev.memoquiz.content.QuizFiles;
import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.round.RoundId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;

/// Rounds as tests of their cards need them: hosted by Ms Host at noon, thirty seconds for each question.
public final class LiveRoundSamples {
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    public static final Quiz TINY = load("src/test/resources/quizzes/tiny");
    public static final Quiz MEMO = load("quizzes/welles-umansky-1941");

    private static Quiz load(String folder) {
        return QuizFiles.load(Path.of(folder)).quizzes().getFirst();
    }

    private LiveRoundSamples() {}

    public static LiveSettings settings(LiveSettings.Scoring scoring, int teams) {
        return new LiveSettings(
                Optional.of(Duration.ofSeconds(30)),
                LiveSettings.Pacing.HOST,
                scoring,
                LiveSettings.SecondVote.SECOND_COUNTS,
                true,
                teams);
    }

    public static LiveRound round(Quiz quiz, Phase phase, LiveSettings settings) {
        Plan plan =
                new Plan(
                        quiz.id(),
                        quiz.questions().stream().map(Question::id).limit(50).toList(),
                        1941);
        return new LiveRound(
                new LiveId("0abc12def34g"),
                new Place("1", "2"),
                new Reader(new ReaderId("discord:1"), "Ms Host"),
                new LiveRound.Course(plan, new TreeSet<>(), new TreeMap<>()),
                settings,
                phase,
                1);
    }

    public static LiveRound round(Quiz quiz, Phase phase) {
        return round(quiz, phase, settings(LiveSettings.Scoring.ACCURACY, 0));
    }

    public static Phase.Voting voting(int index) {
        return new Phase.Voting(Turn.first(index), NOON, Optional.of(NOON.plusSeconds(30)));
    }

    public static Asked asked(LiveRound round, Quiz quiz, int index) {
        return Asked.of(round.plan(), index, quiz.questions().get(index));
    }

    public static Player player(int number) {
        return new Player(
                new Reader(new ReaderId("discord:" + (100 + number)), "Pupil " + number),
                new RoundId("00000000000" + number % 10),
                OptionalInt.of(number % 2),
                false);
    }
}
