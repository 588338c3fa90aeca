package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Kind;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.Set;

/// Answers that name several things where the key has one.
final class Listing {
    private static final Set<String> JOINING = Set.of("and", "then", "vs", "versus", "plus");
    private static final Set<String> THING = Set.of("what", "which", "where");
    private static final Set<String> LITTLE =
            Set.of(
                    "against", "before", "after", "during", "since", "until", "between", "from",
                    "to", "in", "on", "at", "by", "with", "into", "of", "for", "both");
    private static final int LONGEST_NAME = 3;
    private static final int SHORTEST_LIST = 3;
    private static final Set<String> LINKS =
            Set.of(
                    "then",
                    "also",
                    "to",
                    "in",
                    "maybe",
                    "perhaps",
                    "probably",
                    "even",
                    "with",
                    "on",
                    "for",
                    "by",
                    "from",
                    "of",
                    "his",
                    "her",
                    "their",
                    "its",
                    "as",
                    "well");

    private final Match match;
    private final Words given;
    private final Words asked;
    private final long known;

    /// @param explained the places that some accepted form explains
    Listing(Match match, Words given, Words asked, long explained) {
        this.match = match;
        this.given = given;
        this.asked = asked;
        this.known = match.taken() | explained;
    }

    boolean namesSeveral() {
        return offersChoice() || joinsAnother() || (match.form().isMarked() && isBareList());
    }

    /// "here or against" offers a choice as well as "Berlin or Rome" does; "1941 or so" does not.
    static boolean offersLittleWord(Match match, Words given) {
        boolean choice = given.ofKind(Kind.CHOICE) != 0;
        boolean offers = false;
        for (int i = 1; i + 1 < given.size() && choice && !offers; i++) {
            boolean last = i + 2 == given.size() || given.get(i + 2).startsClause();
            offers =
                    last
                            && given.get(i).kind() == Kind.CHOICE
                            && match.takes(i - 1)
                            && !match.takes(i)
                            && !match.takes(i + 1)
                            && LITTLE.contains(given.get(i + 1).text());
        }
        return offers;
    }

    /// "the femur, or thigh bone" names one thing twice where both are accepted.
    private boolean offersChoice() {
        boolean offers = false;
        for (int i = 0; i < given.size() && !offers; i++) {
            offers =
                    given.get(i).kind() == Kind.CHOICE
                            && !(isKnown(content(i, -1)) && isKnown(content(i, 1)));
        }
        return offers && match.form().words().ofKind(Kind.CHOICE) == 0;
    }

    /// The next content word from this place on in that direction, or a place outside the answer.
    private int content(int from, int step) {
        int at = from + step;
        while (at >= 0 && at < given.size() && !given.get(at).isContent()) {
            at += step;
        }
        return at;
    }

    /// "general, special, private": bare words, of which the key has not all. What stands behind the last `and` is no
    /// part of the list: "blue and white and red, vertical".
    private boolean isBareList() {
        boolean bare = given.size() >= SHORTEST_LIST;
        boolean strange = false;
        boolean ended = false;
        for (int i = 0; i < given.size() && bare; i++) {
            Token word = given.get(i);
            boolean joined = i > 0 && JOINING.contains(given.get(i - 1).text());
            boolean joining = JOINING.contains(word.text());
            boolean next = i == 0 || joined || (word.startsClause() && !ended);
            bare = joining || (isBare(word) && next);
            ended |= joined;
            strange |= !joining && !isKnown(i) && !asked.has(word);
        }
        return bare && strange;
    }

    private static boolean isBare(Token word) {
        return word.kind() != Kind.CHOICE
                && !word.isCapital()
                && !word.isValued()
                && !word.negated();
    }

    /// "Berlin and Rome", "Moscow, then Berlin" where the key has one city. A key whose words were guessed
    /// cannot tell whether it names all who did it together, but the capital of a country is one.
    private boolean joinsAnother() {
        boolean list =
                !(match.form().isMarked() || asksForThing())
                        || JOINING.stream().anyMatch(match.form().words()::says);
        for (int i = 1; i + 1 < given.size() && !list; i++) {
            if (isJoining(i) && joinsAnother(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean asksForThing() {
        return !asked.isEmpty() && THING.contains(asked.get(0).text());
    }

    private boolean joinsAnother(int joining) {
        int next = afterLinks(joining + 1);
        boolean ours = isKnown(joining - 1);
        boolean theirs = next < given.size() && isKnown(next);
        return (ours && isStrange(next)) || (theirs && isStrange(joining - 1));
    }

    private int afterLinks(int at) {
        int next = at;
        while (next < given.size() && LINKS.contains(given.get(next).text())) {
            next++;
        }
        return next;
    }

    /// A name of a few words that no form explains; a longer part goes on with the sentence.
    private boolean isStrange(int at) {
        boolean stands =
                at < given.size()
                        && given.get(at).isContent()
                        && !given.get(at).negated()
                        && (match.form().isMarked() || given.get(at).isCapital());
        return stands && !isKnown(at) && contentAround(at) <= LONGEST_NAME;
    }

    /// Content words between the joining words or clause marks around this place.
    private int contentAround(int at) {
        int from = at;
        while (from > 0 && !given.get(from).startsClause() && !isJoining(from - 1)) {
            from--;
        }
        int count = 0;
        int end = from;
        while (end < given.size()
                && !isJoining(end)
                && (end <= at || !given.get(end).startsClause())) {
            count += given.get(end).isContent() ? 1 : 0;
            end++;
        }
        return count;
    }

    private boolean isJoining(int at) {
        boolean wellAs = isAt(at, "as") && isAt(at + 1, "well") && isAt(at + 2, "as");
        return wellAs || JOINING.contains(given.get(at).text());
    }

    private boolean isAt(int at, String word) {
        return at < given.size() && given.get(at).text().equals(word);
    }

    private boolean isKnown(int at) {
        return at >= 0 && at < Long.SIZE && ((known >> at) & 1) != 0;
    }
}
