package dev.memoquiz.domain.typed.fit;

import dev.memoquiz.domain.typed.values.Value;
import dev.memoquiz.domain.typed.words.Token;
import java.util.List;

/// How well a given word fits a word of the key, best first.
public enum Fit {
    SAME,
    INFLECTED,
    SAME_VALUE,
    FINER,
    ONE_SLIP,
    TWO_SLIPS,
    THREE_SLIPS,
    /// The same year, or month and year, of a more exact date.
    SAME_YEAR,
    /// A date that agrees as far as it goes, without the year.
    COARSER,
    NONE;

    private static final int FIRST_LETTER_MATTERS_BELOW = 9;

    /// Compares two words; a slip that comes as near to a rival word as to the key is not forgiven.
    public static Fit of(Token key, Token given, List<Token> rivals) {
        if (key.text().equals(given.text())) {
            return SAME;
        }
        if (key.stem().equals(given.stem())) {
            return INFLECTED;
        }
        if (key.isValued() || given.isValued()) {
            return isSameTime(key, given) ? SAME_VALUE : ofValues(key.value(), given.value());
        }
        if (Nouns.areOneDeed(key, given)) {
            return INFLECTED;
        }
        return given.isContent() ? ofSlips(key, given, rivals) : NONE;
    }

    /// True when this fit is the closer one.
    public boolean betterThan(Fit other) {
        return compareTo(other) < 0;
    }

    private static Fit withSlips(int slips) {
        return switch (slips) {
            case 1 -> ONE_SLIP;
            case 2 -> TWO_SLIPS;
            case 3 -> THREE_SLIPS;
            default -> NONE;
        };
    }

    /// `16.30` is a time of day where the key is one.
    private static boolean isSameTime(Token key, Token given) {
        return key.value() instanceof Value.Clock(int minutes)
                && given.value() instanceof Value.Amount(double n)
                && given.text().indexOf('.') > 0
                && Math.round(n % 1 * 100 + Math.floor(n) * 60) == minutes;
    }

    private static Fit ofValues(Value key, Value given) {
        if (key instanceof Value.None || given instanceof Value.None) {
            return NONE;
        }
        if (key.equals(given)) {
            return SAME_VALUE;
        }
        boolean dated = key instanceof Value.Day || given instanceof Value.Day;
        return dated ? ofDates(key, given) : NONE;
    }

    private static Fit ofDates(Value key, Value given) {
        Value.Day expected = Value.day(key);
        Value.Day said = Value.day(given);
        boolean agree = !expected.isUnknown() && !said.isUnknown() && expected.agreesWith(said);
        if (!agree) {
            return NONE;
        }
        if (said.covers(expected)) {
            return expected.covers(said) ? SAME_VALUE : FINER;
        }
        return said.year() != 0 && expected.year() != 0 ? SAME_YEAR : COARSER;
    }

    private static Fit ofSlips(Token key, Token given, List<Token> rivals) {
        int slips = slips(key, given);
        if (slips == Slips.MANY
                || startsOtherwise(key.text(), given.text())
                || Beginnings.differ(key.text(), given.text())
                || Endings.differ(key.text(), given.text())) {
            return NONE;
        }
        return isNearRival(key, given, rivals, slips) ? NONE : withSlips(slips);
    }

    /// What is written as it sounds counts as one slip.
    private static int slips(Token key, Token given) {
        int slips = Slips.between(key, given);
        return slips == Slips.MANY && Sound.same(key, given) && Slips.forgiven(key) > 0 ? 1 : slips;
    }

    /// Pens seldom slip on the first letter of a word (Pollock and Zamora 1984), but Berlin and Merlin, or
    /// gathered and lathered, differ there.
    private static boolean startsOtherwise(String key, String given) {
        boolean swapped =
                given.length() > 1
                        && key.charAt(0) == given.charAt(1)
                        && key.charAt(1) == given.charAt(0);
        return key.charAt(0) != given.charAt(0)
                && !swapped
                && key.length() < FIRST_LETTER_MATTERS_BELOW;
    }

    private static boolean isNearRival(Token key, Token given, List<Token> rivals, int slips) {
        for (Token rival : rivals) {
            boolean other = !rival.text().equals(key.text()) && !rival.stem().equals(key.stem());
            int fromRival = other ? Slips.between(rival, given, slips) : Slips.MANY;
            boolean near =
                    fromRival < slips
                            || (fromRival == slips
                                    && !isLikelier(key, given, rival)
                                    && !goesOn(key.text(), given.text(), rival.text()));
            if (near) {
                return true;
            }
        }
        return false;
    }

    /// Fingers lose or double a letter more readily than they hit a wrong one: `conlusion` is `conclusion`
    /// rather than `confusion`.
    private static boolean isLikelier(Token key, Token given, Token rival) {
        int length = given.text().length();
        return key.text().length() != length && rival.text().length() == length;
    }

    /// `nationl` goes on behind `nation` as `national` does.
    private static boolean goesOn(String key, String given, String rival) {
        return given.length() > rival.length()
                && given.startsWith(rival)
                && key.startsWith(rival)
                && given.charAt(given.length() - 1) == key.charAt(key.length() - 1);
    }
}
