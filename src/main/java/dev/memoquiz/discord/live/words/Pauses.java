package dev.memoquiz.discord.live.words;

import dev.memoquiz.domain.live.PauseReason;

/// Why a round stands still, and what its host can do about it.
public final class Pauses {
    private Pauses() {}

    /// For everybody.
    public static String why(PauseReason reason) {
        return switch (reason) {
            case HOST -> "The host has paused the round.";
            case NO_PERMISSION -> "The round is paused: I may no longer post in its channel.";
            case CHANNEL_GONE -> "The round is paused: its channel is gone.";
            case THREAD_CLOSED -> "The round is paused: its thread is closed.";
            case DISCORD_TROUBLE ->
                    "The round is paused: Discord is not taking my messages just now.";
            case QUIZ_GONE -> "The round is paused: its question is no longer in the quiz.";
        };
    }

    /// For the host.
    public static String remedy(PauseReason reason) {
        return switch (reason) {
            case HOST -> "Resume goes on with the time that was left.";
            case NO_PERMISSION ->
                    "Give me View Channel, Send Messages (in threads: Send Messages in Threads) and Attach Files there and press"
                            + " Resume, or type /live continue in another channel.";
            case CHANNEL_GONE -> "Type /live continue in another channel: the round goes on there.";
            case THREAD_CLOSED ->
                    "Open the thread again and press Resume, or type /live continue in another channel.";
            case DISCORD_TROUBLE ->
                    "Wait a little and press Resume, or type /live continue in another channel.";
            case QUIZ_GONE -> "Put the question back and press Resume, or skip it.";
        };
    }
}
