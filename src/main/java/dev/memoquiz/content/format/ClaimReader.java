package dev.memoquiz.content.format;

import dev.memoquiz.domain.question.About;
import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Length;
import dev.memoquiz.yaml.Node;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;

/// Reads claims that are to be proved by a clause.
final class ClaimReader {
    private static final int QUOTATION = 600;

    private final Fields fields;
    private final Checks checks;

    ClaimReader(Fields fields, Checks checks) {
        this.fields = fields;
        this.checks = checks;
    }

    Function<About, Question> read() {
        List<Option> options = new ChoiceReader(fields, checks).oneRight(4);
        NavigableSet<Integer> proof =
                new TreeSet<>(checks.quotes().clauses(fields.scalar("proof", QUOTATION)));
        NavigableSet<Integer> offered = new TreeSet<>(proof);
        fields.texts("other-clauses", new Length(2, 7), QUOTATION)
                .forEach(quotation -> offer(quotation, offered));
        return about -> new Question.ClaimEvidence(about, options, proof, offered);
    }

    private void offer(Node.Scalar quotation, NavigableSet<Integer> offered) {
        List<Integer> clauses = checks.quotes().clauses(quotation);
        if (clauses.size() > 1) {
            refuse(quotation, "spans the clauses " + clauses + ", must name one");
        } else if (!clauses.isEmpty() && !offered.add(clauses.getFirst())) {
            refuse(quotation, "names clause " + clauses.getFirst() + ", which is offered already");
        }
    }

    private void refuse(Node.Scalar quotation, String what) {
        checks.problems().add(quotation.place(), what, "Quote words of another single clause.");
    }
}
