package dev.memoquiz.domain.lint.item;

import dev.memoquiz.domain.question.About;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.Proposition;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A question taken apart.
///
/// @param stem what is asked, with the statement or the gapped quotation that belongs to it
/// @param keys the right answers that are texts: right options, or the main form of a typed answer
/// @param wrongs what a reader can get wrong, each with its feedback
/// @param parts what is to be arranged: items to order, holders, views
/// @param clauses passages of the text offered as proof
public record Item(
        Question question,
        String stem,
        List<String> keys,
        List<Wrong> wrongs,
        List<String> parts,
        List<String> clauses,
        List<Proposition> propositions) {
    public Item {
        keys = List.copyOf(keys);
        wrongs = List.copyOf(wrongs);
        parts = List.copyOf(parts);
        clauses = List.copyOf(clauses);
        propositions = List.copyOf(propositions);
    }

    /// Every question of a quiz, in its order.
    public static List<Item> all(Quiz quiz) {
        return quiz.questions().stream().map(question -> of(quiz, question)).toList();
    }

    private static Item of(Quiz quiz, Question question) {
        List<Proposition> propositions =
                question.about().tags().propositions().stream()
                        .map(quiz.readings().propositions()::get)
                        .filter(Objects::nonNull)
                        .toList();
        return new Item(
                question,
                Parts.stem(question, quiz.document()),
                Parts.keys(question),
                Wrong.all(question),
                Parts.arranged(question),
                Parts.clauses(question, quiz.document()),
                propositions);
    }

    public QuestionId id() {
        return question.id();
    }

    public About about() {
        return question.about();
    }

    /// The stem in the author's own words: without the quotation of a gap.
    public String asked() {
        return question instanceof Question.Gap ? about().prompt() : stem;
    }

    /// The wrong options, in the order of the quiz file; empty where nothing is chosen from options.
    public List<Wrong> distractors() {
        return wrongs.stream().filter(Wrong::isOption).toList();
    }

    /// True when exactly one of several options is right.
    public boolean hasOneKey() {
        return question instanceof Question.SingleChoice
                || question instanceof Question.ClaimEvidence;
    }

    /// The stem, the key and the parts: what the question asserts or asks, without distractors and offered clauses.
    public String asserted() {
        return Stream.of(Stream.of(stem), keys.stream(), parts.stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }
}
