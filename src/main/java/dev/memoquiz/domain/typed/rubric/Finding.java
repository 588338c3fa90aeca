package dev.memoquiz.domain.typed.rubric;

/// What was found of one concept.
public record Finding(Concept concept, Reason reason) {
    /// Why points were given or not. Names are stable.
    public enum Reason {
        FOUND("is there."),
        MISSING("was not found."),
        NEGATED("is there, but your sentence says the opposite."),
        NO_OWNER("is there, but not whose view it is."),
        OTHER_OWNER("is there, but as the view of somebody else."),
        AS_FACT("is there, but as something known; the text has it as a view.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /// What is said of the concept behind its name.
        public String sentence() {
            return sentence;
        }
    }

    public int points() {
        return reason == Reason.FOUND ? concept.points() : 0;
    }
}
