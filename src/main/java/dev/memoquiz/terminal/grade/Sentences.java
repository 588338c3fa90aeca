package dev.memoquiz.terminal.grade;

/// Remedies, which the key's reader gives as clauses, written as sentences.
final class Sentences {
    private Sentences() {}

    static String of(String clause) {
        String end = clause.matches("(?s).*[.?!\"]") ? "" : ".";
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + end;
    }
}
