package dev.memoquiz.domain.live;

/// Why a live round is over. Names are stored: never rename one.
public enum EndReason {
    FINISHED,
    HOST,
    IDLE
}
