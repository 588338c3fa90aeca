package dev.memoquiz.domain.grading;

/// Points earned out of the points that could be earned.
public record Points(int earned, int worth) {
    public static final Points NONE = new Points(0, 0);

    public Points {
        if (earned < 0 || earned > worth) {
            throw new IllegalArgumentException("points must be 0.." + worth + ", were " + earned);
        }
    }

    public Points plus(Points other) {
        return new Points(earned + other.earned, worth + other.worth);
    }

    public boolean full() {
        return earned == worth;
    }

    /// The share earned in whole per cent, rounded; 0 of 0 is 0.
    public int percent() {
        return worth == 0 ? 0 : Math.round(100f * earned / worth);
    }
}
