package dev.memoquiz.discord.live.vote;

import static dev.memoquiz.discord.live.LiveRoundSamples.MEMO;
import static dev.memoquiz.discord.live.LiveRoundSamples.NOON;
import static dev.memoquiz.discord.live.LiveRoundSamples.TINY;
import static dev.memoquiz.discord.live.LiveRoundSamples.asked;
import static dev.memoquiz.discord.live.LiveRoundSamples.player;
import static dev.memoquiz.discord.live.LiveRoundSamples.round;
import static dev.memoquiz.discord.live.LiveRoundSamples.voting;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.app.live.Casting;
import dev.memoquiz.app.live.ShowLive;
import dev.memoquiz.discord.Golden;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.live.poster.LiveMeanings;
import dev.memoquiz.discord.round.Stretched;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.Rule;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.live.EndReason;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.score.LiveStandings;
import dev.memoquiz.domain.live.vote.Joining;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.fakediscord.check.MessageCheck;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What one player alone is shown in a live round, held against golden files and the limits of Discord.
final class PrivateCardsTest {
    private static final int SINGLE = 0;
    private static final int SEVERAL = 1;
    private static final int STATED = 2;
    private static final int TYPED = 4;
    private static final int ORDER = 6;
    private static final int MATCH = 7;
    private static final int CLAIM = 8;

    private static final LiveSettings ONE_VOTE = settings(LiveSettings.SecondVote.OFF, false);

    private final ObjectNode cards = new ObjectMapper().createObjectNode();

    private void add(String name, Card card) {
        cards.set(name, Golden.json(card));
    }

    @AfterEach
    void every_card_fits_discord() {
        cards.forEach(card -> assertThat(MessageCheck.created(card, Set.of()).found()).isEmpty());
    }

    private static LiveRound open(int index) {
        return round(TINY, voting(index));
    }

    private static LiveRound fixed(int index) {
        return round(TINY, voting(index), ONE_VOTE);
    }

    private static LiveSettings settings(LiveSettings.SecondVote second, boolean changing) {
        return new LiveSettings(
                Optional.of(Duration.ofSeconds(30)),
                LiveSettings.Pacing.HOST,
                LiveSettings.Scoring.ACCURACY,
                second,
                changing,
                0);
    }

    private static LiveRound revealed(int index) {
        return round(TINY, new Phase.Revealed(Turn.first(index), NOON, Optional.empty()));
    }

    private static Vote vote(Asked asked, Answer answer) {
        return new Vote(
                player(1).reader().id(),
                Turn.first(asked.index()),
                asked.question().about().edition(),
                answer,
                new Vote.Mark(new Points(0, 1), Rule.NEARLY_TWICE.ruleName(), 0, false),
                NOON,
                Duration.ofSeconds(3));
    }

    private static Card counted(LiveRound round, int index, Answer answer) {
        Asked asked = asked(round, TINY, index);
        return told(new Casting.Counted(round, asked, vote(asked, answer), false), index);
    }

    private static Card told(Casting casting, int index) {
        LiveRound round = open(index);
        return VoteCard.of(
                casting, LiveMeanings.of(round.id(), Turn.first(index), asked(round, TINY, index)));
    }

    @Test
    void what_was_chosen_is_told_back_in_the_letters_of_the_question() {
        Map<Integer, Answer> answers =
                Map.of(
                        SINGLE, new Answer.Picked(1),
                        SEVERAL, new Answer.PickedSeveral(new TreeSet<>(Set.of(0, 2))),
                        STATED, new Answer.Judged(Support.NOT_STATED),
                        TYPED, new Answer.Written("the **dog** of @everyone"),
                        ORDER, new Answer.Ordered(List.of(2, 0, 1)),
                        MATCH, Answer.Matched.of(Map.of(0, 1, 1, 1, 2, 0)),
                        CLAIM, new Answer.ClaimedWith(1, Optional.of(8)));
        new TreeMap<>(answers)
                .forEach((index, answer) ->
                        add(
                                TINY.questions().get(index).id().value(),
                                counted(open(index), index, answer)));
        Golden.check("live-private-chosen", cards);
    }

    @Test
    void what_becomes_of_a_choice_is_told() {
        Asked asked = asked(open(SINGLE), TINY, SINGLE);
        Vote vote = vote(asked, new Answer.Picked(1));
        add("can be changed", counted(open(SINGLE), SINGLE, new Answer.Picked(1)));
        add("stands", counted(fixed(SINGLE), SINGLE, new Answer.Picked(1)));
        add("stood already", told(new Casting.Fixed(fixed(SINGLE), asked, vote), SINGLE));
        add("arrived after the close", counted(revealed(SINGLE), SINGLE, new Answer.Picked(1)));
        add(
                "nearly right",
                told(new Casting.AskedBack(open(TYPED), asked, "Which kind of animal?"), TYPED));
        add(
                "too late by a blink",
                told(new Casting.TooLate(NOON, NOON.plusMillis(40), false), SINGLE));
        add(
                "too late by minutes",
                told(new Casting.TooLate(NOON, NOON.plusSeconds(200), true), SINGLE));
        add("left out", told(new Casting.NotOpen(skipped()), SINGLE));
        add("not begun", told(new Casting.NotOpen(round(TINY, new Phase.Lobby(NOON))), SINGLE));
        add("talking", told(new Casting.NotOpen(talking()), SINGLE));
        add("another question", told(new Casting.NotOpen(open(TYPED)), SINGLE));
        add("over", told(new Casting.NotOpen(ended()), SINGLE));
        add("paused by the host", told(new Casting.Paused(PauseReason.HOST), SINGLE));
        add("paused by trouble", told(new Casting.Paused(PauseReason.NO_PERMISSION), SINGLE));
        add("edited", told(new Casting.QuestionEdited(open(SINGLE)), SINGLE));
        add("no answer", told(new Casting.NotAnAnswer("Please write one word."), TYPED));
        add("removed", told(new Casting.Removed(), SINGLE));
        add("no round", told(new Casting.NoSuchRound(), SINGLE));
        add("no quiz", told(new Casting.QuizGone(), SINGLE));
        add("busy", told(new Casting.Busy(), SINGLE));
        Golden.check("live-private-told", cards);
    }

    private static LiveRound skipped() {
        LiveRound open = open(TYPED);
        return new LiveRound(
                open.id(),
                open.place(),
                open.host(),
                new LiveRound.Course(
                        open.plan(), new TreeSet<>(Set.of(SINGLE)), open.course().closed()),
                open.settings(),
                open.phase(),
                open.version());
    }

    private static LiveRound talking() {
        return round(TINY, new Phase.Discussing(SINGLE, NOON, Optional.empty()));
    }

    private static LiveRound ended() {
        return round(TINY, new Phase.Ended(NOON, EndReason.FINISHED, 10));
    }

    @Test
    void who_joins_is_told_how_it_goes() {
        add("joined", Card.sentence(VoteWords.joined(new Joining.Joined(player(1)))));
        add("back", Card.sentence(VoteWords.joined(new Joining.Back(player(2)))));
        add("removed", Card.sentence(VoteWords.joined(new Joining.Removed())));
        add("over", Card.sentence(VoteWords.joined(new Joining.Over())));
        Golden.check("live-private-joining", cards);
    }

    @Test
    void a_summary_tells_place_and_points_and_each_miss_with_its_proof() {
        LiveRound over = round(TINY, new Phase.Ended(NOON, EndReason.FINISHED, 3), ONE_VOTE);
        Answer right = new Answer.Picked(0);
        add("all right", summary(over, List.of(kept(SINGLE, right, 1))));
        add("nothing answered", summary(over, List.of()));
        add("nothing revealed", summary(open(SINGLE), List.of()));
        add(
                "so far, two votes",
                summary(revealed(SINGLE), List.of(kept(SINGLE, new Answer.Picked(1), 0))));
        add(
                "some misses",
                summary(
                        round(TINY, new Phase.Ended(NOON, EndReason.FINISHED, 8), ONE_VOTE),
                        List.of(
                                kept(SEVERAL, new Answer.PickedSeveral(options(0, 2)), 1),
                                kept(TYPED, new Answer.Written("a *bird*\n@here"), 0),
                                kept(MATCH, Answer.Matched.of(Map.of(0, 1, 1, 1, 2, 0)), 0))));
        LiveRound whole = round(TINY, new Phase.Ended(NOON, EndReason.FINISHED, 10), ONE_VOTE);
        add("the last page of many misses", summary(whole, TINY, List.of(), 9));
        Golden.check("live-private-summary", cards);
    }

    @Test
    void a_summary_of_many_misses_fits() {
        for (Quiz quiz : List.of(TINY, MEMO, Stretched.of(TINY))) {
            int asked = Math.min(50, quiz.questions().size());
            LiveRound over =
                    round(quiz, new Phase.Ended(NOON, EndReason.FINISHED, asked), ONE_VOTE);
            List<Recorded> missed =
                    IntStream.range(0, over.plan().size())
                            .mapToObj(index ->
                                    kept(quiz, index, new Answer.Written("*".repeat(4000)), 0))
                            .toList();
            for (int page = 0; page < 10; page++) {
                add(
                        quiz.id() + " " + quiz.questions().size() + " " + page,
                        summary(over, quiz, missed, page));
                add(
                        quiz.id() + " " + quiz.questions().size() + " again " + page,
                        summary(over, quiz, missed, again(over), page));
                add(
                        quiz.id() + " " + quiz.questions().size() + " none " + page,
                        summary(over, quiz, List.of(), page));
            }
        }
    }

    private static NavigableSet<Integer> options(Integer... options) {
        return new TreeSet<>(Set.of(options));
    }

    private static Card summary(LiveRound round, List<Recorded> answers) {
        return summary(round, TINY, answers, 0);
    }

    private static Card summary(LiveRound round, Quiz quiz, List<Recorded> answers, int page) {
        return summary(round, quiz, answers, List.of(), page);
    }

    private static Card summary(
            LiveRound round, Quiz quiz, List<Recorded> answers, List<Vote> votes, int page) {
        LiveStandings.Rank rank = new LiveStandings.Rank(2, player(1), 3);
        return PersonalCard.of(new ShowLive.Personal(round, quiz, rank, 23, answers, votes), page);
    }

    private static List<Vote> again(LiveRound round) {
        return IntStream.range(0, round.plan().size())
                .mapToObj(index ->
                        new Vote(
                                player(1).reader().id(),
                                Turn.second(index),
                                "an older edition",
                                new Answer.Written("_".repeat(4000)),
                                new Vote.Mark(
                                        new Points(0, 2), Rule.NEARLY_TWICE.ruleName(), 0, false),
                                NOON,
                                Duration.ZERO))
                .toList();
    }

    private static Recorded kept(int index, Answer answer, int points) {
        return kept(TINY, index, answer, points);
    }

    private static Recorded kept(Quiz quiz, int index, Answer answer, int points) {
        Question question = quiz.questions().get(index);
        return new Recorded(
                new Answered(
                        player(1).seat(),
                        index,
                        new Answered.Who(player(1).reader(), new Venue.Server("1")),
                        new Answered.What(
                                quiz.id(), question.id(), question.about().edition(), answer),
                        new Verdict.Graded(
                                new Points(points, question.worth()),
                                Rule.NEARLY_TWICE.ruleName(),
                                List.of()),
                        new Answered.When(NOON, Duration.ofSeconds(3))),
                true);
    }

    @Test
    void an_answer_in_the_making_shows_what_is_chosen_so_far() {
        add("nothing chosen", draft(SEVERAL, List.of()));
        add("two chosen", draft(SEVERAL, List.of(0, 2)));
        add("two in order", draft(ORDER, List.of(2, 0)));
        Golden.check("live-private-draft", cards);
    }

    private static Card draft(int index, List<Integer> parts) {
        LiveRound round = open(index);
        Asked asked = asked(round, TINY, index);
        return DraftCard.of(
                new ShowLive.OneQuestion(round, TINY, asked),
                LiveMeanings.of(round.id(), Turn.first(index), asked),
                parts);
    }
}
