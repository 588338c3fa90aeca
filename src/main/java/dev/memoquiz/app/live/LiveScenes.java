package dev.memoquiz.app.live;

import dev.memoquiz.domain.grading.Grading;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.score.Distribution;
import dev.memoquiz.domain.live.score.LiveStandings;
import dev.memoquiz.domain.live.score.Rise;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Asked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sets the scene of a live round from what is stored: the same before and after a restart.
final class LiveScenes {
    private final LiveQuestions questions;
    private final LiveJournal journal;

    LiveScenes(LiveQuestions questions, LiveJournal journal) {
        this.questions = questions;
        this.journal = journal;
    }

    LiveScene of(LiveRound round) {
        return round.phase() instanceof Phase.Paused paused
                ? new LiveScene.Paused(round, of(round, paused.paused()), paused.why())
                : of(round, round.phase());
    }

    private LiveScene of(LiveRound round, Phase phase) {
        Optional<Quiz> found = questions.quiz(round);
        if (phase instanceof Phase.Ended) {
            return new LiveScene.Ended(round, found, standings(round));
        }
        return found.flatMap(quiz -> of(round, quiz, phase))
                .orElseGet(() -> new LiveScene.Lost(round));
    }

    /// Empty when the quiz no longer has the question.
    private Optional<LiveScene> of(LiveRound round, Quiz quiz, Phase phase) {
        return switch (phase) {
            case Phase.Lobby _ -> Optional.of(lobby(round, quiz));
            case Phase.Voting voting -> asking(round, quiz, voting.turn());
            case Phase.Discussing discussing -> firstVote(round, quiz, discussing.index());
            case Phase.Revealed shown ->
                    revealed(round, quiz, shown.turn().index()).map(Function.identity());
            case Phase.Ended _, Phase.Paused _ -> Optional.empty();
        };
    }

    private LiveScene lobby(LiveRound round, Quiz quiz) {
        return new LiveScene.Lobby(
                round, quiz, journal.turnout(round.id(), Turn.first(0)).players());
    }

    private Optional<LiveScene> asking(LiveRound round, Quiz quiz, Turn turn) {
        return LiveQuestions.asked(round, quiz, turn.index())
                .map(asked ->
                        new LiveScene.Asking(
                                round, quiz, asked, journal.turnout(round.id(), turn)));
    }

    private Optional<LiveScene> firstVote(LiveRound round, Quiz quiz, int index) {
        return LiveQuestions.asked(round, quiz, index)
                .map(asked ->
                        new LiveScene.FirstVote(
                                round,
                                quiz,
                                asked,
                                Distribution.of(
                                        asked, votes(round, asked).of(Ballot.FIRST), false)));
    }

    /// Question `index`, whose key is out.
    Optional<LiveScene.Revealed> revealed(LiveRound round, Quiz quiz, int index) {
        return LiveQuestions.asked(round, quiz, index).map(asked -> revealed(round, quiz, asked));
    }

    private LiveScene.Revealed revealed(LiveRound round, Quiz quiz, Asked asked) {
        Votes votes = votes(round, asked);
        boolean twice = round.closed(Turn.second(asked.index())).isPresent();
        List<Vote> last = votes.of(twice ? Ballot.SECOND : Ballot.FIRST);
        LiveScene.Outcome outcome =
                new LiveScene.Outcome(
                        Distribution.of(asked, votes.of(Ballot.FIRST), true),
                        twice ? Optional.of(Distribution.of(asked, last, true)) : Optional.empty(),
                        twice
                                ? Optional.of(
                                        new LiveScene.Shift(
                                                right(votes.of(Ballot.FIRST)), right(last)))
                                : Optional.empty());
        return new LiveScene.Revealed(
                round,
                quiz,
                asked,
                outcome,
                commonest(asked.question(), last),
                rises(round, asked.index()));
    }

    private static int right(List<Vote> votes) {
        return (int) votes.stream().filter(vote -> vote.mark().points().full()).count();
    }

    /// None for a question that the class has left.
    private List<Rise> rises(LiveRound round, int index) {
        return round.index().orElse(-1) == index
                ? Rise.of(round, journal.players(round.id()), journal.votes(round.id()))
                : List.of();
    }

    LiveStandings standings(LiveRound round) {
        return LiveStandings.of(round, journal.players(round.id()), journal.votes(round.id()));
    }

    /// The votes on a question as it stands today, without those of removed players.
    private Votes votes(LiveRound round, Asked asked) {
        Set<ReaderId> playing =
                journal.players(round.id()).stream()
                        .filter(player -> !player.removed())
                        .map(player -> player.reader().id())
                        .collect(Collectors.toUnmodifiableSet());
        String edition = asked.question().about().edition();
        return new Votes(
                journal.votes(round.id(), asked.index()).stream()
                        .filter(vote -> vote.edition().equals(edition))
                        .filter(vote -> playing.contains(vote.reader()))
                        .toList());
    }

    private record Votes(List<Vote> both) {
        List<Vote> of(Ballot ballot) {
            return both.stream().filter(vote -> vote.turn().ballot() == ballot).toList();
        }
    }

    /// What the feedback says to most of them; of equals, what was chosen first.
    private static Optional<LiveScene.Commonest> commonest(Question question, List<Vote> votes) {
        Map<Answer, Integer> answers = new LinkedHashMap<>();
        votes.forEach(vote -> answers.merge(vote.answer(), 1, Integer::sum));
        Map<Feedback, Integer> told = new LinkedHashMap<>();
        answers.forEach((answer, times) ->
                feedback(question, answer).forEach(one -> told.merge(one, times, Integer::sum)));
        return told.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> {
                    int other = mostWithout(most.getKey(), question, votes);
                    return new LiveScene.Commonest(
                            most.getKey(), most.getValue(), most.getValue() > other);
                });
    }

    /// How many gave the wrong answer that was given most often, of those that `feedback` is not said to.
    private static int mostWithout(Feedback feedback, Question question, List<Vote> votes) {
        Map<Answer, Integer> others = new LinkedHashMap<>();
        votes.stream()
                .filter(vote -> !vote.mark().points().full())
                .filter(vote -> feedback(question, vote.answer()).noneMatch(feedback::equals))
                .forEach(vote -> others.merge(vote.answer(), 1, Integer::sum));
        return others.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static Stream<Feedback> feedback(Question question, Answer answer) {
        return Grading.grade(question, answer) instanceof Verdict.Graded graded
                ? graded.feedback().stream().filter(one -> one.misreading().isPresent())
                : Stream.empty();
    }
}
