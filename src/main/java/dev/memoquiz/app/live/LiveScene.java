package dev.memoquiz.app.live;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.score.Distribution;
import dev.memoquiz.domain.live.score.LiveStandings;
import dev.memoquiz.domain.live.score.Rise;
import dev.memoquiz.domain.live.vote.LiveJournal.Turnout;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.round.Asked;
import java.util.List;
import java.util.Optional;

/// What the class has before it in a live round; nothing in it says what a single player chose.
public sealed interface LiveScene {
    LiveRound round();

    /// Players join.
    record Lobby(LiveRound round, Quiz quiz, int players) implements LiveScene {}

    /// A question takes votes.
    record Asking(LiveRound round, Quiz quiz, Asked asked, Turnout turnout) implements LiveScene {}

    /// The first vote, without the key, to be discussed.
    record FirstVote(LiveRound round, Quiz quiz, Asked asked, Distribution distribution)
            implements LiveScene {}

    /// The key, and how the class voted.
    ///
    /// @param misreading behind the wrong answers of the last vote
    record Revealed(
            LiveRound round,
            Quiz quiz,
            Asked asked,
            Outcome outcome,
            Optional<Commonest> misreading,
            List<Rise> rises)
            implements LiveScene {
        public Revealed {
            rises = List.copyOf(rises);
        }
    }

    /// How the votes fell.
    ///
    /// @param second empty when there was no second vote
    /// @param shift how many earned all points in each vote; empty when there was one vote
    record Outcome(Distribution first, Optional<Distribution> second, Optional<Shift> shift) {}

    /// How many answered rightly in full before the talk and after it.
    record Shift(int before, int after) {}

    /// The misreading behind most wrong answers among those that have one behind them.
    ///
    /// @param votes how many were misled by it
    /// @param most whether no other wrong answer was given by as many
    record Commonest(Feedback feedback, int votes, boolean most) {}

    /// The round stands still.
    ///
    /// @param behind what is held up
    record Paused(LiveRound round, LiveScene behind, PauseReason why) implements LiveScene {}

    /// The round is over.
    ///
    /// @param quiz empty when it is no longer on offer
    record Ended(LiveRound round, Optional<Quiz> quiz, LiveStandings standings)
            implements LiveScene {}

    /// The quiz, or the question that the class has before it, is no longer on offer. An open round is to be paused for it with
    /// [DirectLive#trouble].
    record Lost(LiveRound round) implements LiveScene {}
}
