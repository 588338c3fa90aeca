package dev.memoquiz.domain.typed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The rule that decided a verdict. Names are stable: they appear in batch output and stored answers.
public enum TypedRule {
    EXACT("This is the answer, word for word."),
    ALIAS("This is another accepted way to say it."),
    REQUIRED_WORDS("Your answer has all the words that matter."),
    NUMBER("Your number or time is the same, only written in another way."),
    FINER_DATE("Your date agrees with the answer and is even more exact."),
    YEAR("The year is right, and the question does not ask for the day."),
    TYPO("A small slip of the pen is allowed in a word of this length."),
    SHORT_FORM("Your answer is a shorter form of the same name."),
    COARSER_DATE("Your date agrees with the answer but is not exact enough."),
    PROMPT("You are on the way, but the answer must be more exact."),
    EMPTY("There was nothing to read in your answer."),
    TOO_LONG("Your answer is much longer than the question asks for. Give only the answer."),
    REJECTED("This answer is known to be a different thing."),
    NEGATION("Your answer says the opposite: mind words such as \"not\" and \"except\"."),
    SHOTGUN("You named the answer together with a wrong one. Choose one."),
    OTHER_NUMBER("There is another number beside the right one."),
    BOUND(
            "You named what lies before, after, above or below it, not the number, date or place itself."),
    OTHER_NAME("Part of the name agrees, but another part is different."),
    OTHER_OWNER(
            "You named somebody or something that belongs to the answer, not the answer itself;"
                    + " or the right thing, but somebody else's."),
    RIVAL("The spelling is as close to another name as to the answer."),
    NO_MATCH("This is not among the accepted answers.");

    private final String sentence;

    TypedRule(String sentence) {
        this.sentence = sentence;
    }

    /// The stable name, as it is kept with answers: `typo`, `short-form`.
    public String stableName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The rule of that name; empty when no rule has it any more.
    public static Optional<TypedRule> named(String stableName) {
        return Arrays.stream(values())
                .filter(rule -> rule.stableName().equals(stableName))
                .findFirst();
    }

    /// One plain sentence for the pupil.
    public String sentence() {
        return sentence;
    }
}
