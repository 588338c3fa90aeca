package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.words.Kind;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What stands beside the words that an answer shares with a form, and whether it spoils them.
final class Company {
    private static final Set<String> JOINING = Set.of("and", "then", "vs", "versus", "plus");
    private static final int LONGEST_NAME = 3;
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

    private static final Set<String> BOUNDS = Set.of(
                    "before", "after", "since", "until", "than", "under", "over", "above", "below",
                    "least", "most", "exceeding");
    private static final Set<String> LOOSE = Set.of("few", "several", "some");
    private static final Set<String> BESIDE = Set.of("near", "outside", "beyond", "before", "after", "since", "until");

    private final AnswerLine line;
    private final Words given;
    private final long explained;

    /// @param explained the places that some accepted form explains
    Company(AnswerLine line, Words given, long explained) {
        this.line = line;
        this.given = given;
        this.explained = explained;
    }

    /// The rule by which the company of this match makes the answer wrong.
    Optional<TypedRule> objection(Match match) {
        if (onlyBounds(match)) {
            return Optional.of(TypedRule.BOUND);
        }
        long extra = given.ofKind(Kind.CONTENT) & ~match.taken();
        if (extra == 0) {
            return Optional.empty();
        }
        if (addsNumber(match, extra) || (isMarked(match) && isShare(match))) {
            return Optional.of(TypedRule.OTHER_NUMBER);
        }
        if (Opposed.is(List.of(match.form()), given, match.taken())
                || (isMarked(match) && Opposed.deniesDoing(match, given, line.asked()))) {
            return Optional.of(TypedRule.NEGATION);
        }
        if (conflicts(match)
                || OtherNation.is(match, given, line)
                || Belongings.isOtherRank(match, given, line.asked())
                || Namesake.isOtherKind(match, given, line.asked())
                || Compass.isOther(match, given, line.asked())) {
            return Optional.of(TypedRule.OTHER_NAME);
        }
        if (Belongings.isOnlyOwner(match, given, line.asked())
                || (isMarked(match) && Belongings.isOnlyOfficer(match, given, line.asked()))
                || (isMarked(match) && Belongings.isOnlyThing(match, given, line.asked()))
                || StrangeOwner.is(match, given, line)) {
            return Optional.of(TypedRule.OTHER_OWNER);
        }
        boolean unexplained = (extra & ~explained) != 0;
        return unexplained && (offersChoice(match) || joinsAnother(match))
                ? Optional.of(TypedRule.SHOTGUN)
                : Optional.empty();
    }

    /// Words are missing and others stand in their place. A title or the like counts only against another one.
    boolean conflicts(Match match) {
        if (isMarked(match)) {
            return false;
        }
        long extra = given.ofKind(Kind.CONTENT) & ~match.taken() & ~given.sharedWith(line.asked());
        long titles = classifiers(given);
        long missedTitles = match.missed() & classifiers(match.form().words());
        boolean otherTitle = (extra & titles) != 0 && missedTitles != 0;
        return otherTitle || ((extra & ~titles) != 0 && (match.missed() & ~missedTitles) != 0);
    }

    private static boolean isMarked(Match match) {
        return match.form().origin() == Form.Origin.MARKED;
    }

    /// True when a number stands at one of these places.
    boolean hasNumber(long places) {
        for (int i = 0; i < given.size(); i++) {
            boolean idle = given.get(i).negated() || given.get(i).text().equals("one");
            if (isIn(places, i) && given.get(i).isValued() && !idle) {
                return true;
            }
        }
        return false;
    }

    private boolean addsNumber(Match match, long extra) {
        return match.form().words().tokens().stream().anyMatch(Token::isValued)
                && hasNumber(extra & ~given.sharedWith(line.asked()));
    }

    /// "after 20 March 1941", "more than 921" and "near Berlin" name neither the day nor the number nor the place.
    private boolean onlyBounds(Match match) {
        boolean bounds = false;
        for (int i = 0; i + 1 < given.size() && !bounds; i++) {
            String word = given.get(i).text();
            bounds =
                    isIn(match.taken(), i + 1)
                            && (isBound(i) || (isMarked(match) && !openToWhen() && BESIDE.contains(word)))
                            && !given.get(i).negated()
                            && !has(match, word);
        }
        return bounds;
    }

    private boolean isBound(int at) {
        String word = given.get(at).text();
        boolean upTo = word.equals("to") && at > 0 && given.get(at - 1).text().equals("up");
        boolean by = word.equals("by") && (at + 2 == given.size() || !given.get(at + 2).isContent());
        boolean loose = word.equals("than") && LOOSE.contains(given.get(at + 1).text());
        return loose || (given.get(at + 1).isValued() && (upTo || by || BOUNDS.contains(word)));
    }

    /// "After the conference" answers "When?", and where the question is not known it may repeat it.
    private boolean openToWhen() {
        return line.asked().isEmpty()
                || line.asked().tokens().stream().anyMatch(token -> token.text().equals("when"));
    }

    /// "12 percent" is a share of something, not 12 of it.
    private boolean isShare(Match match) {
        boolean share = false;
        for (int i = 0; i + 1 < given.size() && !share; i++) {
            boolean value = isIn(match.taken(), i) && given.get(i).isValued();
            boolean percent =
                    isAt(i + 1, "percent") || (isAt(i + 1, "per") && isAt(i + 2, "cent"));
            share = value && percent && !isIn(match.taken() | given.sharedWith(line.asked()), i + 1);
        }
        return share;
    }

    private boolean has(Match match, String word) {
        return Stream.of(match.form().words(), line.asked())
                .flatMap(words -> words.tokens().stream())
                .anyMatch(token -> token.text().equals(word));
    }

    private boolean offersChoice(Match match) {
        return given.ofKind(Kind.CHOICE) != 0 && match.form().words().ofKind(Kind.CHOICE) == 0;
    }

    /// "Berlin and Rome", "Moscow, then Berlin" where the key has one city. A key whose words were guessed
    /// cannot tell whether it names all there is.
    private boolean joinsAnother(Match match) {
        boolean list =
                !isMarked(match)
                        || match.form().words().tokens().stream()
                                .anyMatch(word -> JOINING.contains(word.text()));
        for (int i = 1; i + 1 < given.size() && !list; i++) {
            if (isJoining(i) && joinsAnother(match, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean joinsAnother(Match match, int joining) {
        int next = afterLinks(joining + 1);
        boolean ours = isIn(match.taken() | explained, joining - 1);
        boolean theirs = next < given.size() && isIn(match.taken() | explained, next);
        return (ours && isStrange(match, next)) || (theirs && isStrange(match, joining - 1));
    }

    private int afterLinks(int at) {
        int next = at;
        while (next < given.size() && LINKS.contains(given.get(next).text())) {
            next++;
        }
        return next;
    }

    /// A name of a few words that no form explains; a longer part goes on with the sentence.
    private boolean isStrange(Match match, int at) {
        boolean stands = at < given.size() && given.get(at).isContent() && !given.get(at).negated();
        return stands && !isIn(match.taken() | explained, at) && contentAround(at) <= LONGEST_NAME;
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

    private static long classifiers(Words words) {
        long places = 0;
        for (int i = 0; i < words.size(); i++) {
            places |= words.get(i).isClassifier() ? 1L << i : 0;
        }
        return places;
    }

    private static boolean isIn(long places, int at) {
        return ((places >> at) & 1) != 0;
    }
}
