package dev.memoquiz.domain.live;

/// Why a live round stands still. Names are stored: never rename one.
public enum PauseReason {
    HOST,
    NO_PERMISSION,
    CHANNEL_GONE,
    THREAD_CLOSED,
    DISCORD_TROUBLE,
    QUIZ_GONE
}
