package dev.memoquiz.domain.typed.key;

import java.util.Locale;
import java.util.regex.Pattern;

/// Words that tell a moderator at a quizbowl table what to do, and that no program can follow: `accept either`, `prompt on partial`,
/// `accept the Reds before mention`.
final class ForModerators {
    private static final Pattern PHRASE =
            Pattern.compile(
                    "(either|any)( (underlined|required))?( (part|portion|half|name|answer)s?)?"
                            + "|partial( answers?)?|(clear[- ]knowledge )?equivalents?|word forms"
                            + "|.+ (before|until) (it is )?(mention|mentioned|read)");

    private ForModerators() {}

    /// Whether a clause says no more than that; in quotes the same words are an answer.
    static boolean speaks(Signs clause) {
        boolean literal = clause.list().stream().anyMatch(Sign::isQuoted);
        return !literal && PHRASE.matcher(clause.text().strip().toLowerCase(Locale.ROOT)).matches();
    }
}
