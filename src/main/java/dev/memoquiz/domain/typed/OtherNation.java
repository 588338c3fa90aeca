package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A namesake of another country: "the German Ambassador" for the Soviet one, "the United States of Brazil".
final class OtherNation {
    private static final String AMERICA = "america";
    private static final Set<String> LINKS = Set.of("of", "from");
    private static final int INITIAL = 1;

    /// Offices that one country alone calls so.
    private record Home(List<String> office, String country) {}

    private static final List<Home> HOMES =
            List.of(
                    new Home(List.of("secretary", "state"), AMERICA),
                    new Home(List.of("undersecretary", "state"), AMERICA),
                    new Home(List.of("commissar"), "soviet"),
                    new Home(List.of("tsar"), "russia"),
                    new Home(List.of("czar"), "russia"),
                    new Home(List.of("kaiser"), "germany"),
                    new Home(List.of("fuhrer"), "germany"),
                    new Home(List.of("duce"), "italy"),
                    new Home(List.of("shogun"), "japan"),
                    new Home(List.of("mikado"), "japan"));

    private OtherNation() {}

    static boolean is(Match match, Words given, AnswerLine line) {
        boolean nation = false;
        boolean states = false;
        for (int i = 0; i < given.size(); i++) {
            nation |= !match.takes(i) && given.get(i).isNation();
            states |= match.takes(i) && given.get(i).text().equals("states");
        }
        return (nation
                        && (replaces(match, given)
                                || isOfLongerForm(match, given, line)
                                || isOfAnother(match, given)
                                || isAbroad(match, given, line)))
                || (states && namesOtherStates(match, given));
    }

    /// Half an answer with another country in place of the key's: "Prime Minister of Canada" for the British one.
    static boolean isHalf(Match half, Words given, AnswerLine line) {
        Stream<Token> halves =
                line.prompts().stream().flatMap(it -> it.form().words().tokens().stream());
        List<Token> nations = Stream.concat(line.words(), halves).filter(Token::isNation).toList();
        return !nations.isEmpty()
                && isBeside(
                        half, given, word -> nations.stream().allMatch(word::isOtherNationThan));
    }

    /// "the German ambassador" is not the Soviet one.
    private static boolean replaces(Match match, Words given) {
        Words form = match.form().words();
        boolean other = false;
        for (int i = 0; i < form.size() && !other; i++) {
            Token wanted = form.get(i);
            other =
                    match.misses(i)
                            && isBeside(match, given, word -> word.isOtherNationThan(wanted));
        }
        return other;
    }

    /// "Soviet insecurity" where another form says whose it is: American insecurity.
    private static boolean isOfLongerForm(Match match, Words given, AnswerLine line) {
        boolean other = false;
        for (int i = 0; i + 1 < given.size() && !other; i++) {
            Token nation = given.get(i);
            Token thing = given.get(i + 1);
            other =
                    nation.isNation()
                            && !match.takes(i)
                            && match.takes(i + 1)
                            && !nation.negated()
                            && isUnheardOf(nation, line)
                            && line.accepted().stream()
                                    .anyMatch(form -> hasOtherBefore(form.words(), thing, nation));
        }
        return other;
    }

    private static boolean hasOtherBefore(Words form, Token thing, Token nation) {
        boolean other = false;
        for (int i = 0; i + 1 < form.size() && !other; i++) {
            other =
                    nation.isOtherNationThan(form.get(i))
                            && form.get(i + 1).stem().equals(thing.stem());
        }
        return other;
    }

    /// "Ethiopia's invasion of Italy" for the invasion of Ethiopia.
    private static boolean isOfAnother(Match match, Words given) {
        Words form = match.form().words();
        boolean another = false;
        for (int i = 2; i < given.size() && !another; i++) {
            Token nation = given.get(i);
            boolean of = given.get(i - 1).text().equals("of") && match.takes(i - 2);
            another =
                    of
                            && !match.takes(i)
                            && !match.takes(i + 1)
                            && !nation.negated()
                            && isOfOther(form, given.get(i - 2), nation);
        }
        return another;
    }

    private static boolean isOfOther(Words form, Token thing, Token nation) {
        boolean other = false;
        for (int i = 2; i < form.size() && !other; i++) {
            other =
                    form.get(i - 1).text().equals("of")
                            && form.get(i - 2).stem().equals(thing.stem())
                            && nation.isOtherNationThan(form.get(i));
        }
        return other;
    }

    /// The Soviet Union had no Secretary of State; a country of which the question speaks may have called its own so.
    private static boolean isAbroad(Match match, Words given, AnswerLine line) {
        boolean abroad = false;
        for (Home home : HOMES) {
            abroad =
                    abroad
                            || (isHeld(home, match)
                                    && isBeside(
                                            match,
                                            given,
                                            word ->
                                                    word.isOtherNationThan(home.country)
                                                            && isUnheardOf(word, line)));
        }
        return abroad;
    }

    private static boolean isHeld(Home home, Match match) {
        return home.office.stream().allMatch(match.form().words()::says);
    }

    private static boolean isUnheardOf(Token nation, AnswerLine line) {
        return !line.asked().has(nation)
                && line.words().noneMatch(token -> token.stem().equals(nation.stem()));
    }

    private static boolean isBeside(Match match, Words given, Predicate<Token> other) {
        for (int i = 0; i < given.size(); i++) {
            boolean before = i + 1 < given.size() && match.takes(i + 1);
            boolean after = i > 1 && LINKS.contains(given.get(i - 1).text()) && match.takes(i - 2);
            boolean free = !match.takes(i) && !given.get(i).negated();
            boolean behind = i > 0 && match.takes(i - 1) && !given.get(i).startsClause() && !before;
            if (free && (before || after || behind) && other.test(given.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// "the United States of Brazil", "the United Mexican States".
    private static boolean namesOtherStates(Match match, Words given) {
        boolean other = false;
        for (int i = 1; i < given.size() && !other; i++) {
            boolean states = match.takes(i) && given.get(i).text().equals("states");
            other = states && (isOtherOwner(match, given, i + 2, i + 1) || isBetween(given, i));
        }
        return other;
    }

    private static boolean isOtherOwner(Match match, Words given, int at, int of) {
        boolean owned = at < given.size() && given.get(of).text().equals("of");
        return owned && !match.takes(at) && isOtherName(given.get(at));
    }

    private static boolean isOtherName(Token word) {
        boolean name = word.isContent() && word.look().capital() && word.text().length() > INITIAL;
        boolean america = word.text().startsWith("am") || isAmerica(word);
        return !word.negated() && (word.isNation() || name) && !america;
    }

    private static boolean isAmerica(Token word) {
        return word.isNation() && !word.isOtherNationThan(AMERICA);
    }

    private static boolean isBetween(Words given, int states) {
        return states > 1
                && given.get(states - 2).text().equals("united")
                && given.get(states - 1).isOtherNationThan(AMERICA);
    }
}
