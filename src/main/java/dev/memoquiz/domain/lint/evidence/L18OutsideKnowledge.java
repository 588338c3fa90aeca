package dev.memoquiz.domain.lint.evidence;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.item.Wrong;
import dev.memoquiz.domain.lint.words.Lexicon;
import dev.memoquiz.domain.lint.words.Names;
import dev.memoquiz.domain.lint.words.NumberWords;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Stem and key hold no name, date or number that the document does not give, and what is told from outside it has a source.
///
/// A statement that is not stated may speak of what was searched for. Names that only distractors hold are no knowledge asked
/// for.
public final class L18OutsideKnowledge implements QuestionRule {
    private static final Set<String> NOBODY_S_NAME =
            Set.of("both", "neither", "either", "somebody", "someone");

    @Override
    public String id() {
        return "L18";
    }

    @Override
    public String title() {
        return "Nothing from outside the document is asked or keyed";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        return Stream.of(
                        unknown(quiz, item),
                        unsourced(item, "explanation", item.about().explanation()),
                        item.wrongs().stream()
                                .flatMap(it -> unsourced(item, it.where(), it.feedback().text())))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> unsourced(Item item, String where, String told) {
        return Context.of(told).filter(context -> !context.hasSource()).stream()
                .map(_ ->
                        error(
                                item,
                                where,
                                "what is told from outside the memo has no source",
                                "Name it in brackets after what is told, as in \"(Foreign Relations 1941, vol. IV)\"."));
    }

    private Stream<Finding> unknown(Quiz quiz, Item item) {
        KnownWords known = KnownWords.of(quiz, item);
        return names(quiz, item)
                .filter(name -> !known.has(name))
                .map(name ->
                        error(
                                item,
                                "prompt",
                                "'" + name + "' is not in the document",
                                "Take it out, or tell it, with its source in brackets, in the explanation after \"Outside the memo:\"."));
    }

    private static Stream<String> names(Quiz quiz, Item item) {
        Set<String> names = new LinkedHashSet<>(Names.in(item.stem()));
        boolean phrases =
                item.question() instanceof Question.Typed
                        || areNames(item, Names.of(quiz.document()));
        item.keys().forEach(key -> names.addAll(phrases ? Names.inPhrase(key) : Names.in(key)));
        item.parts().forEach(part -> names.addAll(Names.in(part)));
        NumberWords.in(item.asserted()).forEach(names::add);
        return names.stream();
    }

    /// True when keys of one word stand beside names of the document, so that their capitals are no mere opening.
    private static boolean areNames(Item item, Set<String> known) {
        List<Wrong> wrong = item.distractors();
        return !wrong.isEmpty()
                && item.keys().stream().allMatch(L18OutsideKnowledge::mayBeName)
                && wrong.stream()
                        .flatMap(it -> Words.of(it.text()).stream())
                        .allMatch(word -> Words.isEmpty(word) || known.contains(word));
    }

    private static boolean mayBeName(String key) {
        List<String> words = Words.of(key);
        return words.size() == 1
                && !Words.isEmpty(words.getFirst())
                && !Lexicon.ABSOLUTE.occursIn(key)
                && !NOBODY_S_NAME.contains(words.getFirst());
    }
}
