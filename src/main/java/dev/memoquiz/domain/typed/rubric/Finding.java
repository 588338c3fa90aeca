package dev.memoquiz.domain.typed.rubric;

/// What was found of one concept.
public record Finding(Concept concept, Reason reason) {
    /// Why points were given or not. Names are stable.
    public enum Reason {
        FOUND("The idea is there."),
        MISSING("This idea was not found."),
        NEGATED("The idea is there, but your sentence says the opposite."),
        NO_OWNER("The idea is there, but not whose view it is."),
        OTHER_OWNER("The idea is there, but as the view of somebody else.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /// One plain sentence for the pupil.
        public String sentence() {
            return sentence;
        }
    }

    public int points() {
        return reason == Reason.FOUND ? concept.points() : 0;
    }
}
