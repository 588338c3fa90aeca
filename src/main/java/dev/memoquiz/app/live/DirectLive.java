package dev.memoquiz.app.live;

import dev.memoquiz.domain.live.EndReason;
import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveHalts;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveRules;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.live.Step;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.reader.ReaderId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;

/// What the host of a live round, or a teacher of the server, has it do.
public final class DirectLive {
    private final LiveQuestions questions;
    private final LiveRounds rounds;
    private final LiveJournal journal;
    private final InstantSource clock;

    DirectLive(
            LiveQuestions questions, LiveRounds rounds, LiveJournal journal, InstantSource clock) {
        this.questions = questions;
        this.rounds = rounds;
        this.journal = journal;
        this.clock = clock;
    }

    public Directed start(LiveId id, Director director) {
        return direct(id, director, round -> LiveRules.start(round, clock.instant()));
    }

    /// Closes the vote `turn`; the key, or the first vote, is shown a moment later by [AdvanceLive].
    public Directed reveal(LiveId id, Director director, Turn turn) {
        return direct(id, director, round -> LiveRules.reveal(round, turn, clock.instant()));
    }

    /// During the discussion of question `index`, shows its key without a second vote.
    public Directed revealNow(LiveId id, Director director, int index) {
        return direct(
                id,
                director,
                round ->
                        LiveRules.revealNow(
                                round, index, questions.current(round), clock.instant()));
    }

    /// Opens the second vote on question `index`.
    public Directed voteAgain(LiveId id, Director director, int index) {
        return direct(id, director, round -> LiveRules.voteAgain(round, index, clock.instant()));
    }

    /// Goes on from the key of question `index`.
    public Directed next(LiveId id, Director director, int index) {
        return direct(id, director, round -> LiveRules.next(round, index, clock.instant()));
    }

    public Directed skip(LiveId id, Director director, int index) {
        return direct(id, director, round -> LiveRules.skip(round, index, clock.instant()));
    }

    /// Gives the open vote more time.
    ///
    /// @param by at most [LiveHalts#LONGEST_EXTENSION]
    public Directed extend(LiveId id, Director director, Duration by) {
        return direct(id, director, round -> LiveHalts.extend(round, by, clock.instant()));
    }

    public Directed pause(LiveId id, Director director) {
        return direct(
                id, director, round -> LiveHalts.pause(round, PauseReason.HOST, clock.instant()));
    }

    public Directed resume(LiveId id, Director director) {
        return direct(id, director, round -> LiveHalts.resume(round, clock.instant()));
    }

    /// Takes the round to another channel, and goes on if it was paused.
    public Directed moveTo(LiveId id, Director director, Place place) {
        return direct(id, director, round -> LiveHalts.move(round, place, clock.instant()));
    }

    /// Makes a teacher the host.
    public Directed takeOver(LiveId id, Director director) {
        return direct(id, director, round -> LiveHalts.takeOver(round, director.reader()));
    }

    public Directed end(LiveId id, Director director) {
        return direct(id, director, round -> LiveRules.end(round, EndReason.HOST, clock.instant()));
    }

    /// Takes a player out for good. The round itself does not change.
    public Directed remove(LiveId id, Director director, ReaderId player) {
        return journal.find(id)
                .map(round -> remove(round, director, player))
                .orElseGet(Directed.NoSuchRound::new);
    }

    private Directed remove(LiveRound round, Director director, ReaderId player) {
        if (!director.mayDirect(round)) {
            return new Directed.NotYours();
        }
        if (!round.open()) {
            return new Directed.NotNow(Step.Why.OVER);
        }
        journal.remove(round.id(), player);
        rounds.stirred(round, clock.instant());
        return new Directed.Done(round);
    }

    /// Pauses a round that cannot go on as it is: nobody directs that, it happens.
    public Directed trouble(LiveId id, PauseReason why) {
        return rounds.step(id, round -> LiveHalts.pause(round, why, clock.instant()));
    }

    /// Gives a vote the time back in which the class could not see it: nobody directs that either.
    public Directed unseen(LiveId id, Turn turn) {
        return rounds.step(id, round -> LiveHalts.unseen(round, turn, clock.instant()));
    }

    private Directed direct(LiveId id, Director director, Function<LiveRound, Step> rule) {
        return journal.find(id)
                .map(round ->
                        director.mayDirect(round)
                                ? rounds.step(id, rule.andThen(this::byHand))
                                : new Directed.NotYours())
                .orElseGet(Directed.NoSuchRound::new);
    }

    /// A round is not idle while somebody directs it, also where its phase began long ago and goes on.
    private Step byHand(Step step) {
        return step instanceof Step.Made(LiveChange change)
                ? new Step.Made(change.directed(clock.instant()))
                : step;
    }
}
