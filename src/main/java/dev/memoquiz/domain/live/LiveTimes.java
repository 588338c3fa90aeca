package dev.memoquiz.domain.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When a phase moves on by itself, and what becomes of its times when it was held up.
final class LiveTimes {
    private LiveTimes() {}

    static Optional<Instant> due(Phase phase) {
        return switch (phase) {
            case Phase.Ended _ -> Optional.empty();
            case Phase.Paused paused -> Optional.of(paused.at().plus(LiveRules.IDLE));
            case Phase.Running running ->
                    timer(running).or(() -> Optional.of(since(running).plus(LiveRules.IDLE)));
        };
    }

    /// Whether only somebody who presses moves the phase on.
    static boolean waits(Phase phase) {
        return switch (phase) {
            case Phase.Ended _ -> false;
            case Phase.Paused _ -> true;
            case Phase.Running running -> timer(running).isEmpty();
        };
    }

    private static Optional<Instant> timer(Phase.Running phase) {
        return switch (phase) {
            case Phase.Lobby _ -> Optional.empty();
            case Phase.Voting voting -> voting.deadline().map(it -> it.plus(LiveRules.GRACE));
            case Phase.Discussing discussing -> discussing.until();
            case Phase.Revealed revealed -> revealed.until();
        };
    }

    /// The phase after it was held up from `from` for `length`: what was still to come then comes later by that, and what had begun
    /// counts as begun later. A vote whose deadline had passed stays as it was: it is over.
    static Phase.Running later(Phase.Running phase, Instant from, Duration length) {
        return switch (phase) {
            case Phase.Lobby lobby -> new Phase.Lobby(lobby.since().plus(length));
            case Phase.Voting voting when voting.isClosing(from) -> voting;
            case Phase.Voting voting ->
                    new Phase.Voting(
                            voting.turn(),
                            voting.opened().plus(length),
                            later(voting.deadline(), from, length),
                            and(voting.holds(), new Phase.Hold(from, length)));
            case Phase.Discussing discussing ->
                    new Phase.Discussing(
                            discussing.index(),
                            discussing.since().plus(length),
                            later(discussing.until(), from, length));
            case Phase.Revealed revealed ->
                    new Phase.Revealed(
                            revealed.turn(),
                            revealed.since().plus(length),
                            later(revealed.until(), from, length));
        };
    }

    /// The phase with `more` time; empty where nothing comes by itself.
    static Optional<Phase.Running> extended(Phase.Running phase, Duration more) {
        return switch (phase) {
            case Phase.Lobby _ -> Optional.empty();
            case Phase.Voting voting -> voting.deadline().map(at -> voting.until(at.plus(more)));
            case Phase.Discussing(int index, Instant since, Optional<Instant> until) ->
                    until.map(at -> new Phase.Discussing(index, since, Optional.of(at.plus(more))));
            case Phase.Revealed(Turn turn, Instant since, Optional<Instant> until) ->
                    until.map(at -> new Phase.Revealed(turn, since, Optional.of(at.plus(more))));
        };
    }

    /// The phase as it is by a clock that was set by `by`: all its times go with it, and nothing was held up.
    static Phase.Running byClock(Phase.Running phase, Duration by) {
        return phase instanceof Phase.Voting voting
                ? new Phase.Voting(
                        voting.turn(),
                        voting.opened().plus(by),
                        voting.deadline().map(at -> at.plus(by)),
                        voting.holds().stream()
                                .map(hold -> new Phase.Hold(hold.from().plus(by), hold.length()))
                                .toList())
                : later(phase, Instant.MIN, by);
    }

    private static List<Phase.Hold> and(List<Phase.Hold> holds, Phase.Hold one) {
        return Stream.concat(holds.stream(), Stream.of(one)).toList();
    }

    private static Optional<Instant> later(Optional<Instant> time, Instant from, Duration length) {
        return time.map(it -> it.isBefore(from) ? it : it.plus(length));
    }

    /// When the phase began.
    static Instant since(Phase.Running phase) {
        return switch (phase) {
            case Phase.Lobby lobby -> lobby.since();
            case Phase.Voting voting -> voting.opened();
            case Phase.Discussing discussing -> discussing.since();
            case Phase.Revealed revealed -> revealed.since();
        };
    }

    /// Never negative: a clock may be set back.
    static Duration between(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }

    static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
