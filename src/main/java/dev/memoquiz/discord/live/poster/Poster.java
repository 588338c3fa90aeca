package dev.memoquiz.discord.live.poster;

import dev.memoquiz.discord.card.Card;

/// The public message of one part of a round.
///
/// @param part such as `lobby`, `q0` for the first question, `end`: each is one message, however often it changes
/// @param closed whether nothing about the part will change any more
public record Poster(String part, Card card, boolean closed) {
    public static final String LOBBY = "lobby";
    public static final String END = "end";

    public static String question(int index) {
        return "q" + index;
    }
}
