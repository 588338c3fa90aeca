package dev.memoquiz.discord.round;

import dev.memoquiz.app.Desk;
import dev.memoquiz.app.Scene;
import dev.memoquiz.app.StartRound.Start;
import dev.memoquiz.app.SubmitAnswer.Target;
import dev.memoquiz.app.Turn;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.quiz.Usual;
import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Plays rounds that nobody sees and nothing is kept of, before anybody can come: Java is slow with what it has not done a few hundred
/// times, and the first people would have to wait for that.
public final class Practice {
    /// As long as a login takes anyway.
    private static final Duration AT_MOST = Duration.ofMillis(300);

    private static final Duration QUICK = Duration.ofMillis(2);
    private static final int TIMES = 200;
    private static final Reader NOBODY = new Reader(new ReaderId("nobody"), "Nobody");

    private static final Logger LOG = LoggerFactory.getLogger(Practice.class);

    private final Desk real;
    private final Desk desk;
    private final QuizId quiz;

    private Practice(Desk real, Desk desk, QuizId quiz) {
        this.real = real;
        this.desk = desk;
        this.quiz = quiz;
    }

    /// Ends once it goes quickly, and soon in any case. What fails here would fail later as well, and is told then.
    public static void at(Desk desk, Usual usual, InstantSource clock) {
        try {
            quiz(desk, usual)
                    .map(quiz -> new Practice(desk, desk.forPractice(clock, () -> 0), quiz))
                    .ifPresent(practice -> practice.play(clock));
        } catch (RuntimeException trouble) {
            LOG.debug("practice ended early", trouble);
        }
    }

    private static Optional<QuizId> quiz(Desk desk, Usual usual) {
        return usual.quiz().or(() -> desk.quizzes().all().stream().map(Listed::id).findFirst());
    }

    private void play(InstantSource clock) {
        Instant begun = clock.instant();
        Instant last = begun;
        for (int i = 0; i < TIMES; i++) {
            question(i);
            Instant now = clock.instant();
            boolean quick = Duration.between(last, now).compareTo(QUICK) < 0;
            if (quick || Duration.between(begun, now).compareTo(AT_MOST) > 0) {
                return;
            }
            last = now;
        }
    }

    /// One question is drawn, shown, answered and looked at again.
    private void question(int number) {
        var _ = real.continueRound().open(NOBODY.id());
        Start start =
                desk.startRound()
                        .fresh(NOBODY, new Venue.Alone(), quiz, new Draw.Wish(1, Optional.empty()));
        if (start instanceof Start.Started(Scene.Asking asking)) {
            written(QuestionView.of(asking, List.of(), Optional.empty()));
            Target target =
                    new Target(asking.round().id(), 0, asking.asked().question().about().edition());
            Turn turn =
                    desk.submitAnswer().submit(NOBODY.id(), target, new Answer.Picked(number % 2));
            if (turn instanceof Turn.Show(Scene.Reviewing reviewing)) {
                written(ReviewView.of(reviewing, Optional.empty()));
            }
        }
    }

    /// As it would be sent.
    private static void written(Card card) {
        try (MessageCreateData message =
                new MessageCreateBuilder()
                        .useComponentsV2()
                        .setComponents(card.components())
                        .build()) {
            var _ = message.toData().toJson();
        }
    }
}
