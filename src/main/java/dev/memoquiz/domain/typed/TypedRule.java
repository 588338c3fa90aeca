package dev.memoquiz.domain.typed;

import java.util.Optional;

public enum TypedRule {
    EXACT;

    public static Optional<TypedRule> named(String name) {
        return Optional.empty();
    }

    public String sentence() {
        return "";
    }
}
