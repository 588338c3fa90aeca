package dev.memoquiz.domain.typed.key;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that tell a moderator at a quizbowl table what to do. Some mean the same to the grader (`in any order`, `prompt on either
/// alone`); others no program can follow: `accept either`, `prompt on partial`, `accept the Reds before mention`.
final class ForModerators {
    private static final String THING =
            "(answer|word|name|part|portion|half|item|element|thing|term|adjective|noun|verb|city|country|state|place|person|one)s?";

    private static final Pattern PHRASE =
            Pattern.compile(
                    "(either|any)( (underlined|required))?( (part|portion|half|name|answer)s?)?"
                            + "|partial( answers?)?|(clear[- ]knowledge )?equivalents?|word forms"
                            + "|.+ (before|until) (it is )?(mention|mentioned|read)");

    private static final Pattern PART =
            Pattern.compile(
                    "((only|just) )?(either|any|((an?|any|either) )?(single|one|two|partial|incomplete)( or (two|more))?)"
                            + "( (underlined|required))?( "
                            + THING
                            + ")?( of (them|these|those|the (two|three|four|five|"
                            + THING
                            + ")))?( (alone|only|by (itself|themselves)|on (its|their) own|without the others?))?");

    private static final Pattern ORDER =
            Pattern.compile(
                    "((answers|names|words|both|all) )?(given |named )?in (any|either|whatever|reverse) order"
                            + "|(any|either) order|order (does not|doesn't) matter|vice versa");

    /// What may end a form without being part of it.
    private static final List<String> ORDER_TAILS =
            List.of("in any order", "in either order", "(in any order)", "(in either order)");

    private static final List<String> ALONE_TAILS = List.of("alone", "on its own", "on their own");

    /// Before the words that matter: `reject answers that include California`.
    private static final Pattern ANSWERS =
            Pattern.compile("((any|all) )?(answers?|anything)( (that|which))?");

    private static final List<String> INCLUDING =
            List.of(
                    "include",
                    "includes",
                    "including",
                    "contain",
                    "contains",
                    "containing",
                    "mention",
                    "mentions",
                    "mentioning",
                    "with");

    /// Words for parts that may be answers of their own.
    private static final Set<String> NUMBERS = Set.of("one", "two", "one or two", "one or more");

    private ForModerators() {}

    /// Whether a clause says no more than that; in quotes the same words are an answer.
    static boolean speaks(Signs clause) {
        return says(PHRASE, clause);
    }

    /// Whether a clause says only that the order is free, which it always is.
    static boolean speaksOfOrder(Signs clause) {
        return says(ORDER, clause);
    }

    /// Whether a clause speaks of parts of the answer without naming them: `either alone`, `any one or two of these`.
    static boolean speaksOfParts(Signs clause) {
        return says(PART, clause);
    }

    /// Whether the same words can also be an answer: `one` for `{one} hundred`.
    static boolean areNumbers(Signs clause) {
        return NUMBERS.contains(text(clause));
    }

    /// Whether it speaks of two of them, and not of one.
    static boolean speaksOfPairs(Signs clause) {
        String text = text(clause);
        return text.contains("two") && !text.contains("one") && !text.contains("of the two");
    }

    private static boolean says(Pattern pattern, Signs clause) {
        boolean literal = clause.list().stream().anyMatch(Sign::isQuoted);
        return !literal && pattern.matcher(text(clause)).matches();
    }

    private static String text(Signs clause) {
        return clause.text().strip().toLowerCase(Locale.ROOT);
    }

    /// `Texas and Arizona` of `Texas and Arizona, in any order`.
    static Signs withoutOrder(Signs form) {
        Signs rest = without(ORDER_TAILS, form);
        int last = rest.size() - 1;
        boolean comma = rest.size() < form.trimmed().size() && last >= 0;
        return comma && rest.list().get(last).is(',') ? rest.part(0, last) : rest;
    }

    /// `blood` of `blood alone`, `California` of `answers that include California`.
    static Signs bare(Signs clause) {
        Signs form = without(ALONE_TAILS, clause);
        for (String word : INCLUDING) {
            int at = form.indexOfWords(word);
            if (at > 0 && says(ANSWERS, form.part(0, at))) {
                return form.part(at + 1 + word.length(), form.size()).trimmed();
            }
        }
        return form;
    }

    private static Signs without(List<String> tails, Signs form) {
        Signs trimmed = form.trimmed();
        for (String tail : tails) {
            int at = trimmed.size() - tail.length() - 1;
            if (at > 0 && trimmed.indexOfWords(tail) == at) {
                return trimmed.part(0, at).trimmed();
            }
        }
        return form;
    }
}
