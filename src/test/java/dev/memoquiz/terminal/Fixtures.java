package dev.memoquiz.terminal;

import dev.memoquiz.domain.question.About;
import dev.memoquiz.domain.question.Credit;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.question.SentenceKey;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.question.Tags;
import dev.memoquiz.domain.question.TypedKey;
import dev.memoquiz.domain.question.View;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizHead;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.reading.Difficulty;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.reading.Misreading;
import dev.memoquiz.domain.reading.MisreadingId;
import dev.memoquiz.domain.reading.Proposition;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.reading.ReadingProcess;
import dev.memoquiz.domain.reading.Readings;
import dev.memoquiz.domain.reading.Skill;
import dev.memoquiz.domain.reading.Term;
import dev.memoquiz.domain.text.Dating;
import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.DocumentReader;
import dev.memoquiz.domain.text.DocumentReading;
import dev.memoquiz.domain.text.Finding;
import dev.memoquiz.domain.text.Marks;
import dev.memoquiz.domain.text.Source;
import dev.memoquiz.domain.text.Span;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.rubric.Concept;
import dev.memoquiz.domain.typed.rubric.Rubric;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// A small quiz on a made-up letter, with one question of each type.
public final class Fixtures {
    static final QuizId LETTER = new QuizId("the-letter");

    private static final String PRINTED =
            """
            To the Harbour Office

            The Captain\u00b9 came to see me this morning. He said that the storm had broken the mast, \
            and I believed him. He thought it more likely that the owners would [Page 8] repair the ship \
            than that they would sell her.

            R. Poole
              1. Anna Lindqvist, of Bergen.
            """;

    private static final Document DOCUMENT = document();

    private Fixtures() {}

    public static QuizLibrary library(Question... questions) {
        return library(quiz(questions));
    }

    public static QuizLibrary library(Quiz quiz) {
        return new QuizLibrary() {
            @Override
            public Optional<Quiz> find(QuizId id) {
                return Optional.of(quiz).filter(one -> one.id().equals(id));
            }

            @Override
            public List<Listed> all() {
                return List.of(Listed.of(quiz));
            }
        };
    }

    public static Quiz quiz(Question... questions) {
        return new Quiz(
                LETTER,
                new QuizHead("The broken mast", "A letter about a ship."),
                DOCUMENT,
                readings(),
                List.of(questions),
                Map.of());
    }

    public static Question[] all() {
        return new Question[] {
            single(), several(), stated(), typed(), sentence(), gap(), order(), match(), claim()
        };
    }

    public static Question single() {
        return new Question.SingleChoice(
                about(
                        "single",
                        "What had the storm broken, as the Captain told it?",
                        "the storm had broken the mast"),
                List.of(right("The mast"), wrong("The rudder"), wrong("The harbour wall")));
    }

    public static Question several() {
        return new Question.SeveralRight(
                about(
                        "several",
                        "Which futures of the ship does the Captain weigh?",
                        "repair the ship than that they would sell her"),
                List.of(
                        right("The owners repair her"),
                        right("The owners sell her"),
                        wrong("The office buys her"),
                        wrong("She is left to sink")),
                Credit.PER_OPTION);
    }

    public static Question stated() {
        return stated("stated");
    }

    public static Question stated(String id) {
        return new Question.StatedInText(
                about(id, "Is this in the letter?", "He said that the storm had broken the mast"),
                "The ship carried timber.",
                Support.NOT_STATED,
                Map.of(
                        Support.STATED, feedback("The letter names no cargo."),
                        Support.CONTRADICTED, feedback("Nothing in the letter speaks against it.")),
                List.of("timber"));
    }

    public static Question typed() {
        return new Question.Typed(
                about("typed", "What is the Captain's surname?", "Anna Lindqvist, of Bergen."),
                key(
                        "Anna {Lindqvist} [prompt on Anna with \"Anna who?\"; reject Poole]",
                        "Poole",
                        "Poole wrote the letter."));
    }

    public static Question sentence() {
        Concept repair =
                new Concept(
                        "they would rather repair",
                        List.of("rather repair", "repair likelier"),
                        List.of("the Captain", "Lindqvist"),
                        Concept.Need.REQUIRED,
                        1);
        Concept guess =
                new Concept("a guess", List.of("thought"), List.of(), Concept.Need.REQUIRED, 1);
        return new Question.Sentence(
                about("sentence", "Who expected what?", "He thought it more likely"),
                new SentenceKey(
                        new Rubric(List.of(repair, guess), List.of("Poole")),
                        List.of(
                                new SentenceKey.Sample(
                                        "The Captain thought they would rather repair her.", 2))));
    }

    public static Question gap() {
        Span quote = span("and I believed him");
        Span hidden = span("believed");
        return new Question.Gap(
                about("gap", "Which word is missing?", "and I believed him"),
                quote,
                hidden,
                key("{believed} [reject knew]", "knew", "Poole believed; nothing was proved."));
    }

    public static Question order() {
        return new Question.Ordering(
                about(
                        "order",
                        "Put these in the order in which they happened.",
                        "The Captain came to see me this morning"),
                List.of(
                        "The storm breaks the mast",
                        "The Captain comes to Poole",
                        "Poole writes the letter"),
                feedback("The storm came before the visit, the visit before the letter."));
    }

    public static Question match() {
        return new Question.Matching(
                about("match", "Who holds which view?", "and I believed him"),
                List.of("The Captain", "Poole"),
                List.of(
                        new View(
                                "The owners will rather repair the ship",
                                0,
                                feedback("That was the Captain's view.")),
                        new View(
                                "The Captain tells the truth",
                                1,
                                feedback("That was Poole's view.")),
                        new View(
                                "A sale is less likely",
                                0,
                                feedback("That was the Captain's guess."))));
    }

    public static Question claim() {
        return new Question.ClaimEvidence(
                about(
                        "claim",
                        "How sure is the Captain of the repair?",
                        "He thought it more likely"),
                List.of(right("Rather sure"), wrong("Quite certain"), wrong("He has no view")),
                new TreeSet<>(List.of(5)),
                new TreeSet<>(List.of(2, 3, 5, 6)),
                Map.of());
    }

    private static About about(String id, String prompt, String evidence) {
        return new About(
                new QuestionId(id),
                "1",
                new Tags(
                        List.of(new PropositionId("P1")),
                        Level.RIGHT_THERE,
                        ReadingProcess.RETRIEVE,
                        Skill.CLOSE_READING,
                        Difficulty.EASY),
                prompt,
                List.of(span(evidence)),
                "The letter says so in these words and in no others.");
    }

    private static TypedKey key(String line, String rival, String says) {
        return new TypedKey(
                ((AnswerLine.Parsed.Ok) AnswerLine.parse(line)).line(),
                List.of(new TypedKey.Rival(rival, feedback(says))),
                List.of());
    }

    private static Option right(String text) {
        return new Option.Right(text, Optional.empty());
    }

    private static Option wrong(String text) {
        return new Option.Wrong(text, feedback("The letter does not say that."));
    }

    private static Feedback feedback(String text) {
        return new Feedback(Optional.of(new MisreadingId("M1")), text);
    }

    private static Readings readings() {
        return new Readings(
                Map.of(
                        new PropositionId("P1"),
                        new Proposition(
                                new PropositionId("P1"),
                                "The Captain told Poole that the storm had broken the mast of the ship in the harbour of Bergen.",
                                Optional.of("the Captain"),
                                Optional.empty(),
                                List.of(span("the storm had broken the mast")))),
                Map.of(
                        new MisreadingId("M1"),
                        new Misreading(
                                new MisreadingId("M1"),
                                "Poole saw the damage himself.",
                                "he had it from the Captain.")),
                List.of(new Term("mast", "The pole that carries the sails.")));
    }

    static Span span(String words) {
        return ((Finding.Found) DOCUMENT.find(words)).span();
    }

    private static Document document() {
        Source source =
                new Source(
                        "A letter",
                        "R. Poole",
                        Optional.of("12/7"),
                        new Dating("spring 1901", true, "the ink"),
                        "Letters, p. 7",
                        URI.create("https://example.org/letters"),
                        "Public domain");
        Marks marks =
                new Marks(
                        List.of("[Page 8]"),
                        List.of(new Marks.NoteMark("\u00b9", "The Captain", "1.")),
                        List.of());
        DocumentReading reading =
                DocumentReader.read(
                        source,
                        PRINTED,
                        marks,
                        List.of(
                                "To the",
                                "The Captain",
                                "He said",
                                "and I",
                                "He thought",
                                "than that",
                                "R. Poole"));
        return ((DocumentReading.Read) reading).document();
    }
}
