package dev.memoquiz.domain.lint;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Editorial;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizHead;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reading.Misreading;
import dev.memoquiz.domain.reading.MisreadingId;
import dev.memoquiz.domain.reading.Proposition;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.reading.Readings;
import dev.memoquiz.domain.text.Dating;
import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.DocumentReader;
import dev.memoquiz.domain.text.DocumentReading;
import dev.memoquiz.domain.text.Finding.Found;
import dev.memoquiz.domain.text.Marks;
import dev.memoquiz.domain.text.Source;
import dev.memoquiz.domain.text.Span;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Small quizzes on a text of three sentences about a bridge, for tests of the linter.
public final class Bank {
    static final String TEXT =
            "Ann told Ben that the council believed that the bridge might close in May. "
                    + "Ben gathered that Ann was interested solely in the ferry. "
                    + "The council met in Oslo, where Ann and Ben had met in May.";
    public static final Document DOCUMENT =
            document(TEXT, "Ann told", "Ben gathered", "The council");
    static final Readings READINGS =
            new Readings(
                    byId(
                            proposition(
                                    "P1",
                                    "The council believed that the bridge might close in May.",
                                    Optional.of("the council"),
                                    Optional.of("believed"),
                                    Ask.EVIDENCE),
                            proposition(
                                    "P2",
                                    "Ben gathered that Ann was interested solely in the ferry.",
                                    Optional.of("Ben"),
                                    Optional.of("gathered"),
                                    "Ben gathered"),
                            proposition(
                                    "P3",
                                    "The council met in Oslo.",
                                    Optional.empty(),
                                    Optional.empty(),
                                    "The council met in Oslo")),
                    Map.of(
                            new MisreadingId("M1"),
                            new Misreading(
                                    new MisreadingId("M1"),
                                    "The council knew it.",
                                    "It believed it."),
                            new MisreadingId("M2"),
                            new Misreading(
                                    new MisreadingId("M2"),
                                    "The council met in Oslo.",
                                    "It did, so this is no misreading.")),
                    List.of());
    static final String EDITION = "abc234";
    static final Editorial SIGNED =
            new Editorial(
                    Optional.of(
                            new Editorial.Review(
                                    "a teacher", LocalDate.of(2026, 11, 23), Optional.of(EDITION))),
                    Optional.of("Apache-2.0"),
                    Optional.of("0123456789abcdef".repeat(4)),
                    EDITION,
                    Map.of());

    private Bank() {}

    public static Quiz of(Question... questions) {
        return of(List.of(questions));
    }

    public static Quiz of(List<Question> questions) {
        return of(questions, Map.of(), SIGNED);
    }

    static Quiz of(
            List<Question> questions,
            Map<QuestionId, Set<QuestionId>> givesAway,
            Editorial editorial) {
        return new Quiz(
                new QuizId("bank"),
                new QuizHead("The bridge", "Who believed what."),
                DOCUMENT,
                READINGS,
                questions,
                givesAway,
                editorial);
    }

    /// Readings in which P1 is the view of `owner`.
    static Readings owned(String owner) {
        return reading("The bridge might close in May.", Optional.of(owner), Optional.of("might"));
    }

    /// Readings in which P1 is nobody's view.
    static Readings hedged(String says, Optional<String> hedge) {
        return reading(says, Optional.empty(), hedge);
    }

    private static Readings reading(String says, Optional<String> owner, Optional<String> hedge) {
        return new Readings(
                byId(proposition("P1", says, owner, hedge, Ask.EVIDENCE)),
                READINGS.misreadings(),
                List.of());
    }

    static Quiz reading(Readings readings, Question... questions) {
        return new Quiz(
                new QuizId("bank"),
                new QuizHead("The bridge", "Who believed what."),
                DOCUMENT,
                readings,
                List.of(questions),
                Map.of(),
                SIGNED);
    }

    static Quiz on(Document document, Question... questions) {
        return new Quiz(
                new QuizId("bank"),
                new QuizHead("The bridge", "Who believed what."),
                document,
                READINGS,
                List.of(questions),
                Map.of(),
                SIGNED);
    }

    static Document document(String text, String... openings) {
        Source source =
                new Source(
                        "A talk",
                        "Nobody",
                        Optional.empty(),
                        new Dating("in spring", true, "the bridge was built then"),
                        "Talks, p. 1",
                        URI.create("https://example.org"),
                        "public domain");
        return ((DocumentReading.Read)
                        DocumentReader.read(source, text, Marks.NONE, List.of(openings)))
                .document();
    }

    public static Span span(String quotation) {
        return ((Found) DOCUMENT.find(quotation)).span();
    }

    private static Proposition proposition(
            String id, String says, Optional<String> owner, Optional<String> hedge, String proof) {
        return new Proposition(new PropositionId(id), says, owner, hedge, List.of(span(proof)));
    }

    private static Map<PropositionId, Proposition> byId(Proposition... propositions) {
        return Stream.of(propositions)
                .collect(Collectors.toMap(Proposition::id, Function.identity()));
    }
}
