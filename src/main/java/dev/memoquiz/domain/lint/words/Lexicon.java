package dev.memoquiz.domain.lint.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Kinds of word that tell a clever guesser something, or that a careful author needs.
public enum Lexicon {
    /// Says that something is believed, likely or inferred rather than so. "May" is a month, "on account of" gives a reason.
    HEDGE(
            "believ\\w*|belief\\w*|thought|think\\w*|opinion\\w*|(?<!\\bin )view\\w*|seem\\w*|appear\\w*|sound\\w*"
                    + "|gather\\w*|impression\\w*|likel\\w*|likelihood|understood|understanding|expect\\w*"
                    + "|suppos\\w*|might|(?-i:may)|could|probabl\\w*|possibl\\w*|perhaps|according"
                    + "|(?<!\\b(?:on|into|take|takes|took) )account|tak\\w* to"
                    + "|conclu\\w*|report\\w*|mind"),
    /// Weakens a statement; guessers take options with such words for right.
    QUALIFIER(
            "some|sometimes|often|usually|generally|mostly|partly|mainly|chiefly|might|(?-i:may)|could|can|likel\\w*"
                    + "|probabl\\w*|possibl\\w*|perhaps|seem\\w*|tend\\w*|rather|about|believed|thought|one of"),
    /// Leaves no exception; guessers take options with such words for wrong.
    ABSOLUTE(
            "always|never|all|none|only|every|everybody|everyone|everything|nobody|no[ -]one|nothing|complete"
                    + "|completely|entirely|totally|solely|absolutely|impossible|must"),
    /// Turns a question round, so that a hasty reader answers the opposite.
    NEGATIVE("not|\\w+n['’]t|cannot|except|never|neither|nor"),
    /// Any word that denies; two in a sentence have to be untangled.
    DENIAL("not|\\w+n['’]t|cannot|except|never|neither|no|none|nobody|nothing|without|unless");

    private final Pattern pattern;

    Lexicon(String words) {
        pattern = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /// The words of this kind, in order, as they are written.
    public List<String> in(String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    public boolean occursIn(String text) {
        return pattern.matcher(text).find();
    }
}
