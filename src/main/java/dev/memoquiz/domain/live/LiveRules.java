package dev.memoquiz.domain.live;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.reader.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The rules of a live round as a state machine: lobby → voting (→ discussing → voting again) → revealed → voting … → ended,
/// with pauses anywhere.
///
/// Presses name the question or vote they were meant for, so that one that is made twice, or late, never moves the round twice.
public final class LiveRules {
    /// How long after its deadline a vote is waited for; what Discord stamped in time but took longer still counts when it comes.
    public static final Duration GRACE = Duration.ofMillis(600);

    /// How long nobody may do anything in a round before it is ended.
    public static final Duration IDLE = Duration.ofHours(1);

    /// How long others may still come to an automatic vote that opened before anybody had joined, once all who came have voted.
    public static final Duration FOR_OTHERS = Duration.ofSeconds(30);

    /// How long the class discusses between its two votes.
    public static final Duration DISCUSSION = Duration.ofMinutes(2);

    /// How long a key is shown before an automatic round goes on.
    public static final Duration REVIEW = Duration.ofSeconds(30);

    private LiveRules() {}

    /// What a live round starts from.
    public record Start(Place place, Reader host, Plan plan, LiveSettings settings) {}

    public static LiveChange open(LiveId id, Start start, Instant now) {
        return LiveChange.of(
                new LiveRound(
                        id,
                        start.place(),
                        start.host(),
                        LiveRound.Course.start(start.plan()),
                        start.settings(),
                        new Phase.Lobby(now),
                        1));
    }

    /// When the round moves by itself; empty once it has ended.
    public static Optional<Instant> due(LiveRound round) {
        return LiveTimes.due(round.phase());
    }

    /// Until when a round that waits for somebody may go on waiting; empty for one that moves by itself.
    ///
    /// @param lastDeed when a player last joined or voted, or a host or teacher directed the round
    public static Optional<Instant> idleUntil(LiveRound round, Optional<Instant> lastDeed) {
        return lastDeed.filter(_ -> LiveTimes.waits(round.phase())).map(at -> at.plus(IDLE));
    }

    /// Whether the round, once it is due, asks its class on by itself. It does so only for people: see [#IDLE].
    public static boolean asksOn(LiveRound round) {
        return (round.phase() instanceof Phase.Discussing
                        || round.phase() instanceof Phase.Revealed)
                && !LiveTimes.waits(round.phase());
    }

    /// Closes the lobby and asks the first question.
    public static Step start(LiveRound round, Instant now) {
        return switch (round.phase()) {
            case Phase.Lobby _ -> Step.made(round.with(voting(round, Turn.first(0), now)));
            case Phase.Paused _ -> Step.refused(Step.Why.PAUSED);
            case Phase.Ended _ -> Step.refused(Step.Why.OVER);
            case Phase.Voting _, Phase.Discussing _, Phase.Revealed _ ->
                    Step.refused(Step.Why.STARTED);
        };
    }

    /// The host closes the vote `turn` when that press arrives, and not when it was made: votes that were kept meanwhile are then in
    /// time, and so is every other that was stamped with them.
    public static Step reveal(LiveRound round, Turn turn, Instant now) {
        return round.phase() instanceof Phase.Voting voting && voting.turn().equals(turn)
                ? close(round, voting, now)
                : Step.refused(whyNot(round.phase()));
    }

    /// During the discussion of question `index` the host shows its key and leaves the second vote out.
    ///
    /// @param question empty when the quiz no longer has it
    public static Step revealNow(
            LiveRound round, int index, Optional<Question> question, Instant now) {
        return round.phase() instanceof Phase.Discussing discussing && discussing.index() == index
                ? revealed(round, Turn.first(index), question, now)
                : Step.refused(whyNot(round, index, now));
    }

    /// Closes a vote at `at` if it is still open then; the round moves on a moment later.
    static Step close(LiveRound round, Phase.Voting voting, Instant at) {
        if (voting.isClosing(at)) {
            return Step.refused(Step.Why.CLOSING);
        }
        Instant deadline = LiveTimes.later(at, voting.opened());
        return Step.made(round.with(voting.until(deadline)));
    }

    /// Closes the vote of an automatic round once nobody is left to vote.
    public static Step everybodyVoted(LiveRound round, Instant now) {
        boolean automatic = round.settings().pacing() == LiveSettings.Pacing.AUTOMATIC;
        return automatic && round.phase() instanceof Phase.Voting voting
                ? close(round, voting, now)
                : Step.refused(Step.Why.NOT_DUE);
    }

    /// Ends the discussion of question `index` with a second vote.
    public static Step voteAgain(LiveRound round, int index, Instant now) {
        return round.phase() instanceof Phase.Discussing discussing && discussing.index() == index
                ? Step.made(round.with(voting(round, Turn.second(index), now)))
                : Step.refused(whyNot(round, index, now));
    }

    /// Goes on from the key of question `index` to the next question or the end.
    public static Step next(LiveRound round, int index, Instant now) {
        return round.phase() instanceof Phase.Revealed revealed && revealed.turn().index() == index
                ? Step.made(after(round, index, now))
                : Step.refused(whyNot(round, index, now));
    }

    /// Leaves question `index` unrevealed, for nobody's points, and goes on to the next; a pause ends with it.
    public static Step skip(LiveRound round, int index, Instant now) {
        if (round.index().orElse(-1) != index) {
            return Step.refused(whyNot(round.phase()));
        }
        return round.phase().behindPause() instanceof Phase.Revealed
                ? Step.refused(Step.Why.REVEALED)
                : Step.made(after(round.with(round.course().skipping(index)), index, now));
    }

    /// Ends the round where it stands; what was not revealed counts for nobody.
    public static Step end(LiveRound round, EndReason why, Instant now) {
        return round.open()
                ? Step.made(round.with(new Phase.Ended(now, why, round.behind())))
                : Step.refused(Step.Why.OVER);
    }

    /// Moves the round on by itself, if it is due.
    ///
    /// @param question the one the class has before it; empty when there is none or the quiz no longer has it
    public static Step tick(LiveRound round, Optional<Question> question, Instant now) {
        if (due(round).filter(due -> !due.isAfter(now)).isEmpty()) {
            return Step.refused(Step.Why.NOT_DUE);
        }
        return switch (round.phase()) {
            case Phase.Voting voting when voting.deadline().isPresent() ->
                    closed(round, voting, question, now);
            case Phase.Discussing discussing when discussing.until().isPresent() ->
                    voteAgain(round, discussing.index(), now);
            case Phase.Revealed revealed when revealed.until().isPresent() ->
                    next(round, revealed.turn().index(), now);
            case Phase _ -> end(round, EndReason.IDLE, now);
        };
    }

    private static Step closed(
            LiveRound round, Phase.Voting voting, Optional<Question> question, Instant now) {
        Turn turn = voting.turn();
        LiveRound.Closed times =
                new LiveRound.Closed(
                        voting.opened(), voting.deadline().orElseThrow(), voting.holds());
        LiveRound closed = round.with(round.course().closing(turn, times));
        boolean again =
                turn.ballot() == Ballot.FIRST
                        && round.settings().secondVote() != LiveSettings.SecondVote.OFF;
        return again
                ? Step.made(
                        closed.with(
                                new Phase.Discussing(
                                        turn.index(), now, byItself(round, DISCUSSION, now))))
                : revealed(closed, turn, question, now);
    }

    /// Without the question there is no key to show: the round stops until the quiz is mended or the host skips the question.
    private static Step revealed(
            LiveRound round, Turn turn, Optional<Question> question, Instant now) {
        if (question.isEmpty()) {
            return LiveHalts.pause(round, PauseReason.QUIZ_GONE, now);
        }
        LiveChange.Settled settled = LiveChange.Settled.of(round, turn.index(), question.get());
        LiveRound shown = round.with(new Phase.Revealed(turn, now, byItself(round, REVIEW, now)));
        return new Step.Made(
                new LiveChange(shown, Optional.of(settled), Optional.empty(), Optional.empty()));
    }

    private static LiveRound after(LiveRound round, int index, Instant now) {
        int next = index + 1;
        return round.with(
                next < round.plan().size()
                        ? voting(round, Turn.first(next), now)
                        : new Phase.Ended(now, EndReason.FINISHED, next));
    }

    private static Phase.Voting voting(LiveRound round, Turn turn, Instant now) {
        return new Phase.Voting(turn, now, round.settings().time().map(now::plus));
    }

    private static Optional<Instant> byItself(LiveRound round, Duration wait, Instant now) {
        return switch (round.settings().pacing()) {
            case AUTOMATIC -> Optional.of(now.plus(wait));
            case HOST -> Optional.empty();
        };
    }

    /// Why a press does nothing that is meant for what follows on a vote on question `index`: the vote may only just be closing.
    private static Step.Why whyNot(LiveRound round, int index, Instant now) {
        return round.phase() instanceof Phase.Voting voting
                        && voting.turn().index() == index
                        && voting.isClosing(now)
                ? Step.Why.CLOSING
                : whyNot(round.phase());
    }

    /// Why a press that fits another phase does nothing in this one.
    static Step.Why whyNot(Phase phase) {
        return switch (phase) {
            case Phase.Lobby _ -> Step.Why.NOT_STARTED;
            case Phase.Paused _ -> Step.Why.PAUSED;
            case Phase.Ended _ -> Step.Why.OVER;
            case Phase.Voting _, Phase.Discussing _, Phase.Revealed _ -> Step.Why.MOVED_ON;
        };
    }
}
