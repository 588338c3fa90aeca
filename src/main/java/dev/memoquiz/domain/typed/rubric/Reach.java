package dev.memoquiz.domain.typed.rubric;

import dev.memoquiz.domain.typed.words.Kind;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import java.util.Set;

/// Which words of a sentence stand in the reach of a negator. In sentences it ends sooner than in short answers: at a comma, at
/// `but`, and at an `and` behind which something new is said ("would not negotiate and was interested only in Berlin").
///
/// Verbs of refusing and doubting turn a sentence round as `not` does, and so does the far side of a comparison: in "more likely
/// that A than that B", B stands in the reach of `than`.
final class Reach {
    private static final Set<String> REFUSING =
            Set.of(
                    "refuse",
                    "refused",
                    "refuses",
                    "refusing",
                    "avoid",
                    "avoided",
                    "avoids",
                    "avoiding",
                    "doubt",
                    "doubts",
                    "doubted",
                    "deny",
                    "denied",
                    "denies",
                    "unlikely",
                    "unwilling",
                    "fail",
                    "failed",
                    "uninterested");
    private static final Set<String> STARTING =
            Set.of(
                    "was",
                    "is",
                    "were",
                    "would",
                    "will",
                    "had",
                    "has",
                    "he",
                    "she",
                    "they",
                    "it",
                    "only",
                    "just",
                    "solely",
                    "simply",
                    "merely",
                    "instead",
                    "rather",
                    "wanted",
                    "wants",
                    "cared",
                    "cares",
                    "then",
                    "that",
                    "thought",
                    "believed",
                    "said",
                    "might",
                    "could",
                    "tried",
                    "went",
                    "goes");
    private static final Set<String> LINKING = Set.of("and", "because", "although", "while", "so");
    private static final Set<String> COPULAS = Set.of("was", "is", "were", "are", "be", "been");
    private static final int LESS_THAN = 3;

    private final List<Token> tokens;
    private final boolean[] negated;

    private Reach(List<Token> tokens) {
        this.tokens = tokens;
        this.negated = new boolean[tokens.size()];
    }

    /// One flag per word.
    static boolean[] of(Words words) {
        Reach reach = new Reach(words.tokens());
        reach.mark();
        return reach.negated;
    }

    private void mark() {
        boolean reaching = false;
        for (int i = 0; i < tokens.size(); i++) {
            reaching &= !ends(i);
            negated[i] = reaching;
            if (negates(i)) {
                // "not without" is no negation at all.
                reaching = !reaching || !isNegator(i);
                reachBack(i);
            }
        }
    }

    private boolean ends(int at) {
        boolean linked = LINKING.contains(text(at)) && at + 1 < tokens.size();
        boolean goesOn = at > 0 && negates(at - 1);
        return (tokens.get(at).startsClause() && !goesOn)
                || "but".equals(text(at))
                || (linked && (!"and".equals(text(at)) || STARTING.contains(text(at + 1))));
    }

    private boolean negates(int at) {
        return isNegator(at)
                || REFUSING.contains(text(at))
                || ("instead".equals(text(at)) && "of".equals(text(at + 1)))
                || ("than".equals(text(at)) && !isAfterLess(at));
    }

    private boolean isNegator(int at) {
        return tokens.get(at).kind() == Kind.NEGATOR || isNotOnly(at);
    }

    /// In a short answer "not only" negates nothing; of a whole sentence it denies the "only".
    private boolean isNotOnly(int at) {
        return "not".equals(text(at)) && "only".equals(text(at + 1));
    }

    private boolean isAfterLess(int at) {
        for (int i = Math.max(0, at - LESS_THAN); i < at; i++) {
            if ("less".equals(text(i))) {
                return true;
            }
        }
        return false;
    }

    /// "Berlin was not his goal" and "Berlin never": the subject is meant as well, but not who said so before it.
    private void reachBack(int at) {
        boolean last = at + 1 == tokens.size() || tokens.get(at + 1).startsClause();
        boolean copula = at > 0 && isNegator(at) && COPULAS.contains(text(at - 1));
        for (int i = at - 1; i >= 0 && (last || copula) && !"that".equals(text(i)); i--) {
            if (Views.isView(tokens.get(i))) {
                return;
            }
            negated[i] = true;
            if (tokens.get(i).startsClause()) {
                return;
            }
        }
    }

    private String text(int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }
}
