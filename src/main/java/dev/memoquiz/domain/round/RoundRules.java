package dev.memoquiz.domain.round;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.grading.Grading;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.Rule;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.Venue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The rules of a round as a state machine: asking → reviewing → asking … → finished, or stopped on the way.
public final class RoundRules {
    private RoundRules() {}

    public static Change start(RoundId id, Reader reader, Venue venue, Plan plan, Instant now) {
        return Change.of(new Round(id, reader, venue, plan, asking(0, now), 1));
    }

    /// Answers the round's question `index`, which is `question`.
    public static Submission submit(
            Round round, int index, Question question, Answer answer, Instant now) {
        if (!(round.progress() instanceof Progress.Asking asking) || asking.index() != index) {
            return new Submission.NotAsked();
        }
        return switch (Grading.grade(question, answer)) {
            case Verdict.NotAnAnswer no -> new Submission.NotAnAnswer(no.reason());
            case Verdict.AskAgain again when asking.prompt().isEmpty() ->
                    askBack(round, asking, again.prompt());
            case Verdict.AskAgain _ -> graded(round, question, answer, nearlyTwice(question), now);
            case Verdict.Graded verdict -> graded(round, question, answer, verdict, now);
        };
    }

    /// Goes on from the answer to question `index` to the next question or the end; empty when the round is elsewhere.
    public static Optional<Change> next(Round round, int index, Instant now) {
        if (!round.progress().equals(new Progress.Reviewing(index))) {
            return Optional.empty();
        }
        boolean last = index + 1 == round.plan().size();
        Progress next = last ? new Progress.Finished(now) : asking(index + 1, now);
        return Optional.of(Change.of(round.with(next)));
    }

    /// Ends an open round where it stands; empty when it has ended already.
    public static Optional<Change> stop(Round round, Instant now) {
        return switch (round.progress()) {
            case Progress.Asking asking ->
                    Optional.of(Change.of(round.with(new Progress.Stopped(asking.index(), now))));
            case Progress.Reviewing reviewing ->
                    Optional.of(
                            Change.of(
                                    round.with(new Progress.Stopped(reviewing.index() + 1, now))));
            case Progress.Finished _, Progress.Stopped _, Progress.InClass _ -> Optional.empty();
        };
    }

    private static Progress asking(int index, Instant now) {
        return new Progress.Asking(index, now, Optional.empty());
    }

    private static Submission askBack(Round round, Progress.Asking asking, String prompt) {
        Progress asked = new Progress.Asking(asking.index(), asking.since(), Optional.of(prompt));
        return new Submission.AskedBack(Change.of(round.with(asked)), prompt);
    }

    private static Verdict.Graded nearlyTwice(Question question) {
        return new Verdict.Graded(
                new Points(0, question.worth()), Rule.NEARLY_TWICE.ruleName(), List.of());
    }

    private static Submission graded(
            Round round, Question question, Answer answer, Verdict.Graded verdict, Instant now) {
        Progress.Asking asking = (Progress.Asking) round.progress();
        Answered answered =
                new Answered(
                        round.id(),
                        asking.index(),
                        new Answered.Who(round.reader(), round.venue()),
                        new Answered.What(
                                round.plan().quiz(),
                                question.id(),
                                question.about().edition(),
                                answer),
                        verdict,
                        new Answered.When(now, thinking(asking.since(), now)));
        Round reviewing = round.with(new Progress.Reviewing(asking.index()));
        return new Submission.Graded(new Change(reviewing, List.of(answered)));
    }

    /// A clock set back between question and answer counts as no time, never as less.
    private static Duration thinking(Instant since, Instant now) {
        return now.isBefore(since) ? Duration.ZERO : Duration.between(since, now);
    }
}
