package dev.memoquiz.content.report;

import java.util.function.Function;

/// How an inspection is told.
public enum Style {
    /// For people.
    TEXT(TextReport::of),

    /// For programs.
    JSON(JsonReport::of),

    /// For editors and code hosts, as SARIF 2.1.0.
    SARIF(SarifReport::of);

    private final Function<Inspection, String> report;

    Style(Function<Inspection, String> report) {
        this.report = report;
    }

    public String of(Inspection found) {
        return report.apply(found);
    }
}
