package dev.memoquiz.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was measured, beside the bars that it is to meet.
final class Table {
    private static final String FORM = "%-58s %14s %14s  %s";

    private final List<String> rows = new ArrayList<>();

    /// A figure that must not be more than its bar.
    void most(String what, double bar, double measured, String unit) {
        row(what, "<= " + number(bar), measured, unit, measured <= bar);
    }

    /// A figure that must not be less than its bar.
    void least(String what, double bar, double measured, String unit) {
        row(what, ">= " + number(bar), measured, unit, measured >= bar);
    }

    private void row(String what, String bar, double measured, String unit, boolean met) {
        rows.add(FORM.formatted(what, bar + unit, number(measured) + unit, met ? "met" : "MISSED"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    void print() {
        System.out.println();
        System.out.println(FORM.formatted("what", "bar", "measured", ""));
        rows.forEach(System.out::println);
    }
}
