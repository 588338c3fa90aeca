package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Kind;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.Set;

/// The right thing of somebody of whom the question does not speak: "Germany's effort" where it asks about Matsuoka and the
/// Ambassador, "complete uncertainty of the United States" where it asks about Japan. A question that speaks of nobody leaves
/// open whose the thing is, unless the key says that it is the writer's: "the Ambassador gathered" for `I {gathered}`. Nor does
/// another take the place of him whose word it is: "Welles individually" for `he individually`, where the Ambassador's is asked for.
final class StrangeOwner {
    private static final Set<String> WRITER = Set.of("i", "we", "my", "our");
    private static final Set<String> SOMEBODY = Set.of("he", "she", "they");
    private static final Set<String> AMERICA = Set.of("states", "us", "usa", "america", "american");
    private static final Set<String> VIEWS =
            Set.of("opinion", "view", "belief", "judgement", "judgment", "account", "report");
    private static final Set<String> HELPING =
            Set.of("had", "has", "have", "just", "only", "really", "also", "himself", "then");
    private static final Set<String> BEHIND = Set.of("of", "by", "for");
    private static final Set<String> WITHIN = Set.of("in", "at", "from", "to", "on", "for", "of");
    private static final Set<String> COPULAS = Set.of("was", "were", "is", "are", "be", "been");

    /// Whoever stands behind one of these does not have it, but is its object.
    private static final Set<String> FEELINGS =
            Set.of(
                    "fear",
                    "hatred",
                    "suspicion",
                    "distrust",
                    "mistrust",
                    "dread",
                    "love",
                    "invasion",
                    "occupation",
                    "conquest");

    private static final Set<String> RELATIVE = Set.of("that", "which");
    private static final Set<String> MODALS =
            Set.of("might", "may", "would", "will", "could", "can", "should", "must");
    private static final String GOVERNMENT = "government";

    private static final int SHORTEST_PAST = 5;
    private static final Set<String> PAST =
            Set.of(
                    ("thought knew said told felt wrote gave took saw made held"
                                    + " heard found spoke meant understood believes thinks knows says wants fears hopes")
                            .split(" ", -1));

    private final Match match;
    private final Words given;
    private final AnswerLine line;
    private final Words asked;

    private StrangeOwner(Match match, Words given, AnswerLine line) {
        this.match = match;
        this.given = given;
        this.line = line;
        this.asked = line.asked();
    }

    static boolean is(Match match, Words given, AnswerLine line) {
        if (!match.form().isMarked() || isName(match.form())) {
            return false;
        }
        StrangeOwner owner = new StrangeOwner(match, given, line);
        boolean somebody = speaksOfSomebody(line.asked()) || follows(WRITER, match, line);
        return (somebody && owner.owns())
                || (given.says("for") && line.asked().says(GOVERNMENT) && owner.gets())
                || (!line.asked().isEmpty() && owner.isRelatives());
    }

    /// A person may be told by country and office: "Japan's Matsuoka".
    private static boolean isName(Form form) {
        Words words = form.words();
        boolean name = false;
        for (int i = 0; i < words.size() && !name; i++) {
            name = form.requires(i) && words.get(i).isCapital();
        }
        return name;
    }

    private static boolean speaksOfSomebody(Words asked) {
        boolean speaks = false;
        for (int i = 0; i < asked.size() && !speaks; i++) {
            speaks = isParty(asked, i);
        }
        return speaks;
    }

    /// "I gathered": what the form found stands behind one of these words in one of the accepted forms.
    private static boolean follows(Set<String> before, Match match, AnswerLine line) {
        return line.accepted().stream()
                .map(Form::words)
                .anyMatch(words -> follows(before, words, match.form().words()));
    }

    private static boolean follows(Set<String> before, Words words, Words form) {
        boolean follows = false;
        for (int i = 0; i + 1 < words.size() && !follows; i++) {
            Token next = words.get(i + 1);
            follows = before.contains(words.get(i).text()) && form.has(next);
        }
        return follows;
    }

    private boolean owns() {
        for (int i = 0; i < given.size(); i++) {
            boolean strange =
                    isStrange(i)
                            && (ownsNext(i)
                                    || getsNext(i)
                                    || isOwnerOfLast(i)
                                    || isOwnerOfLastDoing(i)
                                    || doesNext(i));
            if (strange || standsForAnother(i)) {
                return true;
            }
        }
        return false;
    }

    /// "no support for the Soviets" where the question asks of a government.
    private boolean gets() {
        boolean gets = false;
        for (int i = 1; i < given.size() && !gets; i++) {
            int last = firstOfName(i) - 1;
            boolean behindFor = last >= 0 && given.get(last).text().equals("for");
            gets = behindFor && isStrange(i) && isOwnerOfLast(i);
        }
        return gets;
    }

    /// "the employers' fear", "their wives were free": what is said of somebody's relatives or masters is not said of him.
    private boolean isRelatives() {
        boolean theirs = false;
        for (int i = 0; i + 1 < given.size() && !theirs; i++) {
            Token owner = given.get(i);
            boolean are = COPULAS.contains(given.get(i + 1).text()) && match.takes(i + 2);
            theirs =
                    Belongings.isRelative(owner)
                            && (ownsNext(i) || are)
                            && !match.takes(i)
                            && !owner.negated()
                            && !asked.has(owner)
                            && line.words().noneMatch(word -> word.stem().equals(owner.stem()));
        }
        return theirs;
    }

    /// "to give Germany a free hand"; "German" there would be an adjective, and "in Germany" a place.
    private boolean getsNext(int at) {
        Token country = given.get(at);
        return given.namesCountry(at)
                && (!country.isNation() || country.isCountry())
                && (at == 0 || !WITHIN.contains(given.get(at - 1).text()))
                && match.takes(at + 1)
                && !given.get(at + 1).startsClause();
    }

    private boolean isStrange(int at) {
        return (isParty(given, at) || isNamedOwner(at))
                && !isDenied(at)
                && !match.takes(at)
                && !has(asked, at)
                && !isInKey(at);
    }

    private boolean isInKey(int at) {
        boolean known = false;
        for (Form form : line.accepted()) {
            known = known || has(form.words(), at);
        }
        return known;
    }

    /// Where the key itself denies something, so does the answer: "not to America's advantage" for "not to Japan's".
    private boolean isDenied(int at) {
        return given.get(at).negated() && match.form().words().ofKind(Kind.NEGATOR) == 0;
    }

    /// "the action that Germany might take".
    private boolean isOwnerOfLastDoing(int at) {
        int before = firstOfName(at) - 1;
        boolean that = before > 0 && RELATIVE.contains(given.get(before).text());
        return at + 1 < given.size()
                && MODALS.contains(given.get(at + 1).text())
                && match.takes(that ? before - 1 : before)
                && !given.get(at).startsClause();
    }

    private boolean isNamedOwner(int at) {
        return given.get(at).look().owner() && given.get(at).isCapital();
    }

    private boolean ownsNext(int at) {
        return given.get(at).look().owner() && at + 1 < given.size() && match.takes(at + 1);
    }

    /// "the Ambassador gathered", "Germany had believed", "the minister signed reluctantly".
    private boolean doesNext(int at) {
        int next = at + 1;
        boolean done = false;
        while (next < given.size() && !match.takes(next) && goesBefore(given.get(next))) {
            done |= isPast(given.get(next).text());
            next++;
        }
        return next < given.size()
                && match.takes(next)
                && !given.get(next).startsClause()
                && (done || isPast(given.get(next).text()));
    }

    /// A name that the question mentions for its holder's view alone, where a form has "he".
    private boolean standsForAnother(int at) {
        return at + 1 < given.size()
                && match.takes(at + 1)
                && !given.get(at + 1).startsClause()
                && isOtherHolder(given.get(at))
                && follows(SOMEBODY, match, line);
    }

    private boolean isOtherHolder(Token name) {
        boolean holds = false;
        boolean speaks = false;
        for (int i = 0; i < asked.size(); i++) {
            boolean one = areOne(asked.get(i), name);
            holds |= one && isOnlyHolder(asked, i);
            speaks |= one && !isOnlyHolder(asked, i);
        }
        return name.isCapital() && holds && !speaks;
    }

    private static boolean goesBefore(Token word) {
        return HELPING.contains(word.text()) || Belongings.isBelonging(word) || isPast(word.text());
    }

    private static boolean isPast(String word) {
        return PAST.contains(word) || (word.length() >= SHORTEST_PAST && word.endsWith("ed"));
    }

    private boolean isOwnerOfLast(int at) {
        int of = firstOfName(at) - 1;
        while (of > 0
                && given.get(of).kind() != Kind.CONTENT
                && !BEHIND.contains(given.get(of).text())) {
            of--;
        }
        return endsHere(at)
                && of > 0
                && !given.get(of - 1).isOneOf(FEELINGS)
                && BEHIND.contains(given.get(of).text())
                && match.takes(of - 1);
    }

    private int firstOfName(int at) {
        boolean two = at > 0 && given.namesCountry(at) && !match.takes(at - 1);
        return two && given.get(at - 1).text().equals("united") ? at - 1 : at;
    }

    /// "of the British Government", but not "of German making".
    private boolean endsHere(int at) {
        return at + 1 == given.size()
                || !given.get(at + 1).isContent()
                || Belongings.isBelonging(given.get(at + 1));
    }

    private static boolean isParty(Words words, int at) {
        boolean pronoun = words.get(at).text().equals("us") && !words.get(at).look().upper();
        return (words.namesCountry(at) && !pronoun) || Belongings.isOffice(words.get(at));
    }

    private boolean has(Words words, int at) {
        Token wanted = given.get(at);
        boolean found = false;
        for (int i = 0; i < words.size() && !found; i++) {
            boolean kind = isParty(words, i) || !isParty(given, at);
            found = kind && areOne(words.get(i), wanted) && !isOnlyHolder(words, i);
        }
        return found;
    }

    /// Whose opinion a question asks about need not be whose effort it asks about.
    private static boolean isOnlyHolder(Words words, int at) {
        return words.get(at).look().owner()
                && at + 1 < words.size()
                && VIEWS.contains(words.get(at + 1).text());
    }

    private static boolean areOne(Token one, Token other) {
        return one.stem().equals(other.stem())
                || (AMERICA.contains(one.text()) && AMERICA.contains(other.text()));
    }
}
