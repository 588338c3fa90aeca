package dev.memoquiz.app.words;

import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Options;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.text.Document;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The right answer to a question as it was asked, with the letters under which its parts were shown.
final class Keys {
    private Keys() {}

    /// Empty for a typed answer: there the quoted evidence shows it.
    static Optional<String> of(Asked asked, Document document) {
        return switch (asked.question()) {
            case Question.SingleChoice single -> Optional.of(options(asked, single.options()));
            case Question.SeveralRight several -> Optional.of(options(asked, several.options()));
            case Question.StatedInText stated -> Optional.of(Names.of(stated.key()));
            case Question.Gap gap -> Optional.of("“" + document.quote(gap.hidden()) + "”");
            case Question.Typed _ -> Optional.empty();
            case Question.Ordering ordering -> Optional.of(order(asked, ordering));
            case Question.Matching matching -> Optional.of(pairs(asked, matching));
            case Question.ClaimEvidence claim ->
                    Optional.of(options(asked, claim.options()) + ", proved by " + proof(claim));
        };
    }

    private static String options(Asked asked, List<Option> options) {
        return Counts.list(
                Options.right(options).stream()
                        .map(asked::letterOf)
                        .sorted()
                        .map(letter -> letter + " “" + text(asked, options, letter) + "”")
                        .toList());
    }

    private static String text(Asked asked, List<Option> options, String letter) {
        return options.get(asked.slots().get(letter.charAt(0) - 'A')).text();
    }

    private static String order(Asked asked, Question.Ordering ordering) {
        return String.join(
                " ",
                IntStream.range(0, ordering.items().size()).mapToObj(asked::letterOf).toList());
    }

    private static String pairs(Asked asked, Question.Matching matching) {
        return String.join(
                " ",
                IntStream.range(0, asked.slots().size())
                        .mapToObj(place -> place + 1 + holder(asked, matching, place))
                        .toList());
    }

    private static String holder(Asked asked, Question.Matching matching, int place) {
        return Asked.letter(matching.views().get(asked.slots().get(place)).holder());
    }

    private static String proof(Question.ClaimEvidence claim) {
        NavigableSet<Integer> offered = new TreeSet<>(claim.proof());
        offered.retainAll(claim.offered());
        return offered.size() == 1
                ? Places.clauses(offered)
                : "clause " + String.join(" or ", offered.stream().map(String::valueOf).toList());
    }
}
