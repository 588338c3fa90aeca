package dev.memoquiz.domain.lint;

import java.util.Optional;

/// A rule that looks at the quiz as a whole.
public interface BankRule extends LintRule {
    default Finding error(String where, String what, String remedy) {
        return new Finding(id(), Severity.ERROR, Optional.empty(), where, what, remedy);
    }

    default Finding warning(String where, String what, String remedy) {
        return new Finding(id(), Severity.WARNING, Optional.empty(), where, what, remedy);
    }
}
