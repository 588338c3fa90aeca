package dev.memoquiz.content.format;

import dev.memoquiz.content.source.Asks;
import dev.memoquiz.domain.question.About;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.View;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Length;
import dev.memoquiz.yaml.Node;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Reads questions that put things in their place: items into an order, views to who holds them.
final class ArrangedReader {
    private static final int LONGEST = 100;

    private final Fields fields;
    private final Checks checks;

    ArrangedReader(Fields fields, Checks checks) {
        this.fields = fields;
        this.checks = checks;
    }

    Function<About, Question> order() {
        List<String> items =
                checks.under(Asks.ONE_KEY)
                        .distinct(fields.texts("items", new Length(3, 6), LONGEST));
        Feedback feedback =
                fields.under(Asks.FEEDBACK)
                        .section("feedback", List.of("misreading", "text"))
                        .map(it -> checks.feedback(it, "text"))
                        .orElse(Checks.NO_FEEDBACK);
        return about -> new Question.Ordering(about, items, feedback);
    }

    Function<About, Question> match() {
        List<String> holders =
                checks.under(Asks.ONE_KEY).distinct(fields.texts("holders", new Length(2, 5), 80));
        List<Fields> groups =
                checks.groups(
                        fields.list("views", 3, 5),
                        List.of("text", "holder", "misreading", "feedback"));
        List<Node.Scalar> texts =
                groups.stream().map(it -> Checks.shown(it, "text", LONGEST)).toList();
        List<String> views = checks.under(Asks.ONE_KEY).distinct(texts);
        List<View> read =
                IntStream.range(0, groups.size())
                        .mapToObj(i -> view(groups.get(i), views.get(i), holders))
                        .toList();
        return about -> new Question.Matching(about, holders, read);
    }

    private View view(Fields view, String text, List<String> holders) {
        Node.Scalar holder = view.scalar("holder", 80);
        int index = holders.indexOf(holder.text().strip());
        if (index < 0 && !holder.text().isEmpty()) {
            checks.problems()
                    .add(
                            holder.place(),
                            "'" + holder.text() + "' is not one of the holders",
                            "Name one of: " + String.join(", ", holders) + ".");
        }
        return new View(text, index, checks.feedback(view, "feedback"));
    }
}
