package dev.memoquiz.app.live;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.round.Asked;
import java.time.Instant;

/// What came of a press that is meant as a vote.
public sealed interface Casting {
    /// The vote is durable.
    ///
    /// @param vote the one that stands now: of two presses the later one, whichever arrived first
    /// @param changed whether it took the place of an earlier one
    record Counted(LiveRound round, Asked asked, Vote vote, boolean changed) implements Casting {}

    /// Nearly right: kept without points, and the player may answer again.
    record AskedBack(LiveRound round, Asked asked, String prompt) implements Casting {}

    /// The press was made after the vote had closed. Nothing was counted.
    ///
    /// @param stands whether the player had voted before, which stays as it was
    record TooLate(Instant closed, Instant stamped, boolean stands) implements Casting {}

    /// The round takes no votes on that question: it has not started, was skipped, or moved on. Nothing was counted.
    record NotOpen(LiveRound round) implements Casting {}

    /// The question was edited since it was shown. Nothing was counted.
    record QuestionEdited(LiveRound round) implements Casting {}

    /// That was no answer to the question; `reason` is a sentence for the player. Nothing was counted.
    record NotAnAnswer(String reason) implements Casting {}

    /// The player had voted, and choices may not be changed; `kept` stands.
    record Fixed(LiveRound round, Asked asked, Vote kept) implements Casting {}

    /// The host removed this player.
    record Removed() implements Casting {}

    record Paused(PauseReason why) implements Casting {}

    record NoSuchRound() implements Casting {}

    /// The quiz, or the question asked, is no longer on offer.
    record QuizGone() implements Casting {}

    /// The round keeps changing; the press may be made again. Nothing was counted.
    record Busy() implements Casting {}
}
