package dev.memoquiz.discord.round;

import dev.memoquiz.domain.question.About;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.SentenceKey;
import dev.memoquiz.domain.question.View;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizHead;
import dev.memoquiz.domain.text.Clause;
import dev.memoquiz.domain.typed.rubric.Concept;
import dev.memoquiz.domain.typed.rubric.Rubric;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A quiz with every text as long as a quiz file may have it, and full of characters that need escaping.
public final class Stretched {
    private static final String STARS = "*_<@1> ".repeat(100);

    private Stretched() {}

    public static Quiz of(Quiz quiz) {
        return new Quiz(
                quiz.id(),
                new QuizHead(stars(300), stars(300)),
                quiz.document(),
                quiz.readings(),
                quiz.questions().stream().map(question -> stretched(quiz, question)).toList(),
                Map.of());
    }

    private static Question stretched(Quiz quiz, Question question) {
        About about = about(question.about());
        return switch (question) {
            case Question.SingleChoice _ -> new Question.SingleChoice(about, options(1, 5));
            case Question.SeveralRight several ->
                    new Question.SeveralRight(about, options(2, 6), several.credit());
            case Question.StatedInText stated ->
                    new Question.StatedInText(
                            about,
                            stars(300),
                            stated.key(),
                            stated.feedback().keySet().stream()
                                    .collect(Collectors.toMap(key -> key, _ -> feedback())),
                            stated.searched());
            case Question.Typed typed -> new Question.Typed(about, typed.key());
            case Question.Sentence _ -> new Question.Sentence(about, sentence());
            case Question.Gap gap -> new Question.Gap(about, gap.quote(), gap.hidden(), gap.key());
            case Question.Ordering _ ->
                    new Question.Ordering(about, repeated(6).toList(), feedback());
            case Question.Matching _ ->
                    new Question.Matching(
                            about,
                            repeated(5).toList(),
                            repeated(5).map(text -> new View(text, 0, feedback())).toList());
            case Question.ClaimEvidence claim ->
                    new Question.ClaimEvidence(
                            about, options(1, 5), claim.proof(), clauses(quiz), Map.of());
        };
    }

    private static SentenceKey sentence() {
        List<Concept> ideas =
                IntStream.range(0, 6)
                        .mapToObj(i ->
                                new Concept(
                                        i + stars(59),
                                        List.of("idea" + i),
                                        List.of(),
                                        Concept.Need.REQUIRED,
                                        3))
                        .toList();
        return new SentenceKey(
                new Rubric(ideas, List.of()), List.of(new SentenceKey.Sample(stars(300), 18)));
    }

    private static About about(About about) {
        return new About(
                about.id(),
                about.edition(),
                about.tags(),
                stars(300),
                IntStream.range(0, 8).mapToObj(_ -> about.evidence().getFirst()).toList(),
                stars(400));
    }

    private static List<Option> options(int right, int all) {
        return IntStream.range(0, all)
                .<Option>mapToObj(i ->
                        i < right
                                ? new Option.Right(i + stars(99), Optional.empty())
                                : new Option.Wrong(i + stars(99), feedback()))
                .toList();
    }

    private static Stream<String> repeated(int times) {
        return IntStream.range(0, times).mapToObj(i -> i + stars(79));
    }

    private static NavigableSet<Integer> clauses(Quiz quiz) {
        return quiz.document().clauses().stream()
                .map(Clause::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Feedback feedback() {
        return new Feedback(Optional.empty(), stars(300));
    }

    private static String stars(int length) {
        return STARS.substring(0, length);
    }
}
