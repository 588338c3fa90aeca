package dev.memoquiz.terminal.play;

import dev.memoquiz.app.Desk;
import dev.memoquiz.app.Scene;
import dev.memoquiz.app.StartRound.Start;
import dev.memoquiz.app.SubmitAnswer;
import dev.memoquiz.app.Turn;
import dev.memoquiz.app.appeal.AppealAnswer.Lodged;
import dev.memoquiz.app.words.Refusals;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.round.RoundId;
import java.util.List;
import java.util.Optional;

/// One reader at the desk.
public final class Seat {
    private static final int MOST_QUESTIONS = 50;

    private final Desk desk;
    private final Reader reader;

    public Seat(Desk desk, Reader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /// Goes on with the reader's open round, or starts one.
    public Opening sit(Wants wants) {
        Optional<RoundId> open = desk.continueRound().open(reader.id());
        if (open.isPresent() && !wants.anew()) {
            return resumed(desk.continueRound().show(reader.id(), open.get()));
        }
        open.ifPresent(id -> desk.continueRound().stop(reader.id(), id));
        return fresh(wants);
    }

    public Turn answer(Scene.Asking asking, Answer answer) {
        SubmitAnswer.Target target =
                new SubmitAnswer.Target(
                        asking.round().id(),
                        asking.asked().index(),
                        asking.asked().question().about().edition());
        return desk.submitAnswer().submit(reader.id(), target, answer);
    }

    /// Appeals the answer that is looked at; what came of it, in a sentence or two.
    public String appeal(Scene.Reviewing reviewing) {
        AnswerRef answer = reviewing.recorded().answered().ref();
        return switch (desk.appeals().appealAnswer().appeal(reader.id(), answer)) {
            case Lodged.Waiting _ ->
                    "Your appeal is kept. You are your own teacher here: ./memoquiz appeals lets you rule on it.";
            case Lodged other -> Refusals.of(other);
        };
    }

    /// Where the round stands.
    public Turn look(Scene scene) {
        return desk.continueRound().show(reader.id(), scene.round().id());
    }

    public Turn goOn(Scene.Reviewing reviewing) {
        return desk.continueRound()
                .next(reader.id(), reviewing.round().id(), reviewing.asked().index());
    }

    public Turn stop(Scene scene) {
        return desk.continueRound().stop(reader.id(), scene.round().id());
    }

    /// Asks again what was missed in an ended round.
    public Opening replay(Scene.Ended ended) {
        return opened(
                desk.startRound().missed(reader, new Venue.Alone(), ended.round().id()),
                "Nothing was missed, so there is nothing to replay.");
    }

    /// Counts the answers given in a round so far.
    public SoFar soFar(Round round) {
        List<Points> earned =
                desk.showScore().why(reader.id(), MOST_QUESTIONS).stream()
                        .map(explained -> explained.recorded())
                        .filter(recorded -> recorded.answered().round().equals(round.id()))
                        .map(Recorded::points)
                        .toList();
        return new SoFar(
                earned.stream().reduce(Points.NONE, Points::plus),
                earned.size(),
                round.plan().size());
    }

    private Opening resumed(Turn turn) {
        return switch (turn) {
            case Turn.Show(Scene.Reviewing reviewing) -> resumed(goOn(reviewing));
            case Turn.Show(Scene scene) -> new Opening.Open(scene, Optional.of(goingOn(scene)));
            case Turn.MovedOn(Scene scene) -> new Opening.Open(scene, Optional.of(goingOn(scene)));
            case Turn other ->
                    new Opening.Refused(
                            Refusals.of(other).orElse("Your open round cannot go on.")
                                    + " Use --new to start afresh.");
        };
    }

    private static String goingOn(Scene scene) {
        return switch (scene) {
            case Scene.Asking asking ->
                    "Going on with your round: question %d of %d. Use --new to start afresh."
                            .formatted(asking.asked().index() + 1, asking.asked().total());
            case Scene.Reviewing _ -> "Going on with your round. Use --new to start afresh.";
            case Scene.Ended _ -> "You had answered the last question of your round.";
        };
    }

    private Opening fresh(Wants wants) {
        Optional<QuizId> quiz = quiz(wants);
        if (quiz.isEmpty()) {
            return new Opening.Refused(noSuchQuiz(wants));
        }
        Start start = desk.startRound().fresh(reader, new Venue.Alone(), quiz.get(), wants.wish());
        if (start instanceof Start.Unfinished(RoundId open) && !wants.anew()) {
            // Another start of the same reader was quicker by a moment.
            return resumed(desk.continueRound().show(reader.id(), open));
        }
        return opened(
                start,
                "This quiz has no question of that level. Leave --level out to be asked all.");
    }

    private Optional<QuizId> quiz(Wants wants) {
        return wants.quiz().isPresent()
                ? wants.quiz().filter(id -> desk.quizzes().find(id).isPresent())
                : desk.quizzes().all().stream().map(Listed::id).findFirst();
    }

    private String noSuchQuiz(Wants wants) {
        List<String> names = desk.quizzes().all().stream().map(quiz -> quiz.id().value()).toList();
        if (names.isEmpty()) {
            return "There is no quiz to ask. Run 'memoquiz check' to see what is wrong with the quiz files.";
        }
        return wants.quiz().map(id -> "There is no quiz named '" + id + "'.").orElse("")
                + " There is: "
                + String.join(", ", names)
                + ".";
    }

    private static Opening opened(Start start, String nothingToAsk) {
        return switch (start) {
            case Start.Started started -> new Opening.Open(started.scene(), Optional.empty());
            case Start.NothingToAsk _ -> new Opening.Refused(nothingToAsk);
            case Start other ->
                    new Opening.Refused(Refusals.of(other).orElse("That round cannot start."));
        };
    }
}
