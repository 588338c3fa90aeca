package dev.memoquiz.app.live;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Step;

/// What came of directing a live round.
public sealed interface Directed {
    /// The change was made and is durable.
    record Done(LiveRound round) implements Directed {}

    /// Only the host and the server's teachers direct a round.
    record NotYours() implements Directed {}

    /// The round is not where that could be done. Nothing was changed.
    record NotNow(Step.Why why) implements Directed {}

    /// In that channel another live round is open. Nothing was changed.
    record ChannelTaken(LiveRound by) implements Directed {}

    record NoSuchRound() implements Directed {}

    /// Others keep changing the round; the press may be made again. Nothing was changed.
    record Busy() implements Directed {}
}
