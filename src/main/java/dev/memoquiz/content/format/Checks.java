package dev.memoquiz.content.format;

import dev.memoquiz.content.source.Asks;
import dev.memoquiz.content.source.Quotes;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Length;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Problems;
import dev.memoquiz.yaml.Shown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the readers of all types of question share.
record Checks(Quotes quotes, References references, Problems problems) {
    static final int SENTENCE = 300;

    /// Stands in where feedback is missing.
    static final Feedback NO_FEEDBACK = new Feedback(Optional.empty(), "");

    /// The same, for what `rule` of the linter asks for.
    Checks under(String rule) {
        return new Checks(quotes, references, problems.under(rule));
    }

    /// A text that readers see and that must not be too long for its place.
    static Node.Scalar shown(Fields fields, String key, int most) {
        return (fields.has(key) ? fields.under(Asks.LENGTH) : fields).scalar(key, most);
    }

    /// A sentence under `key`, with the misreading named beside it.
    Feedback feedback(Fields fields, String key) {
        return new Feedback(
                references.misreading(fields), fields.under(Asks.FEEDBACK).text(key, SENTENCE));
    }

    List<Fields> groups(List<Node> nodes, Collection<String> legal) {
        List<Fields> groups = new ArrayList<>();
        nodes.forEach(node -> Fields.of(node, legal, problems).ifPresent(groups::add));
        return groups;
    }

    /// Words under `searched`, of which the text must hold none.
    List<String> searched(Fields fields) {
        List<Node.Scalar> words =
                fields.under(Asks.SUPPORT).texts("searched", new Length(1, 20), 60);
        words.forEach(this::mustBeAbsent);
        return distinct(words);
    }

    private void mustBeAbsent(Node.Scalar word) {
        if (quotes.uses(word.text().strip())) {
            problems.under(Asks.SUPPORT)
                    .add(
                            word.place(),
                            "'" + word.text().strip() + "' is in the text",
                            "Search for words that the text would use if it stated this, and check the key.");
        }
    }

    /// The texts as readers see them; two that differ only in capitals cannot be told apart and are a problem.
    List<String> distinct(List<Node.Scalar> texts) {
        Set<String> seen = new HashSet<>();
        List<String> all = new ArrayList<>();
        for (Node.Scalar text : texts) {
            String words = text.text().strip();
            all.add(words);
            if (!words.isEmpty() && !seen.add(words.toLowerCase(Locale.ROOT))) {
                problems.add(
                        text.place(),
                        "'" + Shown.brief(words) + "' is there twice",
                        "Give each a text of its own.");
            }
        }
        return List.copyOf(all);
    }
}
