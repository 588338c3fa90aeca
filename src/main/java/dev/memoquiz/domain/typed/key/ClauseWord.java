package dev.memoquiz.domain.typed.key;

import dev.memoquiz.domain.typed.words.Kind;
import java.util.List;

/// The word that opens a clause, and how many characters it takes, with a comma behind it: old titles go on with one
/// (`Frankenstein; or, The Modern Prometheus`).
record ClauseWord(Kind kind, int length) {
    enum Kind {
        ACCEPT,
        PROMPT,
        REJECT,
        EMPTY,
        UNKNOWN
    }

    /// Longer openings first, since one may begin another.
    private static final List<Opening> OPENINGS =
            List.of(
                    new Opening("do not accept or prompt on", Kind.REJECT),
                    new Opening("do not accept", Kind.REJECT),
                    new Opening("reject", Kind.REJECT),
                    new Opening("anti-prompt on", Kind.PROMPT),
                    new Opening("antiprompt on", Kind.PROMPT),
                    new Opening("prompt on", Kind.PROMPT),
                    new Opening("prompt", Kind.PROMPT),
                    new Opening("also accept", Kind.ACCEPT),
                    new Opening("or accept", Kind.ACCEPT),
                    new Opening("accept", Kind.ACCEPT),
                    new Opening("or", Kind.ACCEPT));

    static ClauseWord of(Signs clause) {
        if (clause.size() == 0) {
            return new ClauseWord(Kind.EMPTY, 0);
        }
        for (Opening opening : OPENINGS) {
            if (clause.startsWith(opening.words)) {
                return new ClauseWord(opening.kind, opening.words.length());
            }
            if (clause.startsWith(opening.words + ",")) {
                return new ClauseWord(opening.kind, opening.words.length() + 1);
            }
        }
        return new ClauseWord(Kind.UNKNOWN, 0);
    }

    private record Opening(String words, Kind kind) {}
}
