package dev.memoquiz.domain.lint.evidence;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.item.Wrong;
import dev.memoquiz.domain.lint.words.Names;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.Misreading;
import dev.memoquiz.domain.reading.Proposition;
import dev.memoquiz.domain.text.Document;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is keyed as wrong is not what a listed proposition says.
///
/// Compared are the words, with capitals, articles and punctuation set aside: a wrong text may not be a whole proposition, nor
/// stand word for word in a proposition that its own question is about. Mere names say nothing.
public final class L15EntailedDistractor implements QuestionRule {
    private static final int TELLING_WORDS = 2;

    @Override
    public String id() {
        return "L15";
    }

    @Override
    public String title() {
        return "No distractor is entailed by a proposition";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        return Stream.of(
                        item.distractors().stream().flatMap(wrong -> option(quiz, item, wrong)),
                        item.wrongs().stream().flatMap(wrong -> misreading(quiz, item, wrong)),
                        statement(quiz, item))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> option(Quiz quiz, Item item, Wrong wrong) {
        return said(quiz, item, wrong.text())
                .map(by -> entailed(item, wrong.where() + ".text", wrong.text(), by))
                .stream();
    }

    private Stream<Finding> statement(Quiz quiz, Item item) {
        return item.question() instanceof Question.StatedInText stated
                        && stated.key() != Support.STATED
                ? said(quiz, item, stated.statement())
                        .map(by -> entailed(item, "statement", stated.statement(), by))
                        .stream()
                : Stream.empty();
    }

    private Stream<Finding> misreading(Quiz quiz, Item item, Wrong wrong) {
        return wrong.feedback().misreading().stream()
                .flatMap(id -> Optional.ofNullable(quiz.readings().misreadings().get(id)).stream())
                .map(Misreading::says)
                .flatMap(says ->
                        whole(quiz.readings().propositions().values(), says)
                                .map(by -> entailed(item, wrong.where() + ".misreading", says, by))
                                .stream());
    }

    private static Optional<Proposition> said(Quiz quiz, Item item, String text) {
        return whole(quiz.readings().propositions().values(), text)
                .or(() -> within(quiz.document(), item.propositions(), text));
    }

    private static Optional<Proposition> whole(Collection<Proposition> all, String text) {
        String plain = Words.plain(text);
        return all.stream().filter(it -> Words.plain(it.says()).equals(plain)).findFirst();
    }

    private static Optional<Proposition> within(
            Document document, Collection<Proposition> own, String text) {
        String plain = " " + Words.plain(text) + " ";
        return telling(document, text) < TELLING_WORDS
                ? Optional.empty()
                : own.stream()
                        .filter(it -> (" " + Words.plain(it.says()) + " ").contains(plain))
                        .findFirst();
    }

    private static long telling(Document document, String text) {
        Set<String> names = Names.of(document);
        return Words.of(text).stream()
                .filter(word -> !names.contains(word) && !Words.isEmpty(word))
                .count();
    }

    private Finding entailed(Item item, String where, String text, Proposition by) {
        return error(
                item,
                where,
                "\"" + text + "\" is what " + by.id() + " says",
                "Make it false, or key it as right.");
    }
}
