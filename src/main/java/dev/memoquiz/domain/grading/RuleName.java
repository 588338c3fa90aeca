package dev.memoquiz.domain.grading;

/// The stable name of the rule that decided, kept with each answer.
public record RuleName(String value) {
    @Override
    public String toString() {
        return value;
    }
}
