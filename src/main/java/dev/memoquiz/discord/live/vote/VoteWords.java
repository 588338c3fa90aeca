package dev.memoquiz.discord.live.vote;

import dev.memoquiz.app.live.Casting;
import dev.memoquiz.app.live.ShowLive;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.discord.live.words.Marks;
import dev.memoquiz.discord.live.words.Pauses;
import dev.memoquiz.discord.press.LiveTarget;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.score.LiveStandings;
import dev.memoquiz.domain.live.vote.Joining;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// What players are told in plain sentences.
final class VoteWords {
    static final String NO_ROUND = "There is no such live round any more.";
    static final String GONE = "This question is no longer on offer. Nothing was counted.";
    static final String EDITED =
            "This question was edited while it was asked, so nothing was counted. The host can skip it.";
    static final String NOT_PLAYING =
            "You do not play in this round, so there is no result of yours.";
    static final String REMOVED = "The host has taken you out of this round.";

    private VoteWords() {}

    static String withoutQuiz(LiveRound round, LiveStandings.Rank rank) {
        return "Place %d: %s. The quiz is no longer on offer, so what you missed cannot be shown."
                .formatted(rank.rank(), new Marks(round).score(rank.score()));
    }

    static String joined(Joining joining) {
        return switch (joining) {
            case Joining.Joined(var player) ->
                    "You are in."
                            + team(player.team().stream().boxed().findFirst())
                            + " The questions appear here, in this channel. No other player sees what you answer.";
            case Joining.Back(var player) ->
                    "You are in already; your answers and points are kept."
                            + team(player.team().stream().boxed().findFirst());
            case Joining.Removed _ -> REMOVED;
            case Joining.Over _ -> "This round is over.";
        };
    }

    private static String team(Optional<Integer> team) {
        return team.map(number -> " You play for team " + (number + 1) + ".").orElse("");
    }

    /// Why a vote was not taken; empty when it was.
    static Optional<String> refusal(Casting casting, LiveTarget target) {
        return switch (casting) {
            case Casting.Counted _, Casting.AskedBack _, Casting.Fixed _ -> Optional.empty();
            case Casting.TooLate(var closed, var stamped, var stands) ->
                    Optional.of(
                            "Too late: by Discord's clock you pressed "
                                    + seconds(Duration.between(closed, stamped))
                                    + " after the question had closed. This answer was not counted."
                                    + (stands ? " Your earlier one stands." : ""));
            case Casting.NotOpen(var round) -> Optional.of(notOpen(round, target));
            case Casting.QuestionEdited _ -> Optional.of(EDITED);
            case Casting.NotAnAnswer(String reason) -> Optional.of(reason);
            case Casting.Removed _ -> Optional.of(REMOVED);
            case Casting.Paused(var why) -> Optional.of(paused(Pauses.why(why)));
            case Casting.NoSuchRound _ -> Optional.of(NO_ROUND);
            case Casting.QuizGone _ -> Optional.of(GONE);
            case Casting.Busy _ ->
                    Optional.of(
                            "The round was moving on at that moment. Nothing was counted; please press again.");
        };
    }

    /// Why an answer cannot be made up; empty while the question takes votes.
    static Optional<String> whyNotOpen(ShowLive.OneQuestion question, LiveTarget target) {
        Phase phase = question.round().phase();
        if (!(phase.behindPause() instanceof Phase.Voting voting)
                || !voting.turn().equals(target.turn())) {
            return Optional.of(notOpen(question.round(), target));
        }
        if (phase instanceof Phase.Paused paused) {
            return Optional.of(paused(Pauses.why(paused.why())));
        }
        return question.asked().question().about().edition().equals(target.edition())
                ? Optional.empty()
                : Optional.of(EDITED);
    }

    private static String paused(String why) {
        return why + " Nothing was counted just now; what you answered before is kept.";
    }

    private static String notOpen(LiveRound round, LiveTarget target) {
        int index = target.turn().index();
        String question = "Question " + (index + 1);
        if (round.course().skipped().contains(index)) {
            return question + " was left out. It counts for nobody.";
        }
        return switch (round.phase().behindPause()) {
            case Phase.Lobby _ -> "The round has not begun yet.";
            case Phase.Ended _ -> "This round is over.";
            case Phase.Discussing discussing when discussing.index() == index ->
                    "The first vote is closed. Talk it over; then you vote again.";
            case Phase.Voting _, Phase.Discussing _, Phase.Revealed _, Phase.Paused _ ->
                    question + " is closed.";
        };
    }

    /// As in `0.3 seconds`.
    private static String seconds(Duration time) {
        double seconds = Math.max(1, time.toMillis()) / 1000.0;
        return seconds < 10
                ? String.format(Locale.ROOT, seconds < 0.1 ? "%.3f" : "%.1f", seconds) + " seconds"
                : Counts.of(Math.toIntExact(Math.min(time.toSeconds(), 1_000_000)), "second");
    }
}
