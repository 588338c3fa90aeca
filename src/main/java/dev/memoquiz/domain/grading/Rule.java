package dev.memoquiz.domain.grading;

import dev.memoquiz.domain.typed.TypedRule;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The rules of points for all that is not typed in a few words. The names are stored with answers: never rename one.
public enum Rule {
    ONE_RIGHT_OPTION("One point for the right option."),
    EACH_RIGHT_OPTION(
            "One point for each right option you chose, one less for each wrong one, never below zero."),
    EXACTLY_THE_RIGHT_OPTIONS("One point for exactly the right options, else none."),
    RIGHT_JUDGEMENT("One point for judging rightly whether the text says it."),
    ORDER("Two points for the exact order, one if swapping two neighbours mends it."),
    PAIRS("Two points if every view has its holder, one if at least half have."),
    CLAIM_AND_PROOF(
            "Two points for the claim with the clause that proves it, one for the claim alone."),
    KEY_IDEAS(
            "Points for each key idea that was found. Words are counted, not understood, so this is provisional."),
    NEARLY_TWICE("Your second answer was again not exact enough, so it earned no point.");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    public RuleName ruleName() {
        return new RuleName(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The rule as a sentence for readers; empty for a name that no rule has any more.
    public static Optional<String> sentence(RuleName name) {
        return Arrays.stream(values())
                .filter(rule -> rule.ruleName().equals(name))
                .map(rule -> rule.sentence)
                .findFirst()
                .or(() -> TypedRule.named(name.value()).map(TypedRule::sentence));
    }
}
