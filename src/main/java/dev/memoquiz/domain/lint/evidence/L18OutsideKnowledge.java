package dev.memoquiz.domain.lint.evidence;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.words.Names;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Stem and key hold no name, date or number that the document does not give.
///
/// A statement that is not stated may speak of what was searched for. Names that only distractors hold are no knowledge asked
/// for.
public final class L18OutsideKnowledge implements QuestionRule {
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
        KnownWords known = KnownWords.of(quiz, item);
        return names(item)
                .filter(name -> !known.has(name))
                .map(name ->
                        error(
                                item,
                                "prompt",
                                "'" + name + "' is not in the document",
                                "Take it out, or tell it in the explanation after \"Outside the memo:\"."));
    }

    private static Stream<String> names(Item item) {
        Set<String> names = new LinkedHashSet<>(Names.in(item.stem()));
        boolean written = item.question() instanceof Question.Typed;
        item.keys().forEach(key -> names.addAll(written ? Names.inPhrase(key) : Names.in(key)));
        item.parts().forEach(part -> names.addAll(Names.in(part)));
        return names.stream();
    }
}
