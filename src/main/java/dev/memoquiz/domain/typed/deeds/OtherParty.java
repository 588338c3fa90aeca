package dev.memoquiz.domain.typed.deeds;

import dev.memoquiz.domain.typed.fit.Degrees;
import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;

/// What the question says of one, told of another: "it left China in uncertainty" where the question asks in what state it left
/// Japan, "a home for the Arabs" where it asks what there shall be for the Jews.
public final class OtherParty {
    private static final String FOR = "for";

    /// Letters that `Jews` and `Jewish` have in common.
    private static final int SAME_BEGINNING = 3;

    private OtherParty() {}

    public static boolean is(Match match, Words given, Words asked) {
        boolean other = false;
        for (int i = 1; i < given.size() && !other && !asked.isEmpty(); i++) {
            Token name = given.get(i);
            boolean free = name.isContent() && !match.takes(i) && !name.negated();
            boolean party =
                    free
                            && !name.startsClause()
                            && !name.isValued()
                            && (name.isCapital() || name.isNation());
            other =
                    !asked.has(name)
                            && ((party && isOther(given, i, asked))
                                    || (free && isCounterpart(match, given, i, asked)));
        }
        return other;
    }

    /// "votes for men" where the question asks what women got.
    private static boolean isCounterpart(Match match, Words given, int at, Words asked) {
        Token name = given.get(at);
        return given.get(at - 1).text().equals(FOR)
                && !match.form().words().has(name)
                && asked.tokens().stream()
                        .anyMatch(it -> Degrees.opposed(it.text(), name.text()) && !given.has(it));
    }

    /// "tying up Japan" where the quote with the gap has "tying up the Soviet Union", and "China might reach" for "Japan might
    /// reach".
    public static boolean isElsewhere(Match match, Words given, Words quoted) {
        boolean elsewhere = false;
        for (int i = 0; i < given.size() && !quoted.isEmpty() && !elsewhere; i++) {
            elsewhere =
                    match.takes(i) && (turns(given, i, quoted, 1) || turns(given, i, quoted, -1));
        }
        return elsewhere;
    }

    /// Whether both go on alike from this word up to where they name different countries, everywhere in the quote.
    private static boolean turns(Words given, int at, Words quoted, int step) {
        boolean turns = false;
        boolean agrees = false;
        for (int i = 0; i < quoted.size(); i++) {
            int alike = 0;
            while (areAlike(given, at + alike * step, quoted, i + alike * step)) {
                alike++;
            }
            boolean apart =
                    alike > 0 && areApart(given, at + alike * step, quoted, i + alike * step);
            turns |= apart;
            agrees |= alike > 0 && !apart;
        }
        return turns && !agrees;
    }

    private static boolean areAlike(Words given, int at, Words quoted, int place) {
        return isIn(given, at)
                && isIn(quoted, place)
                && given.get(at).stem().equals(quoted.get(place).stem());
    }

    private static boolean areApart(Words given, int at, Words quoted, int place) {
        return isIn(given, at)
                && isIn(quoted, place)
                && !given.get(at).negated()
                && given.get(at).isOtherNationThan(quoted.get(place));
    }

    private static boolean isIn(Words words, int at) {
        return at >= 0 && at < words.size();
    }

    private static boolean isOther(Words given, int at, Words asked) {
        Token before = given.get(at - 1);
        boolean gets = before.text().equals(FOR);
        boolean other = false;
        for (int i = 1; i < asked.size() && (gets || before.isContent()); i++) {
            Token name = asked.get(i);
            if (asked.get(i - 1).stem().equals(before.stem()) && !name.startsClause()) {
                boolean apart =
                        gets
                                ? areOtherNames(asked, i, given, at)
                                : name.isOtherNationThan(given.get(at));
                other |= apart && !given.has(name);
            }
        }
        return other;
    }

    private static boolean areOtherNames(Words asked, int at, Words given, int place) {
        Token one = asked.get(at);
        Token other = given.get(place);
        if (one.isNation() && other.isNation()) {
            return one.isOtherNationThan(other);
        }
        boolean name = one.isCapital() && !one.isValued();
        return name && !sharesName(one, given, place);
    }

    /// "for European Jews" goes on with a name of the question's.
    private static boolean sharesName(Token name, Words given, int from) {
        boolean shares = false;
        for (int i = from; i < given.size() && given.get(i).isContent() && !shares; i++) {
            String said = given.get(i).text();
            int common = Math.min(SAME_BEGINNING, Math.min(said.length(), name.text().length()));
            shares = said.regionMatches(0, name.text(), 0, common);
        }
        return shares;
    }
}
