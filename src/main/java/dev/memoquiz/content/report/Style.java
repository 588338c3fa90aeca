package dev.memoquiz.content.report;

/// How an inspection is told.
public enum Style {
    /// For people.
    TEXT,

    /// For programs.
    JSON,

    /// For editors and code hosts, as SARIF 2.1.0.
    SARIF;

    public String of(Inspection found) {
        return switch (this) {
            case TEXT -> TextReport.of(found);
            case JSON -> JsonReport.of(found);
            case SARIF -> SarifReport.of(found);
        };
    }
}
