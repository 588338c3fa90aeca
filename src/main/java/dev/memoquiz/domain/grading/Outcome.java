package dev.memoquiz.domain.grading;

/// How an answer went, in one word.
public enum Outcome {
    RIGHT,
    PARTLY,
    WRONG;

    public static Outcome of(Points points) {
        if (points.full()) {
            return RIGHT;
        }
        return points.earned() == 0 ? WRONG : PARTLY;
    }
}
