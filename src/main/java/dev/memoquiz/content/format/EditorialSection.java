package dev.memoquiz.content.format;

import dev.memoquiz.content.source.Asks;
import dev.memoquiz.content.source.Edition;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Editorial;
import dev.memoquiz.domain.reading.Readings;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Problems;
import dev.memoquiz.yaml.Shown;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what the authors vouch for: review, licence, the text's checksum, and why warnings of the linter stay.
final class EditorialSection {
    private static final Pattern RULE = Pattern.compile("L[0-9]{2}");

    private final Fields quiz;
    private final Problems problems;

    EditorialSection(Fields quiz, Problems problems) {
        this.quiz = quiz;
        this.problems = problems;
    }

    Editorial read(QuestionsSection.Asked asked, Readings readings) {
        Fields vouched = quiz.under(Asks.REVIEW);
        String licence = vouched.text("licence", 80);
        Optional<Editorial.Review> review =
                vouched.section("review", List.of("by", "on", "questions")).flatMap(this::review);
        Map<QuestionId, Map<String, String>> remarks = new HashMap<>();
        asked.known().forEach((id, fields) -> remarks.put(id, remarks(fields)));
        String edition = Edition.of(asked.questions(), readings);
        return new Editorial(review, Optional.of(licence), checksum(), edition, remarks);
    }

    private Optional<Editorial.Review> review(Fields review) {
        String by = review.text("by", 80);
        Node.Scalar on = review.scalar("on", 10);
        Optional<String> questions = review.optionalText("questions", 6);
        try {
            return Optional.of(new Editorial.Review(by, LocalDate.parse(on.text()), questions));
        } catch (DateTimeException _) {
            if (!on.text().isEmpty()) {
                problems.under(Asks.REVIEW)
                        .add(
                                on.place(),
                                "'" + on.text() + "' is not a date",
                                "Write it as 2026-11-23.");
            }
            return Optional.empty();
        }
    }

    /// Whether it is there and right, the text's own section has reported.
    private Optional<String> checksum() {
        return quiz.optional("text")
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .flatMap(text -> Optional.ofNullable(text.members().get("sha256")))
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text());
    }

    private Map<String, String> remarks(Fields question) {
        Map<String, String> reasons = new HashMap<>();
        question.optional("remarks")
                .flatMap(node -> Fields.group(node, problems))
                .ifPresent(it -> it.keys().forEach(name -> reasons.put(name, remark(it, name))));
        return reasons;
    }

    private String remark(Fields remarks, String name) {
        if (!RULE.matcher(name).matches()) {
            problems.add(
                    remarks.place(name),
                    "'" + Shown.brief(name) + "' is not the name of a warning",
                    "Name it as the linter does, such as L05.");
        }
        return remarks.text(name, 300);
    }
}
