package dev.memoquiz.storage.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.round.Progress;
import dev.memoquiz.storage.Situations;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was once stored stays readable, and what is unknown is empty.
final class FormatsTest {
    private static final QuizId QUIZ = new QuizId("welles-umansky-1941");

    /// As version 1 wrote them. Rows like these are in people's databases: never change a line, only add.
    private static final Map<String, Answer> ANSWERS =
            Map.of(
                    "{\"v\":1,\"type\":\"picked\",\"option\":3}",
                    new Answer.Picked(3),
                    "{\"v\":1,\"type\":\"several\",\"options\":[0,2]}",
                    new Answer.PickedSeveral(new TreeSet<>(List.of(0, 2))),
                    "{\"v\":1,\"type\":\"judged\",\"support\":\"stated\"}",
                    new Answer.Judged(Support.STATED),
                    "{\"v\":1,\"type\":\"judged\",\"support\":\"contradicted\"}",
                    new Answer.Judged(Support.CONTRADICTED),
                    "{\"v\":1,\"type\":\"judged\",\"support\":\"not-stated\"}",
                    new Answer.Judged(Support.NOT_STATED),
                    "{\"v\":1,\"type\":\"written\",\"text\":\"the \\\"Soviet\\\" \\u00E9\"}",
                    new Answer.Written("the \"Soviet\" é"),
                    "{\"v\":1,\"type\":\"ordered\",\"items\":[2,0,1]}",
                    new Answer.Ordered(List.of(2, 0, 1)),
                    "{\"v\":1,\"type\":\"matched\",\"views\":[0,2],\"holders\":[1,1]}",
                    Answer.Matched.of(Map.of(0, 1, 2, 1)),
                    "{\"v\":1,\"type\":\"claimed\",\"claim\":1}",
                    new Answer.ClaimedWith(1, Optional.empty()),
                    "{\"v\":1,\"type\":\"claimed\",\"claim\":1,\"clause\":12}",
                    new Answer.ClaimedWith(1, Optional.of(12)));

    private static final Map<String, Progress> PROGRESSES =
            Map.of(
                    "{\"v\":1,\"type\":\"asking\",\"index\":4,\"since\":1793534400000}",
                    new Progress.Asking(4, Situations.NOON, Optional.empty()),
                    "{\"v\":1,\"type\":\"asking\",\"index\":4,\"since\":1793534400000,\"prompt\":\"Who?\"}",
                    new Progress.Asking(4, Situations.NOON, Optional.of("Who?")),
                    "{\"v\":1,\"type\":\"reviewing\",\"index\":4}",
                    new Progress.Reviewing(4),
                    "{\"v\":1,\"type\":\"finished\",\"at\":1793534400000}",
                    new Progress.Finished(Situations.NOON),
                    "{\"v\":1,\"type\":\"stopped\",\"index\":4,\"at\":1793534400000}",
                    new Progress.Stopped(4, Situations.NOON));

    static Stream<Arguments> answers() {
        return ANSWERS.entrySet().stream().map(row -> Arguments.of(row.getKey(), row.getValue()));
    }

    static Stream<Arguments> progresses() {
        return PROGRESSES.entrySet().stream()
                .map(row -> Arguments.of(row.getKey(), row.getValue()));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answers_of_version_1_are_written_and_read_as_ever(String stored, Answer answer) {
        assertThat(AnswerFormat.read(stored)).contains(answer);
        assertThat(AnswerFormat.write(answer)).isEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("progresses")
    void progress_of_version_1_is_written_and_read_as_ever(String stored, Progress progress) {
        assertThat(ProgressFormat.read(stored)).contains(progress);
        assertThat(ProgressFormat.write(progress)).isEqualTo(stored);
    }

    @Test
    void a_plan_of_practice_says_so() {
        Plan plan = new Plan(QUIZ, List.of(new QuestionId("q-1")), 7).asPractice();
        String stored = "{\"v\":1,\"seed\":7,\"questions\":[\"q-1\"],\"practice\":true}";

        assertThat(PlanFormat.read(QUIZ, stored)).contains(plan);
        assertThat(PlanFormat.write(plan)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void plans_of_version_1_are_written_and_read_as_ever(long seed) {
        Plan plan = new Plan(QUIZ, List.of(new QuestionId("q-1"), new QuestionId("q-2")), seed);
        String stored = "{\"v\":1,\"seed\":" + seed + ",\"questions\":[\"q-1\",\"q-2\"]}";

        assertThat(PlanFormat.read(QUIZ, stored)).contains(plan);
        assertThat(PlanFormat.write(plan)).isEqualTo(stored);
    }

    @Test
    void a_plan_keeps_its_level_and_how_many_questions_were_wished_for() {
        Plan plan =
                new Plan(
                        QUIZ,
                        List.of(new QuestionId("q-1")),
                        4711,
                        Optional.of(Level.THINK_AND_SEARCH),
                        Optional.of(10));

        assertThat(PlanFormat.read(QUIZ, PlanFormat.write(plan))).contains(plan);
        assertThat(
                        PlanFormat.read(
                                QUIZ,
                                "{\"v\":1,\"seed\":7,\"level\":\"NEXT_YEAR\",\"questions\":[\"q-1\"]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_answer_comes_back_as_it_was(int seed) {
        Answer answer = any(new SplittableRandom(seed));

        assertThat(AnswerFormat.read(AnswerFormat.write(answer))).contains(answer);
    }

    private static Answer any(SplittableRandom random) {
        List<Integer> numbers = random.ints(random.nextInt(9), -1, 50).boxed().toList();
        return switch (random.nextInt(7)) {
            case 0 -> new Answer.Picked(random.nextInt());
            case 1 -> new Answer.PickedSeveral(new TreeSet<>(numbers));
            case 2 -> new Answer.Judged(List.of(Support.values()).get(random.nextInt(3)));
            case 3 -> new Answer.Written(text(random));
            case 4 -> new Answer.Ordered(numbers);
            case 5 -> matched(numbers, random);
            default -> new Answer.ClaimedWith(random.nextInt(), numbers.stream().findFirst());
        };
    }

    private static Answer matched(List<Integer> views, SplittableRandom random) {
        Map<Integer, Integer> holders = new TreeMap<>();
        views.forEach(view -> holders.put(view, random.nextInt(6)));
        return Answer.Matched.of(holders);
    }

    /// Any 16-bit units at all: controls, halves of surrogate pairs, right-to-left marks.
    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(40), 0, 0x10000).forEach(unit -> text.append((char) unit));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{}",
                "{\"v\":2,\"type\":\"picked\",\"option\":3}",
                "{\"v\":\"1\",\"type\":\"picked\",\"option\":3}",
                "{\"type\":\"picked\",\"option\":3}",
                "{\"v\":1}",
                "{\"v\":1,\"type\":\"sung\"}",
                "{\"v\":1,\"type\":\"picked\"}",
                "{\"v\":1,\"type\":\"picked\",\"option\":3} {}",
                "{\"v\":1,\"type\":\"picked\",\"option\":\"3\"}",
                "{\"v\":1,\"type\":\"picked\",\"option\":3.5}",
                "{\"v\":1,\"type\":\"picked\",\"option\":99999999999}",
                "{\"v\":1,\"type\":\"several\",\"options\":[1,null]}",
                "{\"v\":1,\"type\":\"judged\",\"support\":\"maybe\"}",
                "{\"v\":1,\"type\":\"matched\",\"views\":[0],\"holders\":[]}",
                "{\"v\":1,\"type\":\"claimed\",\"claim\":1,\"clause\":\"x\"}",
                "{\"v\":1,\"type\":\"asking\",\"index\":1}",
                "{\"v\":1,\"type\":\"finished\",\"at\":1e300}",
                "{\"v\":1,\"seed\":1}",
                "{\"v\":1,\"seed\":1,\"questions\":[]}",
                "{\"v\":1,\"seed\":1,\"questions\":[\"NOT AN ID\"]}"
            })
    void what_is_unknown_is_empty(String stored) {
        assertThat(AnswerFormat.read(stored)).isEmpty();
        assertThat(ProgressFormat.read(stored)).isEmpty();
        assertThat(PlanFormat.read(QUIZ, stored)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1969-12-31T23:59:59.999Z", "2026-11-01T12:00:00.001Z", "9999-12-31T23:59:59.999Z"})
    void times_are_kept_to_the_millisecond(Instant at) {
        Progress finished = new Progress.Finished(at);

        assertThat(ProgressFormat.read(ProgressFormat.write(finished))).contains(finished);
    }
}
