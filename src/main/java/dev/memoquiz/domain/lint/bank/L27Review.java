package dev.memoquiz.domain.lint.bank;

import dev.memoquiz.domain.lint.BankRule;
import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.quiz.Editorial;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.text.Source;
import java.util.Optional;
import java.util.stream.Stream;

/// Somebody vouches for the quiz: reviewer and date, the questions as they were read, a licence, a cited source, and the
/// text that the questions were written for. A question, a misreading, what the text says or a glossary entry edited since sends the quiz back to its reviewer.
public final class L27Review implements BankRule {
    @Override
    public String id() {
        return "L27";
    }

    @Override
    public String title() {
        return "Review, licence, source and text are in order";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz) {
        Editorial editorial = quiz.editorial();
        return Stream.of(
                        review(editorial),
                        missing(
                                editorial.licence(),
                                "licence",
                                "the questions have no licence",
                                "Write the licence that others may use them under."),
                        source(quiz.document().source()),
                        missing(
                                editorial.textChecksum().filter(L27Review::isChecksum),
                                "text.sha256",
                                "the text has no checksum",
                                "Write the SHA-256 of the text that the questions were written for."))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> review(Editorial editorial) {
        Stream<Finding> unsigned =
                missing(
                        editorial.review().map(Editorial.Review::by),
                        "review",
                        "nobody has signed the review",
                        "Read every question, then write 'review: { by: name, on: date, questions: %s }'."
                                .formatted(editorial.edition()));
        return Stream.concat(
                unsigned,
                editorial.review().stream().flatMap(review -> edited(review, editorial.edition())));
    }

    private Stream<Finding> source(Source source) {
        return Stream.concat(
                missing(
                        Optional.of(source.citation()),
                        "text.source.citation",
                        "the text is not cited",
                        "Say where the text is printed."),
                missing(
                        Optional.of(source.rights()),
                        "text.rights",
                        "nothing is said of the rights to the text",
                        "Say who may copy the text."));
    }

    private Stream<Finding> edited(Editorial.Review review, String edition) {
        if (review.questions().filter(edition::equals).isPresent()) {
            return Stream.empty();
        }
        String what =
                review.questions().isEmpty()
                        ? "the review does not say which questions were read"
                        : "the quiz was edited since the review of " + review.on();
        String remedy =
                "Read what is new, then write 'questions: %s' and the day into 'review'."
                        .formatted(edition);
        return Stream.of(error("review", what, remedy));
    }

    private Stream<Finding> missing(
            Optional<String> value, String where, String what, String remedy) {
        return value.filter(text -> !text.isBlank()).isPresent()
                ? Stream.empty()
                : Stream.of(error(where, what, remedy));
    }

    private static boolean isChecksum(String text) {
        return text.matches("[0-9a-fA-F]{64}");
    }
}
