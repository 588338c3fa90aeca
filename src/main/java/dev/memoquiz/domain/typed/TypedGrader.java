package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.TypedVerdict.Right;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.key.Rivals;
import dev.memoquiz.domain.typed.words.Kind;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;

/// Grades one typed answer. Pure and thread-safe; never fails, whatever the pupil typed.
///
/// Order of the steps: fold and read the words; exact form; length; forms by required words, numbers,
/// dates and slips; guards against rejected names, negation and answers that name several things;
/// declared prompts; reject.
public final class TypedGrader {
    private static final int WORDS_PER_KEY_WORD = 3;
    private static final int SHORTEST_KEY = 2;
    private static final String METRE = "metre";

    /// Grades against the line; `known` are other names of the document, which a typo may not reach.
    public TypedVerdict grade(AnswerLine line, Rivals known, String given) {
        Words words = read(line, given).withoutRepeating(line.asked()).withoutReports();
        if (words.isEmpty()) {
            return new TypedVerdict.Wrong(TypedRule.EMPTY);
        }
        List<Form> accepted = line.accepted();
        for (int i = 0; i < accepted.size(); i++) {
            if (!words.cut() && accepted.get(i).words().sameAs(words)) {
                return new Right(i == 0 ? TypedRule.EXACT : TypedRule.ALIAS);
            }
        }
        return tooLong(line, words)
                ? new TypedVerdict.Wrong(TypedRule.TOO_LONG)
                : new Judgement(line, known, words).verdict();
    }

    /// "1.5m" are metres, but for a key of millions that measures nothing in metres.
    private static Words read(AnswerLine line, String given) {
        Words words = Words.of(given);
        boolean millions = words.says(METRE) && line.countsMillions();
        return millions ? Words.inMillions(given) : words;
    }

    /// Grades against the line where no other names are known.
    public TypedVerdict grade(AnswerLine line, String given) {
        return grade(line, Rivals.NONE, given);
    }

    /// Words of the question may be repeated: who answers in a whole sentence is not punished for it.
    private static boolean tooLong(AnswerLine line, Words given) {
        int longest = SHORTEST_KEY;
        for (Form form : line.accepted()) {
            longest = Math.max(longest, form.words().size());
        }
        long own = given.ofKind(Kind.CONTENT) & ~given.sharedWith(line.asked());
        return given.cut() || Long.bitCount(own) > WORDS_PER_KEY_WORD * longest;
    }
}
