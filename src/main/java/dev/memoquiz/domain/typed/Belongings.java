package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.Set;

/// Somebody's wife, deputy or government is not he himself: "Umansky's government", "the government of
/// the Ambassador". A country may stand for its government, not for its friends and enemies.
final class Belongings {
    private static final Set<String> PEOPLE =
            Set.of(
                    ("wife wives aide husband son daughter father mother brother sister deputy"
                                    + " assistant successor predecessor replacement boss chief colleague interpreter"
                                    + " friend enemy ally rival opponent partner neighbour neighbor secretary owner"
                                    + " master landlord employer servant follower supporter victim heir widow cousin"
                                    + " uncle aunt nephew niece parent murderer assassin adviser advisor bodyguard"
                                    + " pupil student disciple teacher tutor mistress lover grandson granddaughter"
                                    + " grandfather grandmother biographer critic admirer understudy double stuntman"
                                    + " lawyer manager driver author writer composer painter inventor founder"
                                    + " discoverer")
                            .split(" ", -1));
    private static final Set<String> BODIES =
            Set.of(
                    "government",
                    "embassy",
                    "ministry",
                    "leader",
                    "minister",
                    "cabinet",
                    "representative",
                    "spokesman",
                    "agent",
                    "family",
                    "army",
                    "troop",
                    "soldier",
                    "fear",
                    "rumour",
                    "rumor",
                    "memory");
    private static final Set<String> FORCES = Set.of("army", "navy", "troop", "soldier", "fleet");
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "state", "power");

    private static final Set<String> WHO = Set.of("who", "whom");
    private static final Set<String> LINKS = Set.of("of", "to");

    private static final Set<String> OFFICES =
            Set.of(
                    "ambassador",
                    "minister",
                    "secretary",
                    "president",
                    "envoy",
                    "consul",
                    "leader",
                    "premier",
                    "chancellor",
                    "emperor",
                    "general",
                    "delegate",
                    "diplomat",
                    "embassy",
                    "foreign",
                    "prime",
                    "acting",
                    "undersecretary",
                    "king",
                    "queen",
                    "prince",
                    "tsar",
                    "czar",
                    "kaiser",
                    "sultan",
                    "admiral",
                    "marshal",
                    "commander",
                    "patriarch",
                    "bishop",
                    "archbishop",
                    "mayor",
                    "governor");

    /// What is only a part of a river, an organ, a cell, or goes round a planet.
    private static final Set<String> PARTS =
            Set.of(
                    "tributary",
                    "mouth",
                    "estuary",
                    "delta",
                    "membrane",
                    "wall",
                    "lining",
                    "moon",
                    "satellite",
                    "ring");

    /// Before an office these make another one of it.
    private static final Set<String> RANKS =
            Set.of("deputy", "vice", "former", "ex", "assistant", "under", "acting", "future");

    /// What ends in s and is shorter is no possessive: "US Government".
    private static final int SHORTEST_POSSESSIVE = 4;

    private Belongings() {}

    /// True when the answer names only something that belongs to what the form names.
    static boolean isOnlyOwner(Match match, Words given, Words asked) {
        for (int i = 0; i < given.size(); i++) {
            Token thing = given.get(i);
            boolean belonging =
                    !match.takes(i)
                            && (isBelonging(thing) || isOffice(thing) || isPart(thing, asked))
                            && !asked.has(thing);
            if (belonging && !match.form().words().has(thing) && isOwned(match, given, i)) {
                return true;
            }
        }
        return false;
    }

    /// Where the question asks who it was, nothing that is somebody's is he: "Kerensky's speech".
    static boolean isOnlyThing(Match match, Words given, Words asked) {
        boolean guessed = !match.form().isMarked() && !asked.isEmpty();
        boolean who =
                guessed || asked.tokens().stream().anyMatch(word -> WHO.contains(word.text()));
        boolean thing = false;
        for (int i = 0; i + 1 < given.size() && who && !thing; i++) {
            thing =
                    match.takes(i)
                            && given.get(i).look().owner()
                            && !given.namesCountry(i)
                            && given.get(i + 1).isContent()
                            && !given.get(i + 1).startsClause()
                            && !match.takes(i + 1);
        }
        return thing;
    }

    /// A part of a place may tell where something is.
    private static boolean isPart(Token thing, Words asked) {
        return thing.isOneOf(PARTS) && !asked.says("where");
    }

    private static boolean isOwned(Match match, Words given, int at) {
        Token thing = given.get(at);
        boolean before = at > 0 && owns(match, given, at - 1, thing);
        int owner = firstContent(given, at + 2);
        boolean after =
                at + 1 < given.size()
                        && LINKS.contains(given.get(at + 1).text())
                        && owner < given.size();
        return (before
                        && !thing.startsClause()
                        && (hasPossessive(match, given.get(at - 1))
                                || isCompound(given.get(at - 1), thing)))
                || (after && owns(match, given, owner, thing));
    }

    /// "machine owners" for machines, but "Prime Minister Churchill's friend Brooke" may be Churchill's.
    private static boolean isCompound(Token owner, Token thing) {
        boolean person = thing.isOneOf(PEOPLE) || isOffice(thing);
        return person && !owner.isCapital() && !thing.isCapital();
    }

    /// Pupils often leave the apostrophe out: "Umanskys government". A name that ends in s by itself owns nothing by that.
    private static boolean hasPossessive(Match match, Token owner) {
        return owner.look().owner()
                || (owner.text().length() >= SHORTEST_POSSESSIVE
                        && owner.text().endsWith("s")
                        && match.form().words().tokens().stream()
                                .noneMatch(word -> word.text().equals(owner.text())));
    }

    private static boolean owns(Match match, Words given, int at, Token thing) {
        return match.takes(at) && (!given.namesCountry(at) || isPerson(thing));
    }

    private static boolean isPerson(Token thing) {
        return isRelative(thing) || (isOffice(thing) && !thing.isOneOf(BODIES));
    }

    private static int firstContent(Words given, int from) {
        int at = from;
        while (at < given.size() && !given.get(at).isContent()) {
            at++;
        }
        return at;
    }

    /// True when the answer names somebody in the service of the country that the form names: for `Japan`,
    /// "the Japanese ambassador" or "the King of Japan", but not "the Japanese" or "the Japanese Government".
    static boolean isOnlyOfficer(Match match, Words given, Words asked) {
        boolean officer = false;
        for (int i = 0; i < given.size() && !officer; i++) {
            boolean service =
                    given.get(i).isOneOf(OFFICES)
                            || (asksCountry(asked) && given.get(i).isOneOf(FORCES));
            boolean office = service && !match.takes(i);
            officer = office && servesForm(match, given, i) && !asked.has(given.get(i));
        }
        return officer;
    }

    /// An army may stand for its country, but not where the country is asked for.
    private static boolean asksCountry(Words asked) {
        return asked.tokens().stream().anyMatch(word -> word.isOneOf(COUNTRIES));
    }

    private static boolean servesForm(Match match, Words given, int at) {
        boolean before = at > 0 && match.takes(at - 1) && isAdjective(match, given.get(at - 1));
        int country = firstContent(given, at + 1);
        boolean of =
                country < given.size()
                        && given.get(at + 1).text().equals("of")
                        && match.takes(country)
                        && isOnly(match, given.get(country));
        return before || of;
    }

    /// True when the form names this country and nothing else.
    private static boolean isOnly(Match match, Token word) {
        return word.isNation()
                && match.form().words().tokens().stream()
                        .filter(Token::isContent)
                        .allMatch(it -> it.stem().equals(word.stem()));
    }

    private static boolean isAdjective(Match match, Token word) {
        return word.isNation()
                && match.form().words().tokens().stream()
                        .filter(Token::isContent)
                        .allMatch(it ->
                                it.stem().equals(word.stem()) && !it.text().equals(word.text()));
    }

    /// "the former Prime Minister" and "the Deputy Prime Minister" are not the Prime Minister.
    static boolean isOtherRank(Match match, Words given, Words asked) {
        boolean other = false;
        for (int i = 0; i < given.size() && !other; i++) {
            Token rank = given.get(i);
            boolean stands = RANKS.contains(rank.text()) && !match.takes(i) && !rank.negated();
            other = stands && isBeforeOffice(match, given, i) && !asked.has(rank);
        }
        return other;
    }

    /// Within two words: "the former British Prime Minister".
    private static boolean isBeforeOffice(Match match, Words given, int at) {
        boolean before = false;
        for (int i = at + 1; i < given.size() && i <= at + 2 && !before; i++) {
            before = match.takes(i) && isOffice(given.get(i));
        }
        return before;
    }

    /// A word that names somebody's office or is part of its name.
    static boolean isOffice(Token word) {
        return word.isOneOf(OFFICES);
    }

    /// A word for somebody who is so to somebody else: wife, deputy, employer.
    static boolean isRelative(Token word) {
        return word.isOneOf(PEOPLE);
    }

    /// A word for somebody or something that has an owner: wife, deputy, government.
    static boolean isBelonging(Token word) {
        return word.isOneOf(PEOPLE) || word.isOneOf(BODIES);
    }
}
