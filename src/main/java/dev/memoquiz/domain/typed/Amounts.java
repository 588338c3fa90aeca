package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.values.Units;
import dev.memoquiz.domain.typed.values.Value;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Numbers, days and places that an answer only comes near to, and numbers that say something else there.
final class Amounts {
    private static final Set<String> BOUNDS =
            Set.of(
                    "before",
                    "after",
                    "since",
                    "until",
                    "than",
                    "under",
                    "over",
                    "above",
                    "below",
                    "least",
                    "most",
                    "exceeding");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third");
    private static final Set<String> BEFORE_CHRIST = Set.of("bc", "bce");
    private static final Set<String> AFTER_CHRIST = Set.of("ad", "ce");
    private static final Set<String> LOOSE = Set.of("few", "several", "some");
    private static final Set<String> PACKS = Set.of("pair", "dozen", "score", "gross", "couple");
    private static final Set<String> WITHIN = Set.of("in", "within", "for", "over", "during");
    private static final Set<String> BESIDE =
            Set.of("near", "outside", "beyond", "before", "after", "since", "until");

    private final Match match;
    private final Words given;
    private final AnswerLine line;

    Amounts(Match match, Words given, AnswerLine line) {
        this.match = match;
        this.given = given;
        this.line = line;
    }

    /// "after 20 March 1941", "more than 921" and "near Berlin" name neither the day nor the number nor the place.
    boolean onlyBound() {
        boolean bounds = false;
        for (int i = 0; i + 1 < given.size() && !bounds; i++) {
            bounds =
                    match.takes(i + 1)
                            && (isBound(i) || isBeside(i))
                            && !given.get(i).negated()
                            && !isKnown(given.get(i).text());
        }
        return bounds;
    }

    private boolean isBound(int at) {
        String word = given.get(at).text();
        boolean upTo = word.equals("to") && at > 0 && isAt(at - 1, "up");
        boolean by =
                word.equals("by") && (at + 2 == given.size() || !given.get(at + 2).isContent());
        boolean loose = word.equals("than") && LOOSE.contains(given.get(at + 1).text());
        return loose || (given.get(at + 1).isValued() && (upTo || by || BOUNDS.contains(word)));
    }

    private boolean isBeside(int at) {
        return !openToWhen() && BESIDE.contains(given.get(at).text());
    }

    /// "After the conference" answers "When?", and where the question is not known it may repeat it.
    private boolean openToWhen() {
        return line.asked().isEmpty() || line.asked().says("when");
    }

    /// "12 percent" is a share of something, not 12 of it, "twelfth" does not tell how many, and 12 months are not 12 years.
    boolean isOtherMeasure() {
        boolean other = false;
        for (int i = 0; i < given.size() && !other; i++) {
            boolean value = match.takes(i) && given.get(i).isValued();
            boolean some = match.takes(i) && LOOSE.contains(given.get(i).text());
            other =
                    ((value || some) && isOtherUnit(i + 1))
                            || (value && (isOtherShare(i + 1) || isOtherOrder(i)))
                            || (value && (isOtherEra(i + 1) || isOtherEra(i - 1)))
                            || (value && isOtherCount(i + 1));
        }
        return other;
    }

    /// "the Potsdam Conference of 1919" where the question speaks of 1945.
    boolean isOfOtherYear() {
        boolean other = false;
        for (int i = 2; i < given.size() && !other; i++) {
            other =
                    isYear(given.get(i))
                            && !match.takes(i)
                            && isAt(i - 1, "of")
                            && match.takes(i - 2)
                            && line.words().noneMatch(Amounts::isYear);
        }
        return other
                && line.asked().tokens().stream().filter(Amounts::isYear).count() == 1
                && given.tokens().stream().filter(Amounts::isYear).noneMatch(line.asked()::has);
    }

    private static boolean isYear(Token word) {
        return Value.day(word.value()).year() != 0;
    }

    private boolean isOtherShare(int at) {
        return match.form().isMarked() && isShare(at);
    }

    private boolean isOtherOrder(int at) {
        return isOrdinal(given.get(at)) && line.asked().says("many");
    }

    /// "1215 BC" for 1215, "44 AD" for 44 BC.
    private boolean isOtherEra(int at) {
        String said = at >= 0 && at < given.size() ? given.get(at).text() : "";
        if (!AFTER_CHRIST.contains(said) && !BEFORE_CHRIST.contains(said)) {
            return false;
        }
        boolean early = known().anyMatch(word -> BEFORE_CHRIST.contains(word.text()));
        return early ? AFTER_CHRIST.contains(said) : BEFORE_CHRIST.contains(said);
    }

    /// Another unit than the key has with this number, or else than key or question have anywhere for the same sort of thing.
    private boolean isOtherUnit(int behind) {
        int at = isAt(behind, "degrees") ? behind + 1 : behind;
        int kinds = at < given.size() ? kinds(given.get(at)) : 0;
        List<Token> units = kinds == 0 ? List.of() : units(given.get(behind - 1));
        List<Token> beside = units.isEmpty() && kinds != 0 ? known().toList() : units;
        boolean comparable =
                !units.isEmpty() || beside.stream().anyMatch(word -> (kinds & kinds(word)) != 0);
        return comparable
                && beside.stream().noneMatch(word -> word.stem().equals(given.get(at).stem()));
    }

    /// "46 pairs" are not 46, nor are "100,000 tons" what the key or the question counts: 100,000 men.
    private boolean isOtherCount(int at) {
        boolean free = at < given.size() && !match.takes(at) && !given.get(at).startsClause();
        if (!free || line.asked().has(given.get(at))) {
            return false;
        }
        Token word = given.get(at);
        List<Token> counted = behind(given.get(at - 1)).filter(Token::isContent).toList();
        boolean counts = line.asked().says("many") || !counted.isEmpty();
        boolean measure = kinds(word) != 0 && counts && known().noneMatch(it -> kinds(it) != 0);
        boolean pack = word.isOneOf(PACKS) && counted.stream().noneMatch(it -> it.isOneOf(PACKS));
        return measure || pack;
    }

    /// The units that stand behind this number in the accepted forms.
    private List<Token> units(Token number) {
        return behind(number).filter(word -> kinds(word) != 0).toList();
    }

    /// The words that stand behind this number in the accepted forms.
    private Stream<Token> behind(Token number) {
        return number.isValued()
                ? line.accepted().stream().flatMap(form -> behind(number, form.words()))
                : Stream.empty();
    }

    private static Stream<Token> behind(Token number, Words words) {
        return IntStream.range(1, words.size())
                .filter(i -> words.get(i - 1).value().equals(number.value()))
                .map(i -> i + 1 < words.size() && words.get(i).text().equals("degrees") ? i + 1 : i)
                .mapToObj(words::get);
    }

    private static int kinds(Token word) {
        return Units.kinds(word.text()) | Units.kinds(word.stem());
    }

    private Stream<Token> known() {
        return Stream.concat(line.words(), line.asked().tokens().stream());
    }

    /// A number of something else ("5 seasons, 62 episodes" where the question asks how many seasons), the hour of the
    /// day, or the day of an amount ("400 million dollars until 30 June 1948").
    boolean isAside(int at) {
        boolean hour =
                given.get(at).value() instanceof Value.Clock
                        && takesAny(i -> given.get(i).value() instanceof Value.Day);
        boolean when =
                given.get(at).value() instanceof Value.Day && takesAny(i -> isNoYear(given.get(i)));
        return hour
                || when
                || measuresElse(at)
                || (counts(at) && !isCounted(at + 1) && takesAny(i -> isCounted(i + 1)));
    }

    /// The time of "20,000 in two days", where nobody asks for one.
    private boolean measuresElse(int at) {
        int kinds = at + 1 < given.size() ? kinds(given.get(at + 1)) : 0;
        return kinds != 0
                && WITHIN.contains(given.get(Math.max(0, at - 1)).text())
                && known().noneMatch(word -> (kinds & kinds(word)) != 0);
    }

    private static boolean isNoYear(Token number) {
        return number.value() instanceof Value.Amount && Value.day(number.value()).isUnknown();
    }

    private boolean takesAny(IntPredicate wanted) {
        return IntStream.range(0, given.size())
                .anyMatch(i -> match.takes(i) && given.get(i).isValued() && wanted.test(i));
    }

    /// A word that says what is counted stands behind the number.
    private boolean counts(int at) {
        return at + 1 < given.size()
                && (given.get(at + 1).isContent() || isAt(at + 1, "degrees"))
                && !given.get(at + 1).isValued()
                && !given.get(at + 1).startsClause();
    }

    /// "62 episodes", or "212 degrees Fahrenheit" with a second word.
    private boolean isCounted(int at) {
        return isAsked(at)
                || (at + 1 < given.size() && !given.get(at + 1).startsClause() && isAsked(at + 1));
    }

    private boolean isAsked(int at) {
        return at < given.size() && line.asked().has(given.get(at));
    }

    private boolean isShare(int at) {
        return isAt(at, "percent") && !match.takes(at) && !line.asked().says(given.get(at).text());
    }

    private boolean isOrdinal(Token word) {
        String text = word.text();
        boolean figures =
                Character.isDigit(text.charAt(0))
                        && text.indexOf(' ') < 0
                        && Character.isLetter(text.charAt(text.length() - 1));
        boolean words = text.endsWith("th") || ORDINALS.stream().anyMatch(text::endsWith);
        return (figures || words) && !isKnown(text);
    }

    private boolean isKnown(String word) {
        return Stream.of(match.form().words(), line.asked()).anyMatch(words -> words.says(word));
    }

    private boolean isAt(int at, String word) {
        return at < given.size() && given.get(at).text().equals(word);
    }
}
