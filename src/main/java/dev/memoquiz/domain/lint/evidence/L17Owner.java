package dev.memoquiz.domain.lint.evidence;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.Proposition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A question on views names whose they are, in stem, key or what is to be arranged: each owner, where it is on the views of
/// several.
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
        String asserted = item.asserted();
        List<String> unnamed =
                item.propositions().stream()
                        .filter(it -> !Owners.isNamed(it, asserted))
                        .map(Proposition::owner)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        return unnamed.isEmpty() ? Stream.empty() : Stream.of(unnamed(item, unnamed));
    }

    private Finding unnamed(Item item, List<String> owners) {
        return error(
                item,
                "prompt",
                "it does not say whose view it asks for (" + String.join("; ", owners) + ")",
                "Name the owner of the view in the prompt or in the key.");
    }
}
