package dev.memoquiz.discord.round;

import dev.memoquiz.app.Desk;
import dev.memoquiz.app.Scene;
import dev.memoquiz.app.StartRound.Start;
import dev.memoquiz.app.SubmitAnswer.Target;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.quiz.Usual;
import dev.memoquiz.discord.talk.Asker;
import dev.memoquiz.discord.talk.Reply;
import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Plays rounds that nobody sees and nothing is kept of, before anybody can come: Java is slow with what it has not done a few hundred
/// times, and the first people would have to wait for that.
public final class Practice {
    /// As long as a login takes anyway.
    private static final Duration AT_MOST = Duration.ofMillis(500);

    private static final Duration QUICK = Duration.ofMillis(4);
    private static final int TIMES = 200;
    private static final long SEED = 1941;
    private static final int QUESTIONS = 10;
    private static final Asker NOBODY =
            new Asker(
                    new Reader(new ReaderId("nobody"), "Nobody"),
                    new Venue.Server("nowhere"),
                    false,
                    false);

    /// One of these answers any question; the others do not fit it.
    private static final List<Answer> ANSWERS =
            List.of(
                    new Answer.Picked(0),
                    new Answer.PickedSeveral(new TreeSet<>(Set.of(0, 1))),
                    new Answer.Judged(Support.STATED),
                    new Answer.ClaimedWith(0, Optional.empty()),
                    new Answer.Matched(new TreeMap<>(Map.of(0, 0))),
                    new Answer.Ordered(List.of(0, 1)),
                    new Answer.Written("nobody knows"));

    private static final Logger LOG = LoggerFactory.getLogger(Practice.class);

    private final Desk desk;
    private final RoundPresses presses;
    private final QuizId quiz;

    private Practice(Desk desk, QuizId quiz) {
        this.desk = desk;
        this.presses = new RoundPresses(desk);
        this.quiz = quiz;
    }

    /// Ends once it goes quickly, and soon in any case. What fails here would fail later as well, and is told then.
    public static void at(Desk desk, Usual usual, InstantSource clock) {
        try {
            quiz(desk, usual)
                    .map(quiz ->
                            new Practice(desk.forPractice(clock, new SplittableRandom(SEED)), quiz))
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
            round();
            Instant now = clock.instant();
            boolean quick = Duration.between(last, now).compareTo(QUICK) < 0;
            if (quick || Duration.between(begun, now).compareTo(AT_MOST) > 0) {
                return;
            }
            last = now;
        }
    }

    /// A round is begun, its first question answered, the second one looked at, and the round stopped.
    private void round() {
        Start start =
                desk.startRound()
                        .fresh(
                                NOBODY.reader(),
                                NOBODY.venue(),
                                quiz,
                                new Draw.Wish(QUESTIONS, Optional.empty()));
        if (start instanceof Start.Started(Scene.Asking asking)) {
            written(new Reply.Update(SceneView.of(asking, Optional.empty())));
            Target target = RoundMeanings.of(asking).target();
            written(presses.draft(NOBODY, target, List.of(0)));
            written(presses.form(NOBODY, target));
            answer(target);
            written(presses.next(NOBODY, target.round(), target.index()));
            written(presses.stop(NOBODY, target.round()));
        }
    }

    private void answer(Target target) {
        ANSWERS.stream()
                .map(answer -> presses.answer(NOBODY, target, answer))
                .filter(Reply.Update.class::isInstance)
                .findFirst()
                .ifPresent(Practice::written);
    }

    /// As it would be sent.
    private static void written(Reply reply) {
        var _ =
                switch (reply) {
                    case Reply.Update(Card card) -> json(card);
                    case Reply.Private(Card card) -> json(card);
                    case Reply.Form(Modal modal) -> modal.toData().toJson();
                };
    }

    private static byte[] json(Card card) {
        try (MessageCreateData message =
                new MessageCreateBuilder()
                        .useComponentsV2()
                        .setComponents(card.components())
                        .build()) {
            return message.toData().toJson();
        }
    }
}
