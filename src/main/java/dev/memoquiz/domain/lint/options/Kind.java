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

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /// A name is made of nothing but `names`, those of the document.
    static Kind of(String option, Set<String> names) {
        List<String> words =
                Words.of(option).stream().filter(word -> !SMALL.contains(word)).toList();
        if (words.stream().anyMatch(Names::isNumber)) {
            return NUMBER;
        }
        boolean named =
                words.stream().allMatch(word -> names.stream().anyMatch(it -> isName(it, word)));
        return named ? NAME : DESCRIPTION;
    }

    private static boolean isName(String name, String word) {
        return name.equals(word) || Names.areKindred(name, word);
    }

    @Override
    public String toString() {
        return words;
    }
}
