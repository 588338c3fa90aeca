package dev.memoquiz.content.format;

import dev.memoquiz.domain.question.About;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// Reads claims that are to be proved by a clause.
final class ClaimReader {
    private static final int QUOTATION = 600;
    private static final List<String> OTHER = List.of("clause", "misreading", "feedback");

    private final Fields fields;
    private final Checks checks;
    private final NavigableSet<Integer> offered = new TreeSet<>();
    private final Map<Integer, Feedback> noProof = new HashMap<>();

    ClaimReader(Fields fields, Checks checks) {
        this.fields = fields;
        this.checks = checks;
    }

    Function<About, Question> read() {
        List<Option> options = new ChoiceReader(fields, checks).oneRight(4);
        NavigableSet<Integer> proof =
                new TreeSet<>(checks.quotes().clauses(fields.scalar("proof", QUOTATION)));
        offered.addAll(proof);
        fields.list("other-clauses", 2, 7).forEach(this::other);
        return about -> new Question.ClaimEvidence(about, options, proof, offered, noProof);
    }

    /// A quotation alone, or one with a line for whoever takes it for the proof.
    private void other(Node node) {
        if (node instanceof Node.Mapping) {
            Fields.of(node, OTHER, checks.problems()).ifPresent(this::withLine);
        } else {
            Fields.text(node, QUOTATION, checks.problems()).ifPresent(this::offer);
        }
    }

    private void withLine(Fields other) {
        Optional<Integer> clause = offer(other.scalar("clause", QUOTATION));
        Feedback line = checks.feedback(other, "feedback");
        clause.ifPresent(number -> noProof.put(number, line));
    }

    private Optional<Integer> offer(Node.Scalar quotation) {
        List<Integer> clauses = checks.quotes().clauses(quotation);
        if (clauses.size() > 1) {
            refuse(quotation, "spans the clauses " + clauses + ", must name one");
        } else if (!clauses.isEmpty() && !offered.add(clauses.getFirst())) {
            refuse(quotation, "names clause " + clauses.getFirst() + ", which is offered already");
        }
        return clauses.stream().findFirst();
    }

    private void refuse(Node.Scalar quotation, String what) {
        checks.problems().add(quotation.place(), what, "Quote words of another single clause.");
    }
}
