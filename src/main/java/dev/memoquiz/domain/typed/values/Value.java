package dev.memoquiz.domain.typed.values;

/// What a word means when it is a number, a date or a time of day.
public sealed interface Value {
    /// A word with no value of its own.
    record None() implements Value {}

    /// A number, however it was written: `921`, `nine hundred and twenty-one`, `3rd`, `XIV`.
    record Amount(double amount) implements Value {}

    /// A date as exact as it was given; 0 stands for a part that was not said.
    record Day(int year, int month, int day) implements Value {
        private static final int CENTURY = 100;

        /// True when both dates give some part, and no such part is different.
        public boolean agreesWith(Day other) {
            return sharesPart(other)
                    && agreeOnYear(year, other.year)
                    && agree(month, other.month)
                    && agree(day, other.day);
        }

        /// True when every part of the other date is given here too.
        public boolean covers(Day other) {
            return covers(year, other.year) && covers(month, other.month) && covers(day, other.day);
        }

        private boolean sharesPart(Day other) {
            return (year != 0 && other.year != 0)
                    || (month != 0 && other.month != 0)
                    || (day != 0 && other.day != 0);
        }

        public boolean isUnknown() {
            return year == 0 && month == 0 && day == 0;
        }

        private static boolean agree(int mine, int theirs) {
            return mine == 0 || theirs == 0 || mine == theirs;
        }

        /// `18` is 1918 as well as 2018.
        private static boolean agreeOnYear(int mine, int theirs) {
            boolean shortened = Math.min(mine, theirs) < CENTURY;
            return agree(mine, theirs) || (shortened && mine % CENTURY == theirs % CENTURY);
        }

        private static boolean covers(int mine, int theirs) {
            return theirs == 0 || mine != 0;
        }
    }

    /// A time of day in minutes after midnight.
    record Clock(int minutes) implements Value {}

    None NONE = new None();

    /// The value as a date: a number from 1000 to 2999 can be a year, anything else is unknown.
    static Day day(Value value) {
        return switch (value) {
            case Day day -> day;
            case Amount(double amount) ->
                    new Day(amount >= 1000 && amount < 3000 ? (int) amount : 0, 0, 0);
            case None _, Clock _ -> new Day(0, 0, 0);
        };
    }
}
