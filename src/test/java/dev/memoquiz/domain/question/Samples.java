package dev.memoquiz.domain.question;

import dev.memoquiz.domain.reading.Difficulty;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.reading.MisreadingId;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.reading.ReadingProcess;
import dev.memoquiz.domain.reading.Skill;
import dev.memoquiz.domain.text.Span;
import dev.memoquiz.domain.typed.key.AnswerLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Small questions of each type for tests of the engine.
public final class Samples {
    private Samples() {}

    public static About about(String id) {
        return about(id, "P4", Difficulty.EASY);
    }

    public static About about(String id, String proposition, Difficulty difficulty) {
        return new About(
                new QuestionId(id),
                "abc123",
                new Tags(
                        List.of(new PropositionId(proposition)),
                        Level.RIGHT_THERE,
                        ReadingProcess.RETRIEVE,
                        Skill.CLOSE_READING,
                        difficulty),
                "What did Welles believe?",
                List.of(new Span(0, 4)),
                "Because the memo says that this Government believed it.");
    }

    public static Feedback feedback(String text) {
        return new Feedback(Optional.of(new MisreadingId("M2")), text);
    }

    public static Option right(String text) {
        return new Option.Right(text, Optional.empty());
    }

    public static Option wrong(String text) {
        return new Option.Wrong(text, feedback("not " + text));
    }

    public static Question.SingleChoice single(String id) {
        return new Question.SingleChoice(
                about(id), List.of(wrong("trade"), right("politics"), wrong("arms")));
    }

    public static Question.SeveralRight several(Credit credit) {
        return new Question.SeveralRight(
                about("several"),
                List.of(right("Berlin"), wrong("Paris"), right("Rome"), wrong("Oslo")),
                credit);
    }

    public static Question.StatedInText stated() {
        return new Question.StatedInText(
                about("stated"),
                "Matsuoka promised peace.",
                Support.NOT_STATED,
                Map.of(
                        Support.STATED, feedback("no promise is reported"),
                        Support.CONTRADICTED, feedback("nothing speaks against it")),
                List.of("promise"));
    }

    public static Question.Ordering ordering() {
        return new Question.Ordering(
                about("ordering"), List.of("one", "two", "three", "four"), feedback("look again"));
    }

    public static Question.Matching matching() {
        return new Question.Matching(
                about("matching"),
                List.of("Welles", "Umansky"),
                List.of(view("a", 0), view("b", 1), view("c", 1)));
    }

    private static View view(String text, int holder) {
        return new View(text, holder, feedback("not " + text));
    }

    public static Question.ClaimEvidence claim() {
        return new Question.ClaimEvidence(
                about("claim"),
                List.of(right("believed"), wrong("knew"), wrong("hoped")),
                new TreeSet<>(List.of(7)),
                new TreeSet<>(List.of(3, 7, 9)),
                Map.of(3, feedback("That clause is about something else.")));
    }

    public static Question.Typed typed(String answerLine) {
        return new Question.Typed(about("typed"), key(answerLine));
    }

    public static TypedKey key(String answerLine) {
        AnswerLine line = ((AnswerLine.Parsed.Ok) AnswerLine.parse(answerLine)).line();
        return new TypedKey(
                line,
                List.of(new TypedKey.Rival("Welles", feedback("Welles wrote it"))),
                List.of("Hull"));
    }
}
