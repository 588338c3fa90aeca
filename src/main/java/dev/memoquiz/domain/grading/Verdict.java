package dev.memoquiz.domain.grading;

import dev.memoquiz.domain.question.Feedback;
import java.util.List;

/// What came of grading an answer.
public sealed interface Verdict {
    /// The answer counts. `feedback` has a line for each thing that went astray, none when all is right.
    record Graded(Points points, RuleName rule, List<Feedback> feedback) implements Verdict {
        public Graded {
            feedback = List.copyOf(feedback);
        }

        public Outcome outcome() {
            return Outcome.of(points);
        }
    }

    /// Nearly right: the reader is asked once to say it more exactly.
    record AskAgain(String prompt, RuleName rule) implements Verdict {}

    /// Not an answer to this question; nothing is counted. `reason` is a sentence for the reader.
    record NotAnAnswer(String reason) implements Verdict {}
}
