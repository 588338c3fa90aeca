package dev.memoquiz.domain.typed.rubric;

/// What was found of one concept.
public record Finding(Concept concept, Reason reason) {
    /// Why points were given or not. Names are stable.
    public enum Reason {
        FOUND("it is there."),
        MISSING("it was not found."),
        NEGATED("your sentence says the opposite."),
        NO_OWNER("it is there, but not whose view it is."),
        OTHER_OWNER("it is there, but as the view of somebody else."),
        AS_FACT("it is there, but as something known; the text has it as a view.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /// What is said of the concept behind its name and a colon.
        public String sentence() {
            return sentence;
        }
    }

    public int points() {
        return reason == Reason.FOUND ? concept.points() : 0;
    }
}
