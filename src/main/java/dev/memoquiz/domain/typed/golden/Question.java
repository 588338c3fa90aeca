package dev.memoquiz.domain.typed.golden;

import dev.memoquiz.domain.typed.values.Value;
import dev.memoquiz.domain.typed.words.Kind;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import java.util.Set;

/// What the wording of a question says about the answers it wants.
record Question(Words words) {
    private static final Set<String> SEVERAL =
            Set.of("are", "were", "both", "all", "names", "list");
    private static final Set<String> ASKING = Set.of("what", "which");
    private static final Set<String> KINDS = Set.of("type", "kind", "sort", "genre");

    /// "What kind of agreement?" is answered by "political" as well as by "political agreement".
    boolean asksForKind() {
        return !words.isEmpty() && ASKING.contains(words.get(0).text()) && hasAny(KINDS);
    }

    /// "Who sang it?" is answered by one of two singers, "which cities" is not answered by one city.
    boolean asksForOne() {
        return !words.isEmpty() && !hasAny(SEVERAL) && !hasCount() && !asksForPlural();
    }

    private boolean hasAny(Set<String> wanted) {
        return words.tokens().stream().anyMatch(word -> wanted.contains(word.text()));
    }

    private boolean hasCount() {
        return words.tokens().stream()
                .anyMatch(
                        word -> word.value() instanceof Value.Amount(double n) && n > 1 && n < 20);
    }

    private boolean asksForPlural() {
        List<Token> tokens = words.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token next = tokens.get(i + 1);
            boolean plural =
                    next.kind() == Kind.CONTENT
                            && next.text().endsWith("s")
                            && !next.text().equals(next.stem());
            if (plural && ASKING.contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }
}
