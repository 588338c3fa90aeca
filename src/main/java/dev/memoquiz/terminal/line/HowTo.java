package dev.memoquiz.terminal.line;

import dev.memoquiz.domain.question.Question;

/// How a question is answered by a line.
final class HowTo {
    private HowTo() {}

    static String of(Question question) {
        return switch (question) {
            case Question.SingleChoice _ -> "One is right. Answer with its letter, as in B.";
            case Question.SeveralRight _ ->
                    "Several are right. Answer with their letters, as in AC.";
            case Question.StatedInText _ -> "Answer with the letter of what is true, as in B.";
            case Question.Typed _ -> "Answer in a few words.";
            case Question.Sentence _ -> "Answer in one sentence.";
            case Question.Gap _ -> "Answer with the missing words.";
            case Question.Ordering _ -> "Answer with the letters in the right order, as in BDAC.";
            case Question.Matching _ ->
                    "Answer with a letter for each number, as in 1B 2A 3C. A letter may come twice.";
            case Question.ClaimEvidence _ ->
                    "Answer with the letter of the claim and the number of the clause that proves it, as in B 7.";
        };
    }
}
