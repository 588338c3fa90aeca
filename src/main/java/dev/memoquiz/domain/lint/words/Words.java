package dev.memoquiz.domain.lint.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Cuts texts into words and compares them.
public final class Words {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[-./'’][\\p{L}\\p{N}]+)*");
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    ("a an the this that these those it its he his him himself she her they their them"
                                    + " who whom whose which what when where why how if of in on at to"
                                    + " from by with for as into upon about against between and or nor"
                                    + " but than then so is are was were be been being do does did has"
                                    + " have had may might must will would can could shall should i me my we our you"
                                    + " your one ones there here not no any some such other another")
                            .split(" "));

    private Words() {}

    /// The words in order, in small letters, without a possessive ending.
    public static List<String> of(String text) {
        return asWritten(text).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /// The words in order with their capitals, without a possessive ending.
    public static List<String> asWritten(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replaceFirst("['’]s$", ""))
                .toList();
    }

    /// The words in order, joined by single spaces with one around them, so that `contains` finds whole words.
    public static String folded(String text) {
        return " " + String.join(" ", of(text)) + " ";
    }

    /// Like [#folded], but without articles: "the Soviet Union" and "Soviet Union" are the same.
    public static String plain(String text) {
        List<String> kept = of(text).stream().filter(word -> !word.matches("a|an|the")).toList();
        return String.join(" ", kept);
    }

    /// The stems of the words that carry meaning.
    public static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        of(text).stream().filter(word -> !isEmpty(word)).forEach(word -> stems.add(Stem.of(word)));
        return stems;
    }

    /// True for articles, pronouns, auxiliaries and the like, in small letters: any sentence may need them.
    public static boolean isEmpty(String word) {
        return EMPTY_WORDS.contains(word);
    }

    public static Set<String> shared(Collection<String> one, Collection<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(new HashSet<>(other));
        return shared;
    }

    /// Jaccard's likeness of two sets, from 0 to 1; two empty sets are unlike.
    public static double likeness(Collection<String> one, Collection<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) shared(one, other).size() / all.size();
    }
}
