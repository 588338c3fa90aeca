package dev.memoquiz.storage.tally;

/// What counts in a tally: everything, or what was given in the last so many days. Each has columns of its own.
enum Span {
    ALWAYS(0, ""),
    MONTH(30, "_30"),
    WEEK(7, "_7");

    private final int days;
    private final String suffix;

    Span(int days, String suffix) {
        this.days = days;
        this.suffix = suffix;
    }

    static Span of(int days) {
        for (Span span : values()) {
            if (span.days == days) {
                return span;
            }
        }
        throw new IllegalArgumentException("there is no tally of the last " + days + " days");
    }

    /// Zero for all time.
    int days() {
        return days;
    }

    /// Puts the names of its columns where `sql` says `<points>`, `<worth>` and `<tries>`.
    String in(String sql) {
        return sql.replace("<points>", "points" + suffix)
                .replace("<worth>", "worth" + suffix)
                .replace("<tries>", "tries" + suffix);
    }
}
