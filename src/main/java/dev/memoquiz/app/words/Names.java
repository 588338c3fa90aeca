package dev.memoquiz.app.words;

import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.reading.Skill;

/// What the fixed choices of the domain are called.
public final class Names {
    private Names() {}

    public static String of(Skill skill) {
        return switch (skill) {
            case SOURCING -> "Knowing the source";
            case CLOSE_READING -> "Close reading";
            case CONTEXTUALISATION -> "Seeing the context";
            case VOCABULARY -> "Knowing the words";
        };
    }

    public static String of(Level level) {
        return switch (level) {
            case RIGHT_THERE -> "right there in one place";
            case THINK_AND_SEARCH -> "in several places, put together";
            case AUTHOR_AND_ME -> "between the lines";
        };
    }
}
