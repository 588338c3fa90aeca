package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.Set;
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
    private static final Set<String> LOOSE = Set.of("few", "several", "some");
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
        return match.form().isMarked() && !openToWhen() && BESIDE.contains(given.get(at).text());
    }

    /// "After the conference" answers "When?", and where the question is not known it may repeat it.
    private boolean openToWhen() {
        return line.asked().isEmpty() || line.asked().says("when");
    }

    /// "12 percent" is a share of something, not 12 of it, and "twelfth" does not tell how many.
    boolean isOtherMeasure() {
        boolean other = false;
        for (int i = 0; i < given.size() && match.form().isMarked() && !other; i++) {
            boolean value = match.takes(i) && given.get(i).isValued();
            other =
                    value
                            && (isShare(i + 1)
                                    || (isOrdinal(given.get(i)) && line.asked().says("many")));
        }
        return other;
    }

    private boolean isShare(int at) {
        boolean percent = isAt(at, "percent") || (isAt(at, "per") && isAt(at + 1, "cent"));
        return percent && !match.takes(at) && !line.asked().says(given.get(at).text());
    }

    private boolean isOrdinal(Token word) {
        String text = word.text();
        boolean figures =
                Character.isDigit(text.charAt(0))
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
