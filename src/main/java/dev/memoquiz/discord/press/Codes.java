package dev.memoquiz.discord.press;

import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.reading.Level;

/// The letters by which fixed choices are written in ids. They stand in messages out there: never change one.
final class Codes {
    private Codes() {}

    static String of(Support support) {
        return switch (support) {
            case STATED -> "s";
            case CONTRADICTED -> "c";
            case NOT_STATED -> "n";
        };
    }

    static String of(Level level) {
        return switch (level) {
            case RIGHT_THERE -> "r";
            case THINK_AND_SEARCH -> "t";
            case AUTHOR_AND_ME -> "a";
        };
    }
}
