package dev.memoquiz.content.format;

import dev.memoquiz.content.source.Quotes;
import dev.memoquiz.domain.reading.Misreading;
import dev.memoquiz.domain.reading.MisreadingId;
import dev.memoquiz.domain.reading.Proposition;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.reading.Readings;
import dev.memoquiz.domain.reading.Term;
import dev.memoquiz.domain.text.Span;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `propositions`, `misreadings` and `glossary`: what the text says, how it is misread, what its words mean.
final class ReadingsSection {
    private static final int SENTENCE = 300;
    private static final int MOST = 500;

    private final Fields quiz;
    private final Quotes quotes;
    private final Problems problems;
    private final Map<PropositionId, Proposition> propositions = new HashMap<>();
    private final Map<MisreadingId, Misreading> misreadings = new HashMap<>();
    private final Set<Object> faulty = new HashSet<>();

    ReadingsSection(Fields quiz, Quotes quotes, Problems problems) {
        this.quiz = quiz;
        this.quotes = quotes;
        this.problems = problems;
    }

    /// @param faulty ids of those that are listed, yet not as they should be
    record Listed(Readings readings, Set<Object> faulty) {}

    Listed read() {
        groups("propositions", 1, List.of("id", "says", "owner", "hedge", "evidence"))
                .forEach(this::proposition);
        if (quiz.has("misreadings")) {
            groups("misreadings", 0, List.of("id", "says", "truth")).forEach(this::misreading);
        }
        List<Term> glossary =
                quiz.has("glossary")
                        ? groups("glossary", 0, List.of("term", "meaning")).stream()
                                .map(it ->
                                        new Term(it.text("term", 60), it.text("meaning", SENTENCE)))
                                .toList()
                        : List.of();
        return new Listed(new Readings(propositions, misreadings, glossary), faulty);
    }

    private List<Fields> groups(String key, int least, List<String> legal) {
        return quiz.list(key, least, MOST).stream()
                .flatMap(node -> Fields.of(node, legal, problems).stream())
                .toList();
    }

    private void proposition(Fields fields) {
        int before = problems.count();
        Node.Scalar id = Ids.READING.of(fields.scalar("id", 4), problems);
        String says = fields.text("says", SENTENCE);
        var owner = fields.optionalText("owner", 100);
        var hedge = fields.optionalText("hedge", 100);
        List<Span> evidence = quotes.find(fields.textOrTexts("evidence", 10, 600));
        if (!id.text().isEmpty()) {
            PropositionId name = new PropositionId(id.text());
            Proposition proposition = new Proposition(name, says, owner, hedge, evidence);
            once(propositions.putIfAbsent(name, proposition) == null, id);
            mark(name, before);
        }
    }

    private void misreading(Fields fields) {
        int before = problems.count();
        Node.Scalar id = Ids.READING.of(fields.scalar("id", 4), problems);
        String says = fields.text("says", SENTENCE);
        String truth = fields.text("truth", SENTENCE);
        if (!id.text().isEmpty()) {
            MisreadingId name = new MisreadingId(id.text());
            once(misreadings.putIfAbsent(name, new Misreading(name, says, truth)) == null, id);
            mark(name, before);
        }
    }

    private void mark(Object name, int before) {
        if (problems.count() > before) {
            faulty.add(name);
        }
    }

    private void once(boolean first, Node.Scalar id) {
        if (!first) {
            problems.add(
                    id.place(),
                    "the id '" + id.text() + "' is already taken",
                    "Give each an id of its own.");
        }
    }
}
