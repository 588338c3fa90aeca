package dev.memoquiz.discord.press;

import dev.memoquiz.domain.live.Ballot;
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

    static String of(Ballot ballot) {
        return switch (ballot) {
            case FIRST -> "f";
            case SECOND -> "s";
        };
    }

    static String of(LiveButton.Order order) {
        return switch (order) {
            case START -> "s";
            case REVEAL -> "r";
            case REVEAL_NOW -> "w";
            case VOTE_AGAIN -> "v";
            case NEXT -> "n";
            case SKIP -> "k";
            case PAUSE -> "p";
            case RESUME -> "g";
            case THIRTY_MORE -> "3";
            case SIXTY_MORE -> "6";
            case ASK_END -> "q";
            case END -> "e";
            case TAKE_OVER -> "t";
            case MOVE_HERE -> "m";
        };
    }
}
