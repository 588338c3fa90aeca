package dev.memoquiz.domain.live.vote;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.Rule;
import dev.memoquiz.domain.grading.RuleName;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.reader.ReaderId;
import java.time.Duration;
import java.time.Instant;

/// What a player answered in one vote, graded at once and shown to nobody else before the reveal.
///
/// @param edition of the question as it was shown
/// @param stamped when Discord took the press, by its own clock: of two presses of a player the one stamped later stands
/// @param thinking from the opening of the vote to the press, without pauses
public record Vote(
        ReaderId reader,
        Turn turn,
        String edition,
        Answer answer,
        Mark mark,
        Instant stamped,
        Duration thinking) {
    /// Whether this is what its player had answered before, as a press made to be sure. Nothing is earned anew by that, and with points
    /// for speed nothing lost.
    public boolean repeats(Vote earlier) {
        return answer.equals(earlier.answer)
                && edition.equals(earlier.edition)
                && !earlier.mark.open();
    }

    /// What the answer earned.
    ///
    /// @param score what it adds to the standings of this round: the points, or with points for speed up to 1,000 for each of them
    /// @param open nearly right: the player was asked back and may answer again even where choices are fixed
    public record Mark(Points points, RuleName rule, int score, boolean open) {
        /// Whether the answer was nearly right, and after that no better.
        public boolean nearly() {
            return open || rule.equals(Rule.NEARLY_TWICE.ruleName());
        }
    }
}
