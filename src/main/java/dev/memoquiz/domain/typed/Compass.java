package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.Set;

/// Areas told by a point of the compass. Another point names another area, and so does a part of it that is no area: the
/// islands and the coast of the western Pacific are not the western Pacific.
final class Compass {
    private static final Set<String> PARTS =
            Set.of("north", "south", "east", "west", "central", "latin");

    private static final Set<String> MIDDLE = Set.of("central", "middle", "mid");

    private static final Set<String> FEATURES =
            Set.of(
                    "island",
                    "islet",
                    "isle",
                    "archipelago",
                    "atoll",
                    "coast",
                    "coastline",
                    "shore",
                    "shoreline",
                    "seaboard",
                    "beach",
                    "rim",
                    "edge",
                    "border",
                    "frontier",
                    "boundary",
                    "port",
                    "harbour",
                    "harbor",
                    "fleet",
                    "navy",
                    "army");
    private static final Set<String> WITHIN = Set.of("of", "in", "on", "off", "along", "at");

    private Compass() {}

    /// True when the answer turns what it shares with the form to another point, or names a mere feature of it.
    static boolean isOther(Match match, Words given, Words asked) {
        return turns(match, given) || namesFeature(match, given, asked);
    }

    /// "the north-western Pacific" is not the western one, nor is "South America" America.
    private static boolean turns(Match match, Words given) {
        boolean turns = false;
        for (int i = 0; i + 1 < given.size() && !turns; i++) {
            boolean mine = match.takes(i);
            boolean next = match.takes(i + 1);
            boolean before = !mine && next && turns(given.get(i), given.get(i + 1));
            boolean between = mine && !next && areOnePoint(given, i);
            turns = (before && !given.get(i).negated()) || between;
        }
        return turns;
    }

    private static boolean turns(Token beside, Token taken) {
        return (beside.isDirection() && taken.isDirection())
                || (PARTS.contains(beside.text()) && taken.isNation());
    }

    /// The "north-east" of "north-eastern Italy".
    private static boolean areOnePoint(Words given, int at) {
        Token next = given.get(at + 1);
        return given.get(at).isDirection()
                && next.isDirection()
                && !next.startsClause()
                && !next.negated();
    }

    /// Only where the key names an area by its point: the coast of Normandy lies in Normandy.
    private static boolean namesFeature(Match match, Words given, Words asked) {
        boolean area = match.form().words().tokens().stream().anyMatch(Token::isDirection);
        boolean feature = false;
        for (int i = 0; i < given.size() && area && !feature; i++) {
            feature =
                    isFeature(given.get(i))
                            && !match.takes(i)
                            && (follows(match, given, i) || isWithin(match, given, i))
                            && !asked.has(given.get(i));
        }
        return feature;
    }

    private static boolean isFeature(Token word) {
        return !word.negated() && word.isOneOf(FEATURES);
    }

    private static boolean follows(Match match, Words given, int at) {
        return at > 0 && match.takes(at - 1) && !given.get(at).startsClause();
    }

    private static boolean isWithin(Match match, Words given, int at) {
        return at + 2 < given.size()
                && WITHIN.contains(given.get(at + 1).text())
                && match.takes(at + 2);
    }

    /// True when half an answer has another point of the compass where the key has its own: "South Pacific" for the western one.
    static boolean isElsewhere(Words given, AnswerLine line) {
        boolean elsewhere = false;
        boolean here = false;
        for (Token word : given.tokens()) {
            boolean point = (word.isDirection() || MIDDLE.contains(word.text())) && !word.negated();
            here |= point && has(line, word);
            elsewhere |= point && !has(line, word);
        }
        return elsewhere && !here && hasPoint(line);
    }

    private static boolean hasPoint(AnswerLine line) {
        return line.words().anyMatch(Token::isDirection);
    }

    private static boolean has(AnswerLine line, Token wanted) {
        return line.words().anyMatch(word -> word.stem().equals(wanted.stem()));
    }
}
