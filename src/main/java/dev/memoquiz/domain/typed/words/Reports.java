package dev.memoquiz.domain.typed.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Drops what only says who tells it: "according to Welles, Umansky" and "Umansky, as Welles reports"
/// both answer Umansky.
final class Reports {
    private static final Set<String> TELLING =
            Set.of(
                    "says",
                    "said",
                    "writes",
                    "wrote",
                    "reports",
                    "reported",
                    "tells",
                    "told",
                    "notes",
                    "noted");
    private static final int LONGEST_TELLER = 4;

    private Reports() {}

    static List<Token> without(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int end = end(tokens, i);
            if (end > i && isContentOutside(tokens, i, end)) {
                List<Token> rest = new ArrayList<>(tokens);
                rest.subList(i, end).clear();
                return rest;
            }
        }
        return tokens;
    }

    /// Where a report that begins here ends, or the place itself.
    private static int end(List<Token> tokens, int at) {
        return switch (tokens.get(at).text()) {
            case "according" -> tokens.get(at + 1).text().equals("to") ? clauseEnd(tokens, at) : at;
            case "as" -> afterTelling(tokens, at);
            default -> at;
        };
    }

    private static int clauseEnd(List<Token> tokens, int at) {
        int end = at + 1;
        while (end < tokens.size() && !tokens.get(end).startsClause()) {
            end++;
        }
        return end;
    }

    private static int afterTelling(List<Token> tokens, int at) {
        int last = Math.min(clauseEnd(tokens, at), at + LONGEST_TELLER + 1);
        for (int i = at + 2; i < last; i++) {
            if (TELLING.contains(tokens.get(i).text())) {
                return i + 1;
            }
        }
        return at;
    }

    private static boolean isContentOutside(List<Token> tokens, int from, int to) {
        for (int i = 0; i < tokens.size(); i++) {
            if ((i < from || i >= to) && tokens.get(i).isContent()) {
                return true;
            }
        }
        return false;
    }
}
