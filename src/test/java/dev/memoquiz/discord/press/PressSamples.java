package dev.memoquiz.discord.press;

import dev.memoquiz.app.SubmitAnswer.Target;
import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.RoundId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Presses of every kind there is.
public final class PressSamples {
    private PressSamples() {}

    /// What presses are about.
    public record About(Target target, LiveTarget live, QuizId quiz) {}

    static ButtonId any(SplittableRandom random) {
        List<ButtonId> all = of(random);
        return all.get(random.nextInt(all.size()));
    }

    /// One of every kind at least, each about something that there is not.
    public static List<ButtonId> of(SplittableRandom random) {
        return of(
                new About(
                        new Target(RoundId.random(random), random.nextInt(50), edition(random)),
                        new LiveTarget(LiveId.random(random), turn(random), edition(random)),
                        new QuizId(word(random, 3 + random.nextInt(38)))),
                random);
    }

    public static List<ButtonId> of(About about, SplittableRandom random) {
        return Stream.of(
                        alone(about, random).stream(),
                        openings(about, random).stream(),
                        live(about.live(), random).stream().map(ButtonId.Live::new))
                .<ButtonId>flatMap(samples -> samples)
                .toList();
    }

    private static List<ButtonId> alone(About about, SplittableRandom random) {
        Target target = about.target();
        RoundId round = target.round();
        QuizId quiz = about.quiz();
        AnswerRef answer = new AnswerRef(round, target.index());
        List<ButtonId.Opening> openings = openings(about, random);
        return List.of(
                new ButtonId.Pick(target, random.nextInt(36)),
                new ButtonId.Judge(target, any(random, Support.values())),
                new ButtonId.Draft(target, parts(random)),
                new ButtonId.HandSet(target, parts(random)),
                new ButtonId.HandOrder(target, parts(random)),
                new ButtonId.OpenForm(target),
                new ButtonId.Form(target),
                new ButtonId.Next(round, random.nextInt(50)),
                new ButtonId.Show(round),
                new ButtonId.Instead(round, openings.get(random.nextInt(openings.size()))),
                new ButtonId.OpenText(quiz),
                new ButtonId.TurnPage(quiz, random.nextInt(1000)),
                new ButtonId.Words(quiz, random.nextInt(1000)),
                new ButtonId.WhyPage(random.nextInt(10)),
                new ButtonId.WhyAppeal(answer, random.nextInt(10)),
                new ButtonId.Appeal(answer),
                new ButtonId.AppealPage(random.nextInt(100)),
                new ButtonId.Rule(answer, random.nextInt(20)));
    }

    private static List<ButtonId.Opening> openings(About about, SplittableRandom random) {
        Optional<Level> level =
                random.nextBoolean() ? Optional.empty() : Optional.of(any(random, Level.values()));
        Optional<Long> seed =
                random.nextBoolean() ? Optional.empty() : Optional.of(random.nextLong(1_000_000));
        return List.of(
                new ButtonId.Missed(about.target().round()),
                new ButtonId.Begin(
                        about.quiz(), new Draw.Wish(1 + random.nextInt(50), level).seeded(seed)));
    }

    private static List<LiveButton> live(LiveTarget target, SplittableRandom random) {
        LiveId live = target.live();
        return List.of(
                new LiveButton.Join(live),
                new LiveButton.Mine(live, random.nextInt(11)),
                new LiveButton.Panel(live),
                new LiveButton.Direct(live, target.turn(), any(random, LiveButton.Order.values())),
                new LiveButton.Players(live, random.nextInt(50)),
                new LiveButton.Remove(live),
                new LiveButton.AskName(live),
                new LiveButton.FindName(live),
                new LiveButton.Sheet(live),
                new LiveButton.Again(live),
                new LiveButton.Pick(target, random.nextInt(36)),
                new LiveButton.Judge(target, any(random, Support.values())),
                new LiveButton.Draft(target, parts(random)),
                new LiveButton.HandSet(target, parts(random)),
                new LiveButton.HandOrder(target, parts(random)),
                new LiveButton.OpenForm(target),
                new LiveButton.Form(target));
    }

    private static Turn turn(SplittableRandom random) {
        return new Turn(random.nextInt(50), any(random, Ballot.values()));
    }

    private static <T> T any(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static List<Integer> parts(SplittableRandom random) {
        List<Integer> parts = new ArrayList<>(IntStream.range(0, 36).boxed().toList());
        Collections.shuffle(parts, Random.from(random));
        return parts.subList(0, random.nextInt(10));
    }

    private static String edition(SplittableRandom random) {
        return word(random, 1 + random.nextInt(16));
    }

    private static String word(SplittableRandom random, int length) {
        StringBuilder word = new StringBuilder();
        random.ints(length, 0, 36).forEach(digit -> word.append(Character.forDigit(digit, 36)));
        return word.toString();
    }
}
