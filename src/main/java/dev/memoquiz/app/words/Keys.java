package dev.memoquiz.app.words;

import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.text.Document;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// The right answer to a question, its options in the order in which they were shown, without letters: it is read when they are gone.
public final class Keys {
    private Keys() {}

    /// Empty for a match: there each view is told with its holder.
    public static Optional<String> of(Asked asked, Document document) {
        return switch (asked.question()) {
            case Question.SingleChoice single -> Optional.of(options(asked, single.options()));
            case Question.SeveralRight several -> Optional.of(options(asked, several.options()));
            case Question.StatedInText stated -> Optional.of(stated.key().words());
            case Question.Gap gap -> Optional.of("“" + document.quote(gap.hidden()) + "”");
            case Question.Typed typed -> Optional.of("“" + typed.key().line().main().text() + "”");
            case Question.Sentence sentence -> Optional.of("“" + sentence.key().full() + "”");
            case Question.Ordering ordering -> Optional.of(String.join(" → ", ordering.items()));
            case Question.Matching _ -> Optional.empty();
            case Question.ClaimEvidence claim ->
                    Optional.of(options(asked, claim.options()) + ", proved by " + proof(claim));
        };
    }

    private static String options(Asked asked, List<Option> options) {
        return Counts.list(
                asked.slots().stream()
                        .map(options::get)
                        .filter(Option.Right.class::isInstance)
                        .map(option -> "“" + option.text() + "”")
                        .toList());
    }

    private static String proof(Question.ClaimEvidence claim) {
        NavigableSet<Integer> offered = new TreeSet<>(claim.proof());
        offered.retainAll(claim.offered());
        return offered.size() == 1
                ? Places.clauses(offered)
                : "clause " + String.join(" or ", offered.stream().map(String::valueOf).toList());
    }
}
