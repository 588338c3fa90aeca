package dev.memoquiz.domain.lint.options;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.item.Wrong;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// No option speaks of other options, and not knowing is never the key.
public final class L10BannedOptions implements QuestionRule {
    /// "All of them" is about the options where it is the whole option; "All of them came" is about the text.
    private static final Pattern ABOUT_OPTIONS =
            Pattern.compile(
                    "(?i)\\b(all|none|both|any|neither|either) ((of )?the (above|below)|of the (other )?options)\\b"
                            + "|^((or|it|they|is|are|was|were) )*(all|none|both|any|neither|either) of (these|them|the others?)\\W*$"
                            + "|^(all|both|neither|no) (of )?(the |these )?(other )?(answer|option|choice)s? (is|are|fits?)\\b"
                            + "|\\b(both|neither|either) (?-i:[A-E]) (and|nor|or) (?-i:[A-E])\\b"
                            + "|^(?-i:[A-E](, [A-E])*),? (and|or) (?-i:[A-E])( only)?\\W*$");

    private static final Pattern NOT_KNOWING =
            Pattern.compile(
                    "(?i)^((i|we) )?(do not|don['’]t|cannot|can['’]t) (know\\b|(tell|say)\\W*$)"
                            + "|^(no idea|((i am|i['’]m) )?(not sure|unsure))\\b");

    @Override
    public String id() {
        return "L10";
    }

    @Override
    public String title() {
        return "No \"all of the above\" and the like";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        Stream<String> options =
                Stream.concat(item.keys().stream(), item.distractors().stream().map(Wrong::text));
        return Stream.concat(
                options.filter(option -> ABOUT_OPTIONS.matcher(option).find())
                        .map(option -> aboutOptions(item, option)),
                item.keys().stream()
                        .filter(key -> NOT_KNOWING.matcher(key).find())
                        .map(key -> notKnowing(item, key)));
    }

    private Finding aboutOptions(Item item, String option) {
        return error(
                item,
                "options",
                "\"" + option + "\" speaks of other options",
                "Say something about the text instead, or make it a question with several right answers.");
    }

    private Finding notKnowing(Item item, String key) {
        return error(
                item,
                "options",
                "the key \"" + key + "\" is not to know",
                "Ask a question of type 'stated', whose key can be 'not-stated'.");
    }
}
