package dev.memoquiz.domain.lint;

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
import dev.memoquiz.domain.reading.Difficulty;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.reading.MisreadingId;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.reading.ReadingProcess;
import dev.memoquiz.domain.reading.Skill;
import dev.memoquiz.domain.text.Span;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.rubric.Concept;
import dev.memoquiz.domain.typed.rubric.Rubric;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Questions on [Bank]'s text: sound ones, unless a test says otherwise.
public final class Ask {
    static final String EVIDENCE = "the council believed that the bridge might close";

    private final String id;
    private String prompt = "What did the council believe?";
    private List<String> propositions = List.of("P1");
    private ReadingProcess process = ReadingProcess.RETRIEVE;
    private String explanation = "Ann says that \"" + EVIDENCE + "\", which is a belief.";
    private Optional<String> feedback = Optional.empty();
    private Optional<MisreadingId> misreading = Optional.of(new MisreadingId("M1"));
    private List<Span> evidence = List.of(Bank.span(EVIDENCE));

    private Ask(String id) {
        this.id = id;
    }

    public static Ask ask(String id) {
        return new Ask(id);
    }

    public static Ask ask() {
        return new Ask("question");
    }

    public Ask prompt(String words) {
        prompt = words;
        return this;
    }

    public Ask about(String... propositionIds) {
        propositions = List.of(propositionIds);
        return this;
    }

    public Ask process(ReadingProcess wanted) {
        process = wanted;
        return this;
    }

    public Ask explanation(String words) {
        explanation = words;
        return this;
    }

    public Ask feedback(String words) {
        feedback = Optional.of(words);
        return this;
    }

    public Ask misreading(String misreadingId) {
        misreading = Optional.of(new MisreadingId(misreadingId));
        return this;
    }

    public Ask withoutMisreading() {
        misreading = Optional.empty();
        return this;
    }

    public Ask evidence(String quotation) {
        return evidence(Bank.span(quotation));
    }

    public Ask evidence(Span span) {
        evidence = List.of(span);
        return this;
    }

    public Question single(String right, String... wrong) {
        return new Question.SingleChoice(about(), options(List.of(right), List.of(wrong)));
    }

    public Question several(List<String> right, List<String> wrong) {
        return new Question.SeveralRight(about(), options(right, wrong), Credit.PER_OPTION);
    }

    public Question claim(int clause, String right, String... wrong) {
        return new Question.ClaimEvidence(
                about(),
                options(List.of(right), List.of(wrong)),
                new TreeSet<>(List.of(clause)),
                new TreeSet<>(List.of(1, 2, 3)),
                Map.of(clause % 3 + 1, line()));
    }

    public Question stated(Support key, String statement, String... searched) {
        Map<Support, Feedback> lines =
                Stream.of(Support.values())
                        .filter(it -> it != key)
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        it -> it, it -> line(it.words())));
        return new Question.StatedInText(about(), statement, key, lines, List.of(searched));
    }

    public Question typed(String answerLine, String... nearMisses) {
        return new Question.Typed(about(), key(answerLine, nearMisses));
    }

    /// Asks who said yes: one idea, owned by Anna.
    public Question sentence(SentenceKey.Sample... samples) {
        Concept yes = new Concept("yes", List.of("yes"), List.of("Anna"), Concept.Need.REQUIRED, 2);
        return new Question.Sentence(
                about(),
                new SentenceKey(new Rubric(List.of(yes), List.of("Ben")), List.of(samples)));
    }

    public Question gap(String quote, String hide, String answerLine, String... nearMisses) {
        Span quoted = Bank.span(quote);
        int at = quoted.start() + quote.indexOf(hide);
        Span hidden = new Span(at, at + hide.length());
        return new Question.Gap(about(), quoted, hidden, key(answerLine, nearMisses));
    }

    public Question order(String... items) {
        return new Question.Ordering(about(), List.of(items), line());
    }

    public Question match(List<String> holders, String... views) {
        return new Question.Matching(
                about(),
                holders,
                Stream.of(views).map(view -> new View(view, 0, line(view))).toList());
    }

    public Question typedBeside(String rival, String answerLine, String... nearMisses) {
        TypedKey key = key(answerLine, nearMisses);
        List<TypedKey.Rival> rivals = List.of(new TypedKey.Rival(rival, line()));
        return new Question.Typed(about(), new TypedKey(key.line(), rivals, key.nearMisses()));
    }

    private TypedKey key(String answerLine, String... nearMisses) {
        AnswerLine line = ((AnswerLine.Parsed.Ok) AnswerLine.parse(answerLine)).line();
        return new TypedKey(line, List.of(), List.of(nearMisses));
    }

    private About about() {
        return new About(
                new QuestionId(id),
                "abc123",
                new Tags(
                        propositions.stream().map(PropositionId::new).toList(),
                        Level.RIGHT_THERE,
                        process,
                        Skill.CLOSE_READING,
                        Difficulty.EASY),
                prompt,
                evidence,
                explanation);
    }

    private Feedback line() {
        return line("That");
    }

    /// Each error has its own line, unless a test gives one for all.
    private Feedback line(String error) {
        return new Feedback(misreading, feedback.orElse(error + " turns a belief into a fact."));
    }

    private List<Option> options(List<String> right, List<String> wrong) {
        Stream<Option> keys = right.stream().map(it -> new Option.Right(it, Optional.empty()));
        return Stream.concat(keys, wrong.stream().map(it -> new Option.Wrong(it, line(it))))
                .toList();
    }
}
