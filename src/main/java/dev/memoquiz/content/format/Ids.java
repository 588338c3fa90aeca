package dev.memoquiz.content.format;

import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Problems;
import dev.memoquiz.yaml.Shown;
import java.util.regex.Pattern;

/// How the ids of a quiz file are written.
enum Ids {
    QUIZ("[a-z0-9-]{3,40}", "3 to 40 of a-z, 0-9 and -"),
    READING("[A-Z][0-9]{1,3}", "a capital letter and a number of 1 to 3 digits");

    private final Pattern pattern;
    private final String rule;

    Ids(String pattern, String rule) {
        this.pattern = Pattern.compile(pattern);
        this.rule = rule;
    }

    /// The id as given; empty when it is not written so, which is then a problem.
    Node.Scalar of(Node.Scalar id, Problems problems) {
        if (id.text().isEmpty() || pattern.matcher(id.text()).matches()) {
            return id;
        }
        problems.add(
                id.place(), "'" + Shown.brief(id.text()) + "' is not an id", "Use " + rule + ".");
        return new Node.Scalar(id.place(), "", id.kind());
    }
}
