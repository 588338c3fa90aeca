package dev.memoquiz.domain.lint.options;

import dev.memoquiz.domain.lint.words.Names;
import dev.memoquiz.domain.lint.words.Words;
import java.util.List;
import java.util.Set;

/// What kind of thing an option names.
enum Kind {
    NAME("a name"),
    NUMBER("a number or date"),
    DESCRIPTION("a description");

    private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "and", "von", "de");

    private static final Set<String> BEFORE_NUMBERS =
            Set.of(
                    ("january february march april june july august september october november december monday"
                                    + " tuesday wednesday thursday friday saturday sunday spring summer autumn winter"
                                    + " early late since until before after around only nearly almost probably exactly"
                                    + " over under more less year years")
                            .split(" "));
    private static final int LONGEST_NUMBER = 3;

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /// A name is made of nothing but `names`, those of the document.
    static Kind of(String option, Set<String> names) {
        List<String> words =
                Words.of(option).stream().filter(word -> !SMALL.contains(word)).toList();
        if (isNumber(words)) {
            return NUMBER;
        }
        boolean named =
                words.stream().allMatch(word -> names.stream().anyMatch(it -> isName(it, word)));
        return named ? NAME : DESCRIPTION;
    }

    /// "20 March 1941" or "late 1941", but not "the pact of 1941": nothing tells what a number or date is of but a unit after it.
    private static boolean isNumber(List<String> words) {
        List<String> kept = words.stream().filter(word -> !Words.isEmpty(word)).toList();
        long before = kept.stream().takeWhile(word -> !Names.isNumber(word)).count();
        return before < kept.size()
                && kept.stream().limit(before).allMatch(BEFORE_NUMBERS::contains)
                && kept.size() - before <= LONGEST_NUMBER;
    }

    private static boolean isName(String name, String word) {
        return name.equals(word) || Names.areKindred(name, word);
    }

    @Override
    public String toString() {
        return words;
    }
}
