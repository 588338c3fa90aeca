package dev.memoquiz.app.live;

import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveRules;
import dev.memoquiz.domain.live.Step;
import dev.memoquiz.domain.live.vote.LiveCommit;
import dev.memoquiz.domain.live.vote.LiveJournal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Makes steps of live rounds: loads, lets the rules decide, commits, and starts over when somebody else was quicker.
final class LiveRounds {
    static final int TRIES = 5;

    private final LiveJournal journal;

    LiveRounds(LiveJournal journal) {
        this.journal = journal;
    }

    /// Somebody did something in a round without a step of it: for so long it was not idle.
    void stirred(LiveRound round, Instant deed) {
        LiveRules.idleUntil(round, Optional.of(deed))
                .ifPresent(until -> journal.postpone(round, until));
        journal.keepAwake(round, deed.plus(LiveRules.IDLE));
    }

    /// When a player last joined or voted: not after now, though the clock may have been set back since.
    Optional<Instant> lastDeed(LiveId id, Instant now) {
        return journal.lastDeed(id).map(deed -> deed.isAfter(now) ? now : deed);
    }

    /// Whether nobody has done anything in a round for [LiveRules#IDLE]. Joins and votes are looked for only once it comes to that.
    boolean isIdle(LiveRound round, Instant now) {
        if (journal.idleAt(round.id()).filter(now::isBefore).isPresent()) {
            return false;
        }
        Optional<Instant> deed = lastDeed(round.id(), now);
        deed.ifPresent(at -> stirred(round, at));
        return deed.filter(at -> now.isBefore(at.plus(LiveRules.IDLE))).isEmpty();
    }

    Directed step(LiveId id, Function<LiveRound, Step> rule) {
        for (int i = 0; i < TRIES; i++) {
            Optional<LiveRound> round = journal.find(id);
            if (round.isEmpty()) {
                return new Directed.NoSuchRound();
            }
            Optional<Directed> made = settle(rule.apply(round.get()));
            if (made.isPresent()) {
                return made.get();
            }
        }
        return new Directed.Busy();
    }

    /// What came of a step; empty when somebody else was quicker.
    private Optional<Directed> settle(Step step) {
        return switch (step) {
            case Step.Refused refused -> Optional.of(new Directed.NotNow(refused.why()));
            case Step.Made made -> commit(made.change());
        };
    }

    private Optional<Directed> commit(LiveChange change) {
        return switch (journal.commit(change)) {
            case LiveCommit.Kept _ -> Optional.of(new Directed.Done(change.round()));
            case LiveCommit.Conflict _ -> Optional.empty();
            case LiveCommit.ChannelTaken taken ->
                    journal.find(taken.by()).map(Directed.ChannelTaken::new);
        };
    }
}
