package dev.memoquiz.domain.typed.rubric;

import java.util.List;

/// Points for a sentence answer. Always provisional: counted words are not understanding, so the
/// pupil may appeal and a teacher decides.
public sealed interface RubricVerdict {
    /// What was found so far, open to appeal.
    ///
    /// @param findings one per concept, in the order of the rubric
    /// @param worth what a full answer earns
    record Provisional(List<Finding> findings, int worth) implements RubricVerdict {
        public Provisional {
            findings = List.copyOf(findings);
        }

        /// An optional concept can make up for one that is missing, but never adds to a full answer.
        public int points() {
            return Math.min(worth, findings.stream().mapToInt(Finding::points).sum());
        }

        /// True when no required concept lacks.
        public boolean complete() {
            return findings.stream()
                    .allMatch(finding ->
                            finding.points() > 0
                                    || finding.concept().need() == Concept.Need.OPTIONAL);
        }
    }

    /// Nothing to read.
    record Empty() implements RubricVerdict {}

    /// More words than a sentence answer may have.
    record TooLong(int mostWords) implements RubricVerdict {}
}
