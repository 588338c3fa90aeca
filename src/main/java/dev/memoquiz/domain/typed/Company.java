package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.deeds.OtherDeed;
import dev.memoquiz.domain.typed.deeds.OtherParty;
import dev.memoquiz.domain.typed.deeds.Turning;
import dev.memoquiz.domain.typed.deeds.Undoing;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.match.Order;
import dev.memoquiz.domain.typed.values.Value;
import dev.memoquiz.domain.typed.words.Kind;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// What stands beside the words that an answer shares with a form, and whether it spoils them.
final class Company {
    private static final Set<String> PARTS = Set.of("some", "few", "half", "partly", "certain");

    private static final int LAST_SEQUEL = 20;

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
        Amounts amounts = new Amounts(match, given, line);
        if (amounts.onlyBound()) {
            return Optional.of(TypedRule.BOUND);
        }
        if (Order.isTurned(match, given, !line.quoted().isEmpty())) {
            return Optional.of(TypedRule.NO_MATCH);
        }
        if (amounts.isOtherMeasure()) {
            return Optional.of(TypedRule.OTHER_NUMBER);
        }
        long extra = given.ofKind(Kind.CONTENT) & ~match.taken();
        Optional<TypedRule> little = littleWords(match, extra);
        if (little.isPresent() || extra == 0) {
            return little;
        }
        if (isSequel(match)) {
            return Optional.of(TypedRule.OTHER_NAME);
        }
        if (addsNumber(match, extra & ~explained, amounts) || amounts.isOfOtherYear()) {
            return Optional.of(TypedRule.OTHER_NUMBER);
        }
        return opposite(match)
                .or(() -> otherName(match))
                .or(() -> otherOwner(match))
                .or(() -> several(match, extra));
    }

    /// What initials and little words spoil, even where no other word is added.
    private Optional<TypedRule> littleWords(Match match, long extra) {
        boolean marked = match.form().isMarked();
        boolean less = (marked && isRestricted(extra)) || Namesake.skipsInitial(given, line);
        return rule(less, TypedRule.OTHER_NAME)
                .or(() -> rule(Listing.offersLittleWord(match, given), TypedRule.SHOTGUN))
                .or(() -> rule(marked && isDenied(match), TypedRule.NEGATION))
                .or(() -> rule(marked && Turning.isReversed(match, given), TypedRule.OTHER_OWNER));
    }

    private boolean isDenied(Match match) {
        boolean denies = given.ofKind(Kind.NEGATOR) != 0;
        boolean turned =
                denies ? Opposed.takesBack(match, given) : Opposed.losesNegator(line, given);
        return turned || Turning.is(match, given);
    }

    private Optional<TypedRule> opposite(Match match) {
        boolean opposed = Opposed.is(List.of(match.form()), given, match.taken());
        boolean marked = match.form().isMarked();
        boolean denied = marked && Opposed.deniesDoing(match, given, line.asked());
        boolean undone = marked && Undoing.is(match, given, line.asked());
        boolean other = OtherDeed.is(match, given, line.asked());
        return rule(opposed || denied || undone || other, TypedRule.NEGATION);
    }

    private Optional<TypedRule> otherName(Match match) {
        boolean other =
                conflicts(match)
                        || (!match.form().isMarked()
                                && Namesake.isOtherThanLonger(match, given, line))
                        || OtherNation.is(match, given, line)
                        || Belongings.isOtherRank(match, given, line.asked())
                        || OtherKind.is(match, given, line.asked())
                        || Compass.isOther(match, given, line.asked());
        return rule(other, TypedRule.OTHER_NAME);
    }

    private Optional<TypedRule> otherOwner(Match match) {
        Words asked = line.asked();
        boolean marked = match.form().isMarked();
        boolean other =
                Belongings.isOnlyOwner(match, given, asked)
                        || (marked && Belongings.isOnlyOfficer(match, given, asked))
                        || Belongings.isOnlyThing(match, given, asked)
                        || (marked && OtherParty.is(match, given, asked))
                        || OtherParty.isElsewhere(match, given, line.quoted())
                        || StrangeOwner.is(match, given, line);
        return rule(other, TypedRule.OTHER_OWNER);
    }

    private Optional<TypedRule> several(Match match, long extra) {
        boolean unexplained = (extra & ~explained) != 0;
        boolean several =
                unexplained && new Listing(match, given, line.asked(), explained).namesSeveral();
        return rule(several, TypedRule.SHOTGUN);
    }

    private static Optional<TypedRule> rule(boolean holds, TypedRule rule) {
        return holds ? Optional.of(rule) : Optional.empty();
    }

    /// Words are missing and others stand in their place. A title or the like counts only against another one.
    boolean conflicts(Match match) {
        if (match.form().isMarked() || match.missed() == 0) {
            return false;
        }
        long added = given.ofKind(Kind.CONTENT) & ~match.taken() & ~given.sharedWith(line.asked());
        long extra = added == 0 ? 0 : added & ~inOtherForms() & ~appositions(match);
        long titles = classifiers(given);
        long missedTitles = match.missed() & classifiers(match.form().words());
        boolean otherTitle = (extra & titles) != 0 && missedTitles != 0;
        return otherTitle || ((extra & ~titles) != 0 && (match.missed() & ~missedTitles) != 0);
    }

    /// Places of a clause behind the name that only describes it: "Vivaldi, a composer".
    private long appositions(Match match) {
        long places = 0;
        int at = 1;
        while (at < given.size()) {
            int end = at + 1;
            while (end < given.size() && !given.get(end).startsClause()) {
                end++;
            }
            if (given.get(at).startsClause() && match.takes(at - 1) && describes(match, at, end)) {
                places |= (-1L >>> (Long.SIZE - (end - at))) << at;
            }
            at = end;
        }
        return places;
    }

    private boolean describes(Match match, int from, int to) {
        boolean describes = true;
        for (int i = from; i < to && describes; i++) {
            Token word = given.get(i);
            describes =
                    !match.takes(i)
                            && !word.isValued()
                            && word.kind() != Kind.CHOICE
                            && (isAdjective(word) || !word.look().capital());
        }
        return describes;
    }

    private static boolean isAdjective(Token word) {
        return word.isNation() && !word.isCountry();
    }

    /// Places of words that some accepted form has: "Hillary and Tenzing" where either of them is the answer.
    private long inOtherForms() {
        long places = 0;
        for (Form form : line.accepted()) {
            places |= given.sharedWith(form.words());
        }
        return places;
    }

    /// True when a number stands at one of these places.
    boolean hasNumber(long places) {
        return hasNumber(places, _ -> false);
    }

    private boolean hasNumber(long places, IntPredicate aside) {
        for (int i = 0; i < given.size(); i++) {
            boolean idle = given.get(i).negated() || given.get(i).text().equals("one");
            if (isIn(places, i) && given.get(i).isValued() && !idle && !aside.test(i)) {
                return true;
            }
        }
        return false;
    }

    /// "Jaws II" is not "Jaws"; "Jaws 1975" may be.
    private boolean isSequel(Match match) {
        boolean sequel = false;
        for (int i = 1; i < given.size() && !sequel; i++) {
            boolean behind = match.takes(i - 1) && !match.takes(i);
            boolean name = given.get(i - 1).isCapital() && !given.get(i).startsClause();
            boolean last = i + 1 == given.size() || given.get(i + 1).startsClause();
            sequel =
                    behind
                            && name
                            && last
                            && given.get(i).value() instanceof Value.Amount(double n)
                            && n > 1
                            && n <= LAST_SEQUEL
                            && !line.asked().has(given.get(i));
        }
        return sequel;
    }

    private boolean addsNumber(Match match, long extra, Amounts amounts) {
        long added = extra & ~given.sharedWith(line.asked());
        return added != 0
                && match.form().words().tokens().stream().anyMatch(Token::isValued)
                && hasNumber(added, amounts::isAside);
    }

    /// "suffrage for the rich only" and "only some suffrage" are less than suffrage; "Berlin only" is Berlin.
    private boolean isRestricted(long extra) {
        boolean restricted = false;
        for (int i = 0; i < given.size() && !restricted; i++) {
            boolean last = i + 1 == given.size() || given.get(i + 1).startsClause();
            boolean other = i > 0 && isIn(extra & ~given.sharedWith(line.asked()), i - 1);
            boolean some = !last && PARTS.contains(given.get(i + 1).text()) && !isKnown(i + 1);
            restricted = ((last && other) || some) && given.get(i).text().equals("only");
        }
        return restricted;
    }

    private boolean isKnown(int at) {
        return line.words().anyMatch(word -> word.text().equals(given.get(at).text()));
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
