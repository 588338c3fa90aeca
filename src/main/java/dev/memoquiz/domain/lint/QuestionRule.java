package dev.memoquiz.domain.lint;

import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.Optional;
import java.util.stream.Stream;

/// A rule that looks at each question by itself.
public interface QuestionRule extends LintRule {
    Stream<Finding> findings(Quiz quiz, Item item);

    @Override
    default Stream<Finding> findings(Quiz quiz) {
        return ofEach(quiz);
    }

    /// What the rule says of each question, whatever the others are.
    default Stream<Finding> ofEach(Quiz quiz) {
        return Item.all(quiz).stream().flatMap(item -> findings(quiz, item));
    }

    default Finding error(Item item, String where, String what, String remedy) {
        return new Finding(id(), Severity.ERROR, Optional.of(item.id()), where, what, remedy);
    }

    default Finding warning(Item item, String where, String what, String remedy) {
        return new Finding(id(), Severity.WARNING, Optional.of(item.id()), where, what, remedy);
    }
}
