package dev.memoquiz.domain.lint.written;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.TypedKey;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.typed.TypedGrader;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Form;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The grader treats every listed answer as its author declared it: accepted forms are right, prompted ones nearly right, rejected
/// forms, rivals and near-misses are not right, and the samples of a sentence have their points.
public final class L22TypedAnswers implements QuestionRule {
    private static final int NEAR_MISSES = 3;
    private static final TypedGrader GRADER = new TypedGrader();

    @Override
    public String id() {
        return "L22";
    }

    @Override
    public String title() {
        return "The grader treats typed answers as declared";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        return Stream.concat(typed(quiz, item), new SentenceSamples(this, item).findings());
    }

    private Stream<Finding> typed(Quiz quiz, Item item) {
        return WrittenKey.of(item).stream()
                .flatMap(key ->
                        Stream.of(
                                        lists(item, key),
                                        line(item, key.line()),
                                        wrong(item, key),
                                        hidden(quiz, item, key))
                                .flatMap(findings -> findings));
    }

    private Stream<Finding> lists(Item item, TypedKey key) {
        Stream.Builder<Finding> findings = Stream.builder();
        int nearMisses = key.nearMisses().size();
        if (nearMisses < NEAR_MISSES) {
            findings.add(
                    error(
                            item,
                            "near-misses",
                            nearMisses + " near misses, need " + NEAR_MISSES,
                            "List answers that readers may give and that must not be right."));
        }
        if (key.line().rejected().isEmpty()) {
            findings.add(
                    error(
                            item,
                            "answer",
                            "nothing is rejected",
                            "Add 'reject …' for the wrong answers that are to be expected."));
        }
        return findings.build();
    }

    private Stream<Finding> line(Item item, AnswerLine line) {
        Stream<Finding> accepted =
                tried(item, "answer", line.accepted().stream().map(Form::text), line, "right");
        Stream<Finding> prompted =
                tried(
                        item,
                        "answer",
                        line.prompts().stream().map(it -> it.form().text()),
                        line,
                        "nearly");
        Stream<Finding> rejected =
                tried(item, "answer", line.rejected().stream().map(Form::text), line, "wrong");
        return Stream.of(accepted, prompted, rejected).flatMap(findings -> findings);
    }

    private Stream<Finding> wrong(Item item, TypedKey key) {
        Stream<Finding> rivals =
                tried(
                        item,
                        "rivals",
                        key.rivals().stream().map(TypedKey.Rival::text),
                        key.line(),
                        "wrong");
        return Stream.concat(rivals, nearMisses(item, key));
    }

    private Stream<Finding> nearMisses(Item item, TypedKey key) {
        return key.nearMisses().stream()
                .filter(text -> verdict(key.line(), text).equals("right"))
                .map(text -> otherwise(item, "near-misses", text, "not right", "right"));
    }

    private Stream<Finding> hidden(Quiz quiz, Item item, TypedKey key) {
        return item.question() instanceof Question.Gap gap
                ? tried(
                        item,
                        "hide",
                        Stream.of(quiz.document().quote(gap.hidden())),
                        key.line(),
                        "right")
                : Stream.empty();
    }

    private Stream<Finding> tried(
            Item item, String where, Stream<String> texts, AnswerLine line, String declared) {
        Predicate<String> asDeclared = text -> verdict(line, text).equals(declared);
        return texts.filter(asDeclared.negate())
                .map(text -> otherwise(item, where, text, declared, verdict(line, text)));
    }

    private static String verdict(AnswerLine line, String text) {
        return GRADER.grade(line, text).word();
    }

    private Finding otherwise(
            Item item, String where, String text, String declared, String verdict) {
        return error(
                item,
                where,
                "\"" + text + "\" is declared " + declared + " but graded " + verdict,
                "Change the answer line until the grader agrees, or the list.");
    }
}
