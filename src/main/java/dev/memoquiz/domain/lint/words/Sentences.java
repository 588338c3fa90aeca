package dev.memoquiz.domain.lint.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cuts texts into sentences and says how hard they are to read.
public final class Sentences {
    /// A title, "No. 5" or an initial ends no sentence, unless the next word can hardly be a name.
    private static final String NO_END =
            "(?<!\\b(?:Mr|Mrs|Ms|Dr|St)\\.)(?!(?<=\\bNo\\.)\\s+\\d)"
                    + "(?!(?<=\\b[\\p{Lu}&&[^I]]\\.)\\s+"
                    + "(?!(?:The|A|An|In|On|At|But|And|He|She|It|They|We|This|That|What|Who|Which|Why|How|When|Where)\\b))";

    private static final Pattern END = Pattern.compile("(?<=[.?!])" + NO_END + "[\"”']?\\s+|\\n+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Sentences() {}

    public static List<String> of(String text) {
        return Stream.of(END.split(text.strip())).filter(it -> !it.isBlank()).toList();
    }

    /// The school grade after Kincaid et al. 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59.
    public static double grade(String text) {
        List<String> words = Words.of(text);
        if (words.isEmpty()) {
            return 0;
        }
        double perSentence = (double) words.size() / Math.max(1, of(text).size());
        double perWord =
                (double) words.stream().mapToLong(Sentences::syllables).sum() / words.size();
        return 0.39 * perSentence + 11.8 * perWord - 15.59;
    }

    /// Groups of vowels; a silent e at the end makes none.
    private static long syllables(String word) {
        String spoken = word.length() > 3 ? word.replaceFirst("(?<![aeiouyl])e$", "") : word;
        return Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
