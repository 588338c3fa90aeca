package dev.memoquiz.discord.press;

import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.question.Support;
import java.util.HashSet;
import java.util.List;

/// What a press means in a live round. Parts of a question count in the order of the quiz file, from 0.
public sealed interface LiveButton {
    LiveId live();

    /// Whether a form is the right answer to the press.
    default boolean opensForm() {
        return this instanceof OpenForm || this instanceof AskName;
    }

    /// A press with which a player votes, or makes up a vote.
    sealed interface Voting extends LiveButton {
        LiveTarget target();

        @Override
        default LiveId live() {
            return target().live();
        }
    }

    record Join(LiveId live) implements LiveButton {}

    record Pick(LiveTarget target, int part) implements Voting {}

    record Judge(LiveTarget target, Support support) implements Voting {}

    /// Shows the player the question in private with these parts chosen; nothing is answered yet.
    record Draft(LiveTarget target, List<Integer> parts) implements Voting {
        public Draft {
            parts = distinct(parts);
        }
    }

    record HandSet(LiveTarget target, List<Integer> parts) implements Voting {
        public HandSet {
            parts = distinct(parts);
        }
    }

    record HandOrder(LiveTarget target, List<Integer> parts) implements Voting {
        public HandOrder {
            parts = distinct(parts);
        }
    }

    /// Opens the form in which the question is answered.
    record OpenForm(LiveTarget target) implements Voting {}

    /// Is the form in which the question is answered.
    record Form(LiveTarget target) implements Voting {}

    /// Shows the player how they did, with a page of what they missed, counted from 0.
    record Mine(LiveId live, int page) implements LiveButton {
        public Mine(LiveId live) {
            this(live, 0);
        }
    }

    /// Shows the host what can be done.
    record Panel(LiveId live) implements LiveButton {}

    /// Directs the round.
    ///
    /// @param turn the vote that was before the class when the button was drawn: what moves a round on is done once, however often
    ///     it is pressed
    record Direct(LiveId live, Turn turn, Order order) implements LiveButton {}

    /// What the host can order. The names stand in no id; [Codes] has their letters.
    enum Order {
        START,
        REVEAL,
        /// Leaves the second vote out. Its own order, so that closing a first vote twice does not show the key.
        REVEAL_NOW,
        VOTE_AGAIN,
        NEXT,
        SKIP,
        PAUSE,
        RESUME,
        THIRTY_MORE,
        SIXTY_MORE,
        ASK_END,
        END,
        TAKE_OVER,
        MOVE_HERE
    }

    /// Lists the players, a page of them, counted from 0.
    record Players(LiveId live, int page) implements LiveButton {}

    /// Is the menu in which a player is chosen who is to be removed.
    record Remove(LiveId live) implements LiveButton {}

    /// Opens the form in which a player's name is typed.
    record AskName(LiveId live) implements LiveButton {}

    /// Is the form in which a player's name is typed.
    record FindName(LiveId live) implements LiveButton {}

    /// Hands out the table of who answered what.
    record Sheet(LiveId live) implements LiveButton {}

    /// Opens a round like this one with other questions.
    record Again(LiveId live) implements LiveButton {}

    private static List<Integer> distinct(List<Integer> parts) {
        if (new HashSet<>(parts).size() < parts.size()) {
            throw new IllegalArgumentException("parts must differ, were " + parts);
        }
        return List.copyOf(parts);
    }
}
