package dev.memoquiz.domain.live.score;

import static dev.memoquiz.domain.live.score.Ballots.votes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Credit;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Samples;
import dev.memoquiz.domain.question.SentenceKey;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.text.Span;
import dev.memoquiz.domain.typed.rubric.Concept;
import dev.memoquiz.domain.typed.rubric.Rubric;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistributionTest {
    private static final Points RIGHT = new Points(1, 1);
    private static final Points WRONG = new Points(0, 1);

    @Test
    void options_stand_in_the_order_shown_with_their_letters() {
        Question single = Samples.single("single-1");
        Distribution shown =
                revealed(
                        single,
                        votes(
                                WRONG,
                                "r",
                                new Answer.Picked(0),
                                new Answer.Picked(1),
                                new Answer.Picked(1)));
        assertThat(shown.bars()).extracting(Distribution.Bar::label).containsExactly("A", "B", "C");
        assertThat(bar(shown, "trade").votes()).isEqualTo(1);
        assertThat(bar(shown, "politics"))
                .isEqualTo(new Distribution.Bar(asked(single).letterOf(1), "politics", 2, true));
        assertThat(bar(shown, "arms").votes()).isZero();
        assertThat(shown.votes()).isEqualTo(3);
    }

    @Test
    void before_the_reveal_nothing_tells_the_key() {
        Stream.of(
                        hidden(
                                Samples.single("single-1"),
                                new Answer.Picked(0),
                                new Answer.Picked(1)),
                        hidden(Samples.several(Credit.PER_OPTION), several(1, 3), several(0, 2)),
                        hidden(
                                Samples.stated(),
                                new Answer.Judged(Support.STATED),
                                new Answer.Judged(Support.NOT_STATED)),
                        hidden(
                                Samples.claim(),
                                new Answer.ClaimedWith(1, Optional.of(3)),
                                new Answer.ClaimedWith(0, Optional.of(7))))
                .forEach(hidden -> {
                    assertThat(hidden.bars())
                            .hasSizeGreaterThan(2)
                            .noneMatch(Distribution.Bar::key);
                    assertThat(hidden.wrong()).isEmpty();
                    assertThat(hidden.votes()).isEqualTo(3);
                });
    }

    @Test
    void before_the_reveal_what_only_its_rightness_tells_apart_is_one() {
        Stream.of(
                        hidden(
                                Samples.ordering(),
                                new Answer.Ordered(List.of(3, 2, 1, 0)),
                                new Answer.Ordered(List.of(0, 1, 2, 3))),
                        hidden(
                                Samples.matching(),
                                Answer.Matched.of(Map.of(0, 1, 1, 0, 2, 0)),
                                Answer.Matched.of(Map.of(0, 0, 1, 1, 2, 1))),
                        hidden(Samples.typed("{Umansky}"), text("Hull"), text("Umansky")),
                        hidden(gap(), text("Hull"), text("Umansky")),
                        hidden(sentence(), text("maybe"), text("yes and no")))
                .forEach(hidden -> {
                    assertThat(hidden.bars())
                            .containsExactly(new Distribution.Bar("Answered", "", 3, false));
                    assertThat(hidden.wrong()).isEmpty();
                    assertThat(hidden.votes()).isEqualTo(3);
                });
    }

    /// The same wrong answer twice and a right one, as they are shown before the reveal.
    private static Distribution hidden(Question question, Answer wrong, Answer right) {
        int worth = question.worth();
        List<Vote> votes =
                together(
                        List.of(
                                votes(new Points(0, worth), "r", wrong, wrong),
                                votes(new Points(worth, worth), "r", right)));
        return Distribution.of(asked(question), votes, false);
    }

    @Test
    void of_several_options_each_has_its_bar() {
        Distribution shown =
                revealed(
                        Samples.several(Credit.PER_OPTION),
                        votes(WRONG, "r", several(0, 2), several(0, 1), several(3)));
        assertThat(bar(shown, "Berlin").votes()).isEqualTo(2);
        assertThat(bar(shown, "Oslo").votes()).isEqualTo(1);
        assertThat(shown.votes()).isEqualTo(3);
        assertThat(shown.bars())
                .filteredOn(Distribution.Bar::key)
                .extracting(Distribution.Bar::text)
                .containsExactlyInAnyOrder("Berlin", "Rome");
    }

    @Test
    void judgements_are_three() {
        Distribution shown =
                revealed(
                        Samples.stated(),
                        votes(
                                RIGHT,
                                "r",
                                new Answer.Judged(Support.NOT_STATED),
                                new Answer.Judged(Support.STATED)));
        assertThat(shown.bars())
                .containsExactly(
                        new Distribution.Bar("A", "stated in the text", 1, false),
                        new Distribution.Bar("B", "contradicted by the text", 0, false),
                        new Distribution.Bar("C", "not stated in the text", 1, true));
    }

    @Test
    void claims_are_counted_whatever_was_named_as_their_proof() {
        Distribution shown =
                revealed(
                        Samples.claim(),
                        votes(
                                RIGHT,
                                "r",
                                new Answer.ClaimedWith(0, Optional.of(7)),
                                new Answer.ClaimedWith(0, Optional.of(3)),
                                new Answer.ClaimedWith(2, Optional.empty())));
        assertThat(bar(shown, "believed").votes()).isEqualTo(2);
        assertThat(bar(shown, "believed").key()).isTrue();
        assertThat(bar(shown, "hoped").votes()).isEqualTo(1);
    }

    @Test
    void orders_are_exact_or_one_swap_away_or_neither() {
        Answer any = new Answer.Ordered(List.of(0));
        List<Vote> votes =
                together(
                        List.of(
                                votes(new Points(2, 2), "order", any, any),
                                votes(new Points(1, 2), "order", any),
                                votes(new Points(0, 2), "order", any, any, any)));
        assertThat(revealed(Samples.ordering(), votes).bars())
                .extracting(Distribution.Bar::label, Distribution.Bar::votes)
                .containsExactly(
                        tuple("Exact", 2), tuple("One swap away", 1), tuple("Otherwise", 3));
    }

    @Test
    void of_a_match_each_view_tells_how_many_gave_it_rightly() {
        Distribution shown =
                revealed(
                        Samples.matching(),
                        votes(
                                WRONG,
                                "pairs",
                                Answer.Matched.of(Map.of(0, 0, 1, 1)),
                                Answer.Matched.of(Map.of(0, 1, 1, 1, 2, 1))));
        assertThat(bar(shown, "a").votes()).isEqualTo(1);
        assertThat(bar(shown, "b").votes()).isEqualTo(2);
        assertThat(bar(shown, "c").votes()).isEqualTo(1);
        assertThat(shown.bars()).extracting(Distribution.Bar::label).containsExactly("1", "2", "3");
    }

    @Test
    void what_is_written_is_right_nearly_right_or_wrong() {
        assertThat(revealed(gap(), written()).bars())
                .containsExactly(
                        new Distribution.Bar("Right", "", 1, true),
                        new Distribution.Bar("Nearly", "", 2, false),
                        new Distribution.Bar("Wrong", "", 12, false));
    }

    @Test
    void a_sentence_has_all_ideas_or_some_or_none() {
        List<Vote> votes =
                together(
                        List.of(
                                votes(new Points(2, 2), "ideas", text("all"), text("everything")),
                                votes(new Points(1, 2), "ideas", text("half")),
                                votes(
                                        new Points(0, 2),
                                        "ideas",
                                        text("?"),
                                        text("no"),
                                        text("x"))));
        assertThat(revealed(sentence(), votes).bars())
                .containsExactly(
                        new Distribution.Bar("All ideas", "", 2, true),
                        new Distribution.Bar("Some", "", 1, false),
                        new Distribution.Bar("None", "", 3, false));
    }

    @Test
    void frequent_wrong_answers_are_told_after_the_reveal_and_lonely_ones_never() {
        assertThat(revealed(Samples.typed("{Umansky}"), written()).wrong())
                .containsExactly(
                        new WrittenOften("Hull", 4),
                        new WrittenOften("the Führer", 3),
                        new WrittenOften("Ribbentrop", 2));
        assertThat(Distribution.of(asked(Samples.typed("{Umansky}")), written(), false).wrong())
                .isEmpty();
    }

    private static List<Vote> written() {
        return together(
                List.of(
                        votes(RIGHT, "right", text("Umansky")),
                        votes(WRONG, "nearly-twice", text("Umanski"), text("Umanski")),
                        votes(WRONG, "lonely", text("my neighbour")),
                        votes(WRONG, "a", text("Hull"), text("HULL"), text(" hull "), text("hull")),
                        votes(
                                WRONG,
                                "b",
                                text("the  Führer"),
                                text("The Führer"),
                                text("the führer")),
                        votes(WRONG, "c", text("Ribbentrop"), text("Ribbentrop")),
                        votes(WRONG, "d", text("Stalin"), text("stalin"))));
    }

    private static List<Vote> together(List<List<Vote>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private static Question gap() {
        return new Question.Gap(
                Samples.about("gap"), new Span(0, 20), new Span(5, 9), Samples.key("{Umansky}"));
    }

    private static Question sentence() {
        Concept one = new Concept("one", List.of("yes"), List.of(), Concept.Need.REQUIRED, 1);
        Concept other = new Concept("other", List.of("no"), List.of(), Concept.Need.REQUIRED, 1);
        return new Question.Sentence(
                Samples.about("sentence"),
                new SentenceKey(
                        new Rubric(List.of(one, other), List.of()),
                        List.of(new SentenceKey.Sample("Yes and no.", 2))));
    }

    private static Answer text(String text) {
        return new Answer.Written(text);
    }

    private static Answer several(Integer... options) {
        return new Answer.PickedSeveral(new TreeSet<>(Set.of(options)));
    }

    private static Distribution revealed(Question question, List<Vote> votes) {
        return Distribution.of(asked(question), votes, true);
    }

    private static Asked asked(Question question) {
        return Asked.of(new Plan(new QuizId("sample"), List.of(question.id()), 1941), 0, question);
    }

    private static Distribution.Bar bar(Distribution shown, String text) {
        return shown.bars().stream()
                .filter(bar -> bar.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
