package dev.memoquiz.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.question.TypedKey;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.reading.Skill;
import dev.memoquiz.domain.typed.TypedGrader;
import dev.memoquiz.domain.typed.TypedVerdict;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The memo's bank, which is as tangled as a bank of one page gets: rounds of ten as they are drawn from it, and its glossary.
final class MemoTest {
    private static final Quiz MEMO =
            QuizFiles.load(Path.of("quizzes/welles-umansky-1941")).quizzes().getFirst();
    private static final List<Optional<Level>> LEVELS =
            Stream.concat(
                            Stream.of(Optional.<Level>empty()),
                            Arrays.stream(Level.values()).map(Optional::of))
                    .toList();

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 200, 300, 400})
    void no_question_of_a_round_gives_another_one_away(long first) {
        for (long seed = first; seed < first + 100; seed++) {
            List<QuestionId> round = round(seed);
            for (QuestionId one : round) {
                assertThat(MEMO.givesAway().getOrDefault(one, Set.of()))
                        .as("seed %d, %s", seed, one.value())
                        .doesNotContainAnyElementsOf(round);
            }
        }
    }

    /// Long rounds cannot do without questions that give others away, but need not ask them first.
    @ParameterizedTest
    @ValueSource(ints = {5, 10, 15, 20, 35, 50})
    void no_question_is_asked_after_one_that_gives_it_away(int count) {
        for (int seed = 0; seed < 50; seed++) {
            for (Optional<Level> level : LEVELS) {
                List<QuestionId> round = round(count, seed, level);
                for (int i = 0; i < round.size(); i++) {
                    assertThat(round.subList(i + 1, round.size()))
                            .as("seed %d, level %s, question %d", seed, level, i + 1)
                            .noneMatch(
                                    MEMO.givesAway().getOrDefault(round.get(i), Set.of())
                                            ::contains);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 200, 300, 400})
    void difficulty_rises_through_a_round(long first) {
        for (long seed = first; seed < first + 100; seed++) {
            assertThat(round(seed))
                    .as("seed %d", seed)
                    .hasSize(10)
                    .extracting(id -> question(id).about().tags().difficulty())
                    .isSorted();
        }
    }

    /// The hardest level is left out: its questions take three propositions each, and ten of them thirty where the memo has twenty.
    @ParameterizedTest
    @NullSource
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUTHOR_AND_ME")
    void no_proposition_comes_twice_in_a_round_of_ten(@Nullable Level level) {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(round(seed, Optional.ofNullable(level)))
                    .as("seed %d", seed)
                    .flatExtracting(id -> question(id).about().tags().propositions())
                    .doesNotHaveDuplicates();
        }
    }

    /// Of one level alone some never come: no ten of the middle level without a repetition hold them.
    @Test
    void every_question_comes_in_rounds_of_ten_of_all_levels() {
        Set<QuestionId> drawn = new HashSet<>();
        for (long seed = 0; seed < 500; seed++) {
            drawn.addAll(round(seed));
        }
        assertThat(MEMO.questions()).extracting(Question::id).allMatch(drawn::contains);
    }

    @Test
    void
            every_proposition_on_the_talk_is_asked_in_three_types_and_those_on_views_in_five_questions() {
        for (int number = 4; number <= 20; number++) {
            String id = "P" + number;
            List<Question> about = about(id);
            assertThat(about.stream().map(Object::getClass).distinct())
                    .as(id)
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(about)
                    .as(id)
                    .hasSizeGreaterThanOrEqualTo(
                            Set.of(8, 9, 16, 17, 18, 19, 20).contains(number) ? 5 : 3);
        }
    }

    @Test
    void there_are_questions_enough_of_each_kind() {
        assertThat(MEMO.questions()).hasSizeGreaterThanOrEqualTo(90);
        assertThat(count(question -> question instanceof Question.Typed))
                .isGreaterThanOrEqualTo(12);
        assertThat(count(question -> question instanceof Question.Gap)).isGreaterThanOrEqualTo(10);
        assertThat(count(question -> question instanceof Question.Matching))
                .isGreaterThanOrEqualTo(8);
        assertThat(count(question -> question instanceof Question.Ordering))
                .isGreaterThanOrEqualTo(6);
        assertThat(count(question -> question instanceof Question.ClaimEvidence))
                .isGreaterThanOrEqualTo(10);
        assertThat(count(question -> !question.searched().isEmpty())).isGreaterThanOrEqualTo(10);
        assertThat(count(question -> question.about().tags().skill() == Skill.SOURCING))
                .isGreaterThanOrEqualTo(10);
    }

    private static List<Question> about(String proposition) {
        return MEMO.questions().stream()
                .filter(question ->
                        question.about()
                                .tags()
                                .propositions()
                                .contains(new PropositionId(proposition)))
                .toList();
    }

    private static long count(Predicate<Question> kind) {
        return MEMO.questions().stream().filter(kind).count();
    }

    @Test
    void the_glossary_answers_no_question() {
        TypedGrader grader = new TypedGrader();
        for (Question question : MEMO.questions()) {
            key(question)
                    .ifPresent(key ->
                            assertThat(MEMO.readings().glossary())
                                    .as(question.id().value())
                                    // What names two at once chooses neither.
                                    .filteredOn(term -> !term.word().contains(","))
                                    .noneMatch(term ->
                                            grader.grade(key.line(), term.word())
                                                    instanceof TypedVerdict.Right));
        }
    }

    private static Optional<TypedKey> key(Question question) {
        return switch (question) {
            case Question.Typed typed -> Optional.of(typed.key());
            case Question.Gap gap -> Optional.of(gap.key());
            case Question _ -> Optional.empty();
        };
    }

    private static List<QuestionId> round(long seed) {
        return round(seed, Optional.empty());
    }

    private static List<QuestionId> round(long seed, Optional<Level> level) {
        return round(10, seed, level);
    }

    private static List<QuestionId> round(int count, long seed, Optional<Level> level) {
        return Draw.draw(MEMO, new Draw.Wish(count, level), seed).orElseThrow().questions();
    }

    private static Question question(QuestionId id) {
        return MEMO.question(id).orElseThrow();
    }
}
