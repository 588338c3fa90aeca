package dev.memoquiz.content.format;

import dev.memoquiz.domain.reading.Written;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Problems;
import dev.memoquiz.yaml.Shown;

/// How the ids of a quiz file are written.
enum Ids {
    QUIZ("3 to 40 of a-z, 0-9 and -"),
    READING("a capital letter and a number of 1 to 3 digits");

    private final String rule;

    Ids(String rule) {
        this.rule = rule;
    }

    /// The id as given; empty when it is not written so, which is then a problem.
    Node.Scalar of(Node.Scalar id, Problems problems) {
        if (id.text().isEmpty() || isWritten(id.text())) {
            return id;
        }
        problems.add(
                id.place(), "'" + Shown.brief(id.text()) + "' is not an id", "Use " + rule + ".");
        return new Node.Scalar(id.place(), "", id.kind());
    }

    private boolean isWritten(String id) {
        return switch (this) {
            case QUIZ -> Written.isName(id);
            case READING -> Written.isLetterAndNumber(id);
        };
    }
}
