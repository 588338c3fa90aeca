package dev.memoquiz.content.format;

import dev.memoquiz.content.source.Asks;
import dev.memoquiz.domain.question.About;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.SentenceKey;
import dev.memoquiz.domain.typed.rubric.Concept;
import dev.memoquiz.domain.typed.rubric.Rubric;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Length;
import dev.memoquiz.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads questions that are answered in a sentence: the key ideas, whose views they are, and sample answers with their points.
final class SentenceReader {
    private static final int NAME = 60;
    private static final int PHRASE = 80;
    private static final int OWNER = 60;
    private static final int SAMPLE = 300;

    private final Fields fields;
    private final Checks checks;

    SentenceReader(Fields fields, Checks checks) {
        this.fields = fields;
        this.checks = checks;
    }

    Function<About, Question> read() {
        Optional<SentenceKey> key = key();
        return about -> new Question.Sentence(about, key.orElseThrow());
    }

    private Optional<SentenceKey> key() {
        int before = checks.problems().count();
        List<Node> nodes = fields.list("ideas", 1, 6);
        List<Concept> concepts = concepts(nodes);
        List<String> others = optional(fields, "other-owners", OWNER);
        List<SentenceKey.Sample> samples = samples();
        requireRequired(nodes, concepts);
        if (checks.problems().count() > before) {
            return Optional.empty();
        }
        Rubric rubric = new Rubric(concepts, others);
        return requireFull(rubric, samples)
                ? Optional.of(new SentenceKey(rubric, samples))
                : Optional.empty();
    }

    private List<Concept> concepts(List<Node> nodes) {
        List<Fields> groups =
                checks.groups(nodes, List.of("name", "any", "owners", "points", "optional"));
        checks.distinct(groups.stream().map(it -> it.scalar("name", NAME)).toList());
        return groups.stream().flatMap(it -> concept(it).stream()).toList();
    }

    private Optional<Concept> concept(Fields idea) {
        int before = checks.problems().count();
        String name = idea.text("name", NAME);
        List<String> any = checks.distinct(idea.texts("any", new Length(1, 60), PHRASE));
        List<String> owners = optional(idea, "owners", OWNER);
        int points = idea.number("points", 1, 3);
        Concept.Need need =
                idea.has("optional") && idea.flag("optional")
                        ? Concept.Need.OPTIONAL
                        : Concept.Need.REQUIRED;
        return checks.problems().count() > before
                ? Optional.empty()
                : Optional.of(new Concept(name, any, owners, need, points));
    }

    private List<String> optional(Fields from, String key, int longest) {
        return from.has(key)
                ? checks.distinct(from.texts(key, new Length(1, 20), longest))
                : List.of();
    }

    private List<SentenceKey.Sample> samples() {
        List<Fields> groups =
                checks.groups(
                        fields.under(Asks.WRITTEN).list("samples", 3, 40),
                        List.of("text", "points"));
        checks.distinct(groups.stream().map(it -> it.scalar("text", SAMPLE)).toList());
        return groups.stream()
                .map(it ->
                        new SentenceKey.Sample(it.text("text", SAMPLE), it.number("points", 0, 18)))
                .toList();
    }

    private void requireRequired(List<Node> nodes, List<Concept> concepts) {
        boolean optional = concepts.stream().allMatch(it -> it.need() == Concept.Need.OPTIONAL);
        if (!concepts.isEmpty() && concepts.size() == nodes.size() && optional) {
            checks.problems()
                    .add(
                            nodes.getFirst().place(),
                            "all ideas are optional, so no answer could be incomplete",
                            "Take 'optional: true' from those that a full answer needs.");
        }
    }

    private boolean requireFull(Rubric rubric, List<SentenceKey.Sample> samples) {
        boolean full = samples.stream().anyMatch(it -> it.points() == rubric.points());
        if (!full) {
            fields.required("samples")
                    .ifPresent(node ->
                            checks.problems()
                                    .under(Asks.WRITTEN)
                                    .add(
                                            node.place(),
                                            "no sample has all "
                                                    + rubric.points()
                                                    + " points of the ideas that are needed",
                                            "Add a full answer, which readers are shown, with 'points: "
                                                    + rubric.points()
                                                    + "'."));
        }
        return full;
    }
}
