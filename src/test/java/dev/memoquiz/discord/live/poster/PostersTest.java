package dev.memoquiz.discord.live.poster;

import static dev.memoquiz.discord.live.LiveRoundSamples.MEMO;
import static dev.memoquiz.discord.live.LiveRoundSamples.NOON;
import static dev.memoquiz.discord.live.LiveRoundSamples.TINY;
import static dev.memoquiz.discord.live.LiveRoundSamples.asked;
import static dev.memoquiz.discord.live.LiveRoundSamples.player;
import static dev.memoquiz.discord.live.LiveRoundSamples.round;
import static dev.memoquiz.discord.live.LiveRoundSamples.settings;
import static dev.memoquiz.discord.live.LiveRoundSamples.voting;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.app.live.LiveScene;
import dev.memoquiz.discord.Golden;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.live.LiveRoundSamples;
import dev.memoquiz.discord.round.Stretched;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.Rule;
import dev.memoquiz.domain.live.EndReason;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.score.Distribution;
import dev.memoquiz.domain.live.score.LiveStandings;
import dev.memoquiz.domain.live.score.Rise;
import dev.memoquiz.domain.live.vote.LiveJournal.Turnout;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.fakediscord.check.MessageCheck;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a class sees of a live round: held against golden files, and against the limits of Discord.
final class PostersTest {
    static Stream<String> questions() {
        return TINY.questions().stream().map(question -> question.id().value());
    }

    static Stream<Quiz> quizzes() {
        return Stream.of(TINY, MEMO, Stretched.of(TINY));
    }

    private static LiveScene asking(Quiz quiz, int index) {
        LiveRound round = round(quiz, voting(index));
        return new LiveScene.Asking(round, quiz, asked(round, quiz, index), new Turnout(17, 23));
    }

    private static LiveScene firstVote(Quiz quiz, int index) {
        LiveRound round = round(quiz, new Phase.Discussing(index, NOON, Optional.empty()));
        Asked asked = asked(round, quiz, index);
        return new LiveScene.FirstVote(
                round, quiz, asked, Distribution.of(asked, votes(asked, 5), false));
    }

    private static LiveScene revealed(Quiz quiz, int index) {
        LiveRound round =
                round(quiz, new Phase.Revealed(Turn.second(index), NOON, Optional.empty()));
        Asked asked = asked(round, quiz, index);
        return new LiveScene.Revealed(
                round,
                quiz,
                asked,
                new LiveScene.Outcome(
                        Distribution.of(asked, votes(asked, 5), true),
                        Optional.of(Distribution.of(asked, votes(asked, 7), true)),
                        Optional.of(new LiveScene.Shift(2, 3))),
                Optional.empty(),
                List.of(new Rise(player(3), 5, 2)));
    }

    private static List<Vote> votes(Asked asked, int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new Vote(
                                player(i).reader().id(),
                                Turn.first(asked.index()),
                                asked.question().about().edition(),
                                answer(asked, i),
                                new Vote.Mark(
                                        new Points(0, asked.question().worth()),
                                        Rule.NEARLY_TWICE.ruleName(),
                                        0,
                                        false),
                                NOON,
                                Duration.ofSeconds(i)))
                .toList();
    }

    private static Answer answer(Asked asked, int number) {
        return switch (asked.question()) {
            case Question.SingleChoice single ->
                    new Answer.Picked(number % single.options().size());
            case Question.SeveralRight several ->
                    new Answer.PickedSeveral(
                            new TreeSet<>(List.of(0, number % several.options().size())));
            case Question.StatedInText _ ->
                    new Answer.Judged(List.of(Support.values()).get(number % 3));
            case Question.Typed _, Question.Gap _, Question.Sentence _ ->
                    new Answer.Written("the keeper");
            case Question.Ordering ordering ->
                    new Answer.Ordered(
                            IntStream.range(0, ordering.items().size()).boxed().toList());
            case Question.Matching _ -> Answer.Matched.of(Map.of(0, number % 2, 1, 1));
            case Question.ClaimEvidence claim ->
                    new Answer.ClaimedWith(
                            number % claim.options().size(), Optional.of(claim.offered().first()));
        };
    }

    private static LiveScene ended(Quiz quiz, LiveSettings settings, int players) {
        LiveRound round = round(quiz, new Phase.Ended(NOON, EndReason.FINISHED, 9), settings);
        return new LiveScene.Ended(
                round,
                Optional.of(quiz),
                LiveStandings.of(
                        round,
                        IntStream.range(0, players).mapToObj(LiveRoundSamples::player).toList(),
                        List.of()));
    }

    private static Card card(LiveScene scene) {
        return Posters.of(scene).card();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_its_first_vote_and_its_key_look_as_agreed(String id) {
        int index = questions().toList().indexOf(id);
        Golden.check("live-" + id + "-asked", Golden.json(card(asking(TINY, index))));
        Golden.check("live-" + id + "-first-vote", Golden.json(card(firstVote(TINY, index))));
        Golden.check("live-" + id + "-revealed", Golden.json(card(revealed(TINY, index))));
    }

    @Test
    void the_lobby_a_pause_and_the_end_look_as_agreed() {
        LiveRound lobby = round(TINY, new Phase.Lobby(NOON));
        Golden.check("live-lobby", Golden.json(card(new LiveScene.Lobby(lobby, TINY, 23))));
        Golden.check(
                "live-begun",
                Golden.json(Posters.leftLobby(round(TINY, voting(0)), Optional.of(TINY)).card()));
        Golden.check("live-left-out", Golden.json(Posters.leftQuestion(lobby, 2).card()));
        LiveRound paused =
                round(TINY, new Phase.Paused(voting(1), NOON, PauseReason.NO_PERMISSION));
        LiveScene held = new LiveScene.Paused(paused, asking(TINY, 1), PauseReason.NO_PERMISSION);
        Golden.check("live-paused", Golden.json(card(held)));
        Golden.check(
                "live-ended",
                Golden.json(card(ended(TINY, settings(LiveSettings.Scoring.SPEED, 2), 12))));
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void every_message_of_every_question_fits_discord(Quiz quiz) {
        for (int index = 0; index < Math.min(50, quiz.questions().size()); index++) {
            fits(card(asking(quiz, index)));
            fits(card(firstVote(quiz, index)));
            fits(card(revealed(quiz, index)));
        }
    }

    @ParameterizedTest
    @EnumSource(PauseReason.class)
    void every_pause_says_why(PauseReason why) {
        LiveRound paused = round(TINY, new Phase.Paused(voting(0), NOON, why));
        Poster poster = Posters.of(new LiveScene.Paused(paused, asking(TINY, 0), why));
        assertThat(poster.part()).isEqualTo("q0");
        assertThat(Golden.json(poster.card()).toString())
                .contains("paused", "is kept")
                .doesNotContain("What happened on Tuesday night?");
    }

    @Test
    void no_key_shows_before_the_reveal() {
        for (int index = 0; index < TINY.questions().size(); index++) {
            Question question = TINY.questions().get(index);
            for (LiveScene scene : List.of(asking(TINY, index), firstVote(TINY, index))) {
                assertThat(texts(Golden.json(card(scene))))
                        .as(question.id().value())
                        .doesNotContain(
                                ", right.", " answer:**", question.about().explanation(), "> -# ");
            }
        }
    }

    /// All that can be read, with what is said of pictures.
    private static String texts(JsonNode json) {
        return Stream.concat(
                        json.findValuesAsText("content").stream(),
                        json.findValuesAsText("description").stream())
                .collect(Collectors.joining("\n"));
    }

    private static void fits(Card card) {
        assertThat(MessageCheck.created(Golden.json(card), Set.of("votes.png")).found()).isEmpty();
    }
}
