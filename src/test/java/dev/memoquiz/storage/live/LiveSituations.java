package dev.memoquiz.storage.live;

import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.WORTH;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.RuleName;
import dev.memoquiz.domain.live.EndReason;
import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveCommit;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.live.vote.LiveJournal.Cast;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.live.vote.VoteCommit;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.question.Samples;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.storage.Situations;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Live rounds and votes as tests need them, in the server `school`. Every question is worth 2 points.
final class LiveSituations {
    static final Reader HOST = Situations.reader("host");

    private LiveSituations() {}

    static LiveId live(long number) {
        return new LiveId("%012d".formatted(number));
    }

    /// The round in the log of the player `player-…` of that number.
    static RoundId seat(long live, int player) {
        return Situations.roundId(live * 1_000_000 + player);
    }

    static Reader player(int number) {
        return Situations.reader("player-" + number);
    }

    static LiveSettings settings(boolean changing, int teams) {
        return new LiveSettings(
                Optional.empty(),
                LiveSettings.Pacing.HOST,
                LiveSettings.Scoring.ACCURACY,
                LiveSettings.SecondVote.SECOND_COUNTS,
                changing,
                teams);
    }

    /// A new round of the questions `question-0`, `question-1` … in the channel `channel-…` of its number.
    static LiveRound lobby(long number, int questions) {
        return lobby(number, questions, settings(true, 0));
    }

    static LiveRound lobby(long number, int questions, LiveSettings settings) {
        List<QuestionId> ids =
                IntStream.range(0, questions)
                        .mapToObj(i -> new QuestionId("question-" + i))
                        .toList();
        Plan plan = new Plan(new QuizId("welles-umansky-1941"), ids, number * 31 - 7);
        return new LiveRound(
                live(number),
                new Place("school", "channel-" + number),
                HOST,
                LiveRound.Course.start(plan),
                settings,
                new Phase.Lobby(NOON.plusSeconds(number)),
                1);
    }

    static LiveRound with(LiveRound round, Phase phase) {
        return new LiveRound(
                round.id(),
                round.place(),
                round.host(),
                round.course(),
                round.settings(),
                phase,
                round.version() + 1);
    }

    static LiveRound in(String channel, LiveRound round) {
        return new LiveRound(
                round.id(),
                new Place("school", channel),
                round.host(),
                round.course(),
                round.settings(),
                round.phase(),
                round.version());
    }

    static LiveRound voting(LiveRound round, Turn turn) {
        return with(round, new Phase.Voting(turn, NOON, Optional.empty()));
    }

    static LiveRound ended(LiveRound round) {
        return with(round, new Phase.Ended(NOON, EndReason.HOST, 0));
    }

    static LiveChange step(LiveRound round) {
        return new LiveChange(round, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The step that shows the key of the question that is voted on.
    static LiveChange reveal(LiveRound voting) {
        return reveal(voting, false);
    }

    static LiveChange reveal(LiveRound voting, boolean practice) {
        Turn turn = ((Phase.Voting) voting.phase()).turn();
        LiveRound revealed = with(voting, new Phase.Revealed(turn, NOON, Optional.empty()));
        return new LiveChange(
                revealed,
                Optional.of(settled(turn.index(), practice)),
                Optional.empty(),
                Optional.empty());
    }

    static LiveChange.Settled settled(int index, boolean practice) {
        Question question =
                new Question.StatedInText(
                        Samples.about("question-" + index),
                        "The ship carried timber.",
                        Support.STATED,
                        Map.of(
                                Support.CONTRADICTED, Samples.feedback("No."),
                                Support.NOT_STATED, Samples.feedback("No.")),
                        List.of());
        return new LiveChange.Settled(index, question, practice);
    }

    static LiveRound kept(LiveJournal journal, LiveChange change) {
        LiveCommit commit = journal.commit(change);
        if (commit instanceof LiveCommit.Kept) {
            return change.round();
        }
        throw new AssertionError(commit + " where nothing stood in the way of " + change);
    }

    /// A round that takes votes on its first question.
    static LiveRound opened(LiveJournal journal, LiveRound lobby) {
        return kept(journal, step(voting(kept(journal, step(lobby)), Turn.first(0))));
    }

    /// A vote that earns so many points, a second after noon for each `second`.
    static Vote vote(int player, Turn turn, int points, int second) {
        return new Vote(
                player(player).id(),
                turn,
                "e1",
                new Answer.Picked(points),
                new Vote.Mark(
                        new Points(points, WORTH), new RuleName("order"), points * 500, false),
                NOON.plusSeconds(second),
                Duration.ofSeconds(second));
    }

    /// The same vote, nearly right: its player is asked back.
    static Vote askedBack(Vote vote) {
        return marked(vote, new Vote.Mark(new Points(0, WORTH), vote.mark().rule(), 0, true));
    }

    static Vote marked(Vote vote, Vote.Mark mark) {
        return new Vote(
                vote.reader(),
                vote.turn(),
                vote.edition(),
                vote.answer(),
                mark,
                vote.stamped(),
                vote.thinking());
    }

    /// The same vote with a later press.
    static Vote stamped(Vote vote, int second) {
        return new Vote(
                vote.reader(),
                vote.turn(),
                vote.edition(),
                vote.answer(),
                vote.mark(),
                NOON.plusSeconds(second),
                vote.thinking());
    }

    static VoteCommit cast(LiveJournal journal, LiveRound round, int player, Vote vote) {
        return journal.vote(round, casting(round, player, vote, Optional.empty()));
    }

    /// Casts a vote on a question whose key has been shown already.
    static VoteCommit castLate(LiveJournal journal, LiveRound round, int player, Vote vote) {
        LiveChange.Settled late = settled(vote.turn().index(), false);
        return journal.vote(round, casting(round, player, vote, Optional.of(late)));
    }

    private static Cast casting(
            LiveRound round, int player, Vote vote, Optional<LiveChange.Settled> late) {
        long number = Long.parseLong(round.id().value());
        return new Cast(player(player), seat(number, player), vote, late, moment(vote));
    }

    private static Instant moment(Vote vote) {
        return vote.stamped().plusMillis(80);
    }

    /// Casts what must be kept; the player as then among the players.
    static Player voted(LiveJournal journal, LiveRound round, int player, Vote vote) {
        VoteCommit commit = cast(journal, round, player, vote);
        if (commit instanceof VoteCommit.Kept kept) {
            return kept.player();
        }
        throw new AssertionError(commit + " where nothing stood in the way of " + vote);
    }
}
