package dev.memoquiz.domain.grading.typed;

import dev.memoquiz.domain.grading.typed.TypedVerdict.Right;
import dev.memoquiz.domain.grading.typed.words.Words;

/// Grades one typed answer. Pure and thread-safe; never fails, whatever the pupil typed.
///
/// Order of the steps: fold and read the words; exact form; length; forms by required words, numbers,
/// dates and slips; guards against rejected names, negation and answers that name several things;
/// declared prompts; reject.
public final class TypedGrader {
    /// Grades against the line; `known` are other names of the document, which a typo may not reach.
    public TypedVerdict grade(AnswerLine line, Rivals known, String given) {
        Words words = Words.of(given);
        if (words.isEmpty()) {
            return new TypedVerdict.Wrong(Rule.EMPTY);
        }
        for (Form form : line.accepted()) {
            if (form.words().joined().equals(words.joined()) && !words.cut()) {
                return new Right(form == line.main() ? Rule.EXACT : Rule.ALIAS);
            }
        }
        return new Judgement(line, known, words).verdict();
    }

    public TypedVerdict grade(AnswerLine line, String given) {
        return grade(line, Rivals.NONE, given);
    }
}
