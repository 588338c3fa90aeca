package dev.memoquiz.fakediscord.rest;

import java.time.Duration;

/// Something that goes wrong with a request.
public sealed interface Fault {
    /// Refused with a status and an error code of Discord, for instance 403 and 50013, or 502 and 0.
    record Refuse(int status, int code, String message) implements Fault {}

    /// A 429, of this route or global.
    record TooMany(Duration retryAfter, boolean global) implements Fault {}

    /// Answered rightly, but late.
    record Slow(Duration delay) implements Fault {}

    /// Received, and handled only after `first`; the caller waits meanwhile.
    record After(Runnable first) implements Fault {}

    /// Done, and then answered with a 502, so that the caller cannot know.
    record LostReply() implements Fault {}
}
