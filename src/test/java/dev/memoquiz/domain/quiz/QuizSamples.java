package dev.memoquiz.domain.quiz;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.reading.Readings;
import dev.memoquiz.domain.text.Dating;
import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.DocumentReader;
import dev.memoquiz.domain.text.DocumentReading;
import dev.memoquiz.domain.text.Marks;
import dev.memoquiz.domain.text.Source;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Quizzes on a text of three clauses, for tests of the engine.
public final class QuizSamples {
    private QuizSamples() {}

    public static Quiz quiz(List<Question> questions, Map<QuestionId, Set<QuestionId>> givesAway) {
        return new Quiz(
                new QuizId("sample"),
                new QuizHead("A sample", "Three clauses."),
                document(),
                new Readings(Map.of(), Map.of(), List.of()),
                questions,
                givesAway);
    }

    public static Document document() {
        DocumentReading reading =
                DocumentReader.read(
                        new Source(
                                "Sample",
                                "Nobody",
                                Optional.empty(),
                                new Dating("today", false, ""),
                                "Sample, p. 1",
                                URI.create("https://example.org"),
                                "public domain"),
                        "One came, two saw, and three left.",
                        Marks.NONE,
                        List.of("One", "two", "and three"));
        return ((DocumentReading.Read) reading).document();
    }
}
