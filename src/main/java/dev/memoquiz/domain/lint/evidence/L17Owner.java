package dev.memoquiz.domain.lint.evidence;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.Proposition;
import java.util.List;
import java.util.stream.Stream;

/// A question on somebody's view names whose view it is, in stem or key.
///
/// An error where the proposition declares its owner; where none is declared nobody can be missed.
public final class L17Owner implements QuestionRule {
    @Override
    public String id() {
        return "L17";
    }

    @Override
    public String title() {
        return "The owner of a view is named";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        List<Proposition> owned =
                item.propositions().stream().filter(it -> it.owner().isPresent()).toList();
        String asserted = item.asserted();
        boolean silent =
                !owned.isEmpty() && owned.stream().noneMatch(it -> Owners.isNamed(it, asserted));
        return silent ? Stream.of(unnamed(item, owned)) : Stream.empty();
    }

    private Finding unnamed(Item item, List<Proposition> owned) {
        List<String> owners = owned.stream().flatMap(it -> it.owner().stream()).distinct().toList();
        return error(
                item,
                "prompt",
                "it does not say whose view it asks for (" + String.join("; ", owners) + ")",
                "Name the owner of the view in the prompt or in the key.");
    }
}
