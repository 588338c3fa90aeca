package dev.memoquiz.domain.typed.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Joins the words of a number, and then those of a time or a date, into single valued words.
public final class Values {
    private static final Set<String> OWN =
            Set.of(
                    "am", "think", "guess", "believe", "suppose", "mean", "know", "do", "dont",
                    "have", "had", "said", "was", "would", "cannot", "cant");

    private Values() {}

    /// The same words with values; several words of one number or date become one.
    public static List<Raw> read(List<Raw> words) {
        return Dates.join(Clocks.join(numbers(apart(words))));
    }

    /// Two words for `sixmillion`.
    private static List<Raw> apart(List<Raw> words) {
        List<Raw> apart = words;
        for (int i = words.size() - 1; i >= 0; i--) {
            Raw word = words.get(i);
            int first = NumberWord.firstOfTwo(word.text());
            if (first > 0) {
                apart = apart.size() == words.size() ? new ArrayList<>(words) : apart;
                apart.set(i, new Raw(word.text().substring(0, first), word.look()));
                apart.add(i + 1, new Raw(word.text().substring(first), Look.PLAIN));
            }
        }
        return apart;
    }

    private static List<Raw> numbers(List<Raw> words) {
        List<Raw> joined = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            NumberReader reader = new NumberReader(words, at);
            boolean number = reader.read();
            int end = number ? reader.end() : at + 1;
            joined.add(
                    number
                            ? join(words, at, end, new Value.Amount(reader.amount()))
                            : roman(words, at));
            at = end;
        }
        return joined;
    }

    /// Roman numerals count only in capitals; a single `I` only after another word ("World War I") and
    /// where nobody speaks of himself ("I think Berlin").
    private static Raw roman(List<Raw> words, int at) {
        Raw word = words.get(at);
        boolean single = word.text().length() == 1;
        boolean counts =
                word.look().upper()
                        && (!single
                                || (at > 0
                                        && isNumeral(word)
                                        && !isInitial(words.get(at - 1))
                                        && !speaks(words, at)));
        int value = counts ? Roman.value(word.text()) : 0;
        return value == 0 ? word : new Raw(word.text(), word.look(), new Value.Amount(value));
    }

    /// "World War I", "Henry V", "Pius X"; the other letters are far more often letters.
    private static boolean isNumeral(Raw letter) {
        return "ivx".contains(letter.text()) && !letter.look().startsClause();
    }

    /// The second initial of "I. V. Stalin" is no number.
    private static boolean isInitial(Raw word) {
        return word.look().upper() && word.text().length() == 1;
    }

    private static boolean speaks(List<Raw> words, int at) {
        return at + 1 < words.size() && OWN.contains(words.get(at + 1).text());
    }

    static Raw join(List<Raw> words, int start, int end, Value value) {
        Raw first = words.get(start);
        if (end == start + 1) {
            return value.equals(first.value()) ? first : new Raw(first.text(), first.look(), value);
        }
        StringBuilder text = new StringBuilder(first.text());
        for (int i = start + 1; i < end; i++) {
            text.append(' ').append(words.get(i).text());
        }
        return new Raw(text.toString(), first.look().joined(), value);
    }
}
