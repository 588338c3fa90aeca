package dev.memoquiz.domain.live;

/// What a rule makes of a live round as it stands.
public sealed interface Step {
    /// The change that is to be kept.
    record Made(LiveChange change) implements Step {}

    /// Nothing changes.
    record Refused(Why why) implements Step {}

    enum Why {
        OVER,
        NOT_STARTED,
        STARTED,
        PAUSED,
        NOT_PAUSED,
        /// The press was meant for another question, or for another moment of this one.
        MOVED_ON,
        /// The question is closing: its result is a moment away.
        CLOSING,
        REVEALED,
        UNTIMED,
        TOO_LONG,
        ALREADY_HOST,
        ALREADY_HERE,
        /// It is not yet time.
        NOT_DUE
    }

    static Step made(LiveRound round) {
        return new Made(LiveChange.of(round));
    }

    static Step refused(Why why) {
        return new Refused(why);
    }
}
