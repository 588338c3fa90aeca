package dev.memoquiz.domain.typed.words;

import java.util.Set;

/// Subordinate clauses: what stands in one is told beside the answer, as in "Churchill, after Chamberlain had resigned".
final class Clauses {
    private static final Set<String> OPENING =
            Set.of(
                    "after",
                    "before",
                    "when",
                    "because",
                    "since",
                    "while",
                    "whereas",
                    "until",
                    "although",
                    "once");

    /// Right behind one of these stands the subject of another clause, whatever its verb: "arteries, while veins bring it back".
    private static final Set<String> CONTRASTING = Set.of("while", "whereas");

    private static final Set<String> VERBS =
            Set.of(
                    "had", "has", "was", "were", "is", "did", "would", "left", "fell", "lost",
                    "died");
    private static final int SHORTEST_PAST = 5;

    private Clauses() {}

    /// Where the subordinate clause begins in which the word at this place is the subject of a verb, or -1.
    static int start(Words words, int at) {
        int verb = at + 1;
        boolean contrast = at > 0 && CONTRASTING.contains(words.get(at - 1).text());
        boolean verbFollows = verb < words.size() && (contrast || isVerb(words.get(verb)));
        int start = at - 1;
        while (start > 0 && verbFollows && !isOpening(words, start)) {
            verbFollows = !words.get(start + 1).startsClause();
            start--;
        }
        return start > 0 && verbFollows ? start : -1;
    }

    private static boolean isOpening(Words words, int at) {
        return OPENING.contains(words.get(at).text());
    }

    private static boolean isVerb(Token word) {
        String text = word.text();
        return VERBS.contains(text) || (text.length() >= SHORTEST_PAST && text.endsWith("ed"));
    }
}
