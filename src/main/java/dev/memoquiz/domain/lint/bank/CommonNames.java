package dev.memoquiz.domain.lint.bank;

import dev.memoquiz.domain.lint.words.Names;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.text.Document;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Names that a document uses at least twice, in small letters.
final class CommonNames {
    private CommonNames() {}

    static Set<String> of(Document document) {
        List<String> words = Words.of(document.clean());
        return Names.of(document).stream()
                .filter(name -> Collections.frequency(words, name) > 1)
                .collect(Collectors.toSet());
    }
}
