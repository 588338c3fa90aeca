package dev.memoquiz.discord.live.vote;

import dev.memoquiz.app.live.Casting;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.live.poster.LiveMeanings;
import dev.memoquiz.discord.live.words.Said;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.round.Asked;
import java.util.List;
import java.util.Optional;

/// Draws what came of a vote, for the voter alone. It is small, since a whole class is answered at once.
final class VoteCard {
    private VoteCard() {}

    static Card of(Casting casting, LiveMeanings meanings) {
        return switch (casting) {
            case Casting.Counted(var round, var asked, var vote, _) ->
                    said(asked, vote, standing(round, vote), change(round, vote, meanings));
            case Casting.Fixed(var round, var asked, var kept) ->
                    said(
                            asked,
                            kept,
                            "You had answered already, and in this round the first choice stands.",
                            change(round, kept, meanings));
            case Casting.AskedBack(_, _, String prompt) ->
                    Card.on(Tone.MIXED)
                            .text(
                                    "**Nearly.** "
                                            + Markdown.escaped(prompt, 400)
                                            + " You may answer once more; as it stands it earns nothing.")
                            .buttons(Press.choice("Write the answer", meanings.openForm()))
                            .done();
            case Casting _ ->
                    Card.sentence(VoteWords.refusal(casting, meanings.target()).orElseThrow());
        };
    }

    private static Card said(Asked asked, Vote vote, String standing, Optional<ButtonId> change) {
        Card.Draft card = Card.on(Tone.PLAIN).text(Said.of(asked, vote.answer()) + " " + standing);
        change.ifPresent(id -> card.buttons(Press.aside("Change it", id)));
        return card.done();
    }

    private static String standing(LiveRound round, Vote vote) {
        boolean open =
                round.phase().behindPause() instanceof Phase.Voting voting
                        && voting.turn().equals(vote.turn());
        if (!open) {
            return "It was sent in time, so it counts, although the question has closed since.";
        }
        return round.settings().changing()
                ? "You can change it until the question closes."
                : "It stands: in this round the first choice counts.";
    }

    /// A letter is changed on the question itself; what was made up in private is changed there.
    private static Optional<ButtonId> change(LiveRound round, Vote vote, LiveMeanings meanings) {
        boolean open =
                round.settings().changing()
                        && round.phase() instanceof Phase.Voting voting
                        && voting.turn().equals(vote.turn());
        if (!open) {
            return Optional.empty();
        }
        return switch (vote.answer()) {
            case Answer.Picked _, Answer.Judged _ -> Optional.empty();
            case Answer.PickedSeveral(var options) ->
                    Optional.of(meanings.draft(List.copyOf(options)));
            case Answer.Ordered _ -> Optional.of(meanings.draft(List.of()));
            case Answer.Written _, Answer.Matched _, Answer.ClaimedWith _ ->
                    Optional.of(meanings.openForm());
        };
    }
}
