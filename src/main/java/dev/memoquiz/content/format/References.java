package dev.memoquiz.content.format;

import dev.memoquiz.content.source.Asks;
import dev.memoquiz.domain.reading.MisreadingId;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.reading.Readings;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Length;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Problems;
import dev.memoquiz.yaml.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Follows ids from the questions to what they name.
final class References {
    private static final int MOST_NAMED = 5;

    private final Readings readings;
    private final Set<Object> faulty;
    private final Problems problems;
    private int shaky;

    References(ReadingsSection.Listed listed, Problems problems) {
        this.readings = listed.readings();
        this.faulty = listed.faulty();
        this.problems = problems;
    }

    /// How often something was named so far that is listed, yet not as it should be.
    int shaky() {
        return shaky;
    }

    List<PropositionId> propositions(Fields question) {
        List<PropositionId> found = new ArrayList<>();
        for (Node.Scalar name :
                question.under(Asks.SUPPORT).texts("propositions", new Length(1, 4), 10)) {
            proposition(name).filter(id -> isNew(id, found, name)).ifPresent(found::add);
        }
        return found;
    }

    /// The misreading under `misreading`, if the key is given.
    Optional<MisreadingId> misreading(Fields fields) {
        if (!fields.has("misreading")) {
            return Optional.empty();
        }
        Node.Scalar id = Ids.READING.of(fields.scalar("misreading", 10), problems);
        return id.text().isEmpty()
                ? Optional.empty()
                : named(
                        id,
                        new MisreadingId(id.text()),
                        readings.misreadings().keySet(),
                        Asks.MISREADING);
    }

    /// The id, if it is among `all`; else it is a problem.
    static <T> Optional<T> known(Node.Scalar name, T id, Collection<T> all, Problems problems) {
        if (all.contains(id)) {
            return Optional.of(id);
        }
        List<String> near =
                Words.nearest(name.text(), all.stream().map(Object::toString).toList(), MOST_NAMED);
        problems.add(
                name.place(),
                "'" + name.text() + "' does not exist in this file",
                near.isEmpty()
                        ? "Add it."
                        : "Add it, or name one that does, such as "
                                + String.join(", ", near)
                                + ".");
        return Optional.empty();
    }

    private Optional<PropositionId> proposition(Node.Scalar name) {
        Node.Scalar id = Ids.READING.of(name, problems);
        return id.text().isEmpty()
                ? Optional.empty()
                : named(
                        id,
                        new PropositionId(id.text()),
                        readings.propositions().keySet(),
                        Asks.SUPPORT);
    }

    private <T> Optional<T> named(Node.Scalar name, T id, Collection<T> all, String rule) {
        if (faulty.contains(id)) {
            shaky++;
        }
        return known(name, id, all, problems.under(rule));
    }

    private boolean isNew(PropositionId id, List<PropositionId> found, Node.Scalar name) {
        if (found.contains(id)) {
            problems.add(name.place(), "'" + id + "' is named twice", "Name it once.");
        }
        return !found.contains(id);
    }
}
