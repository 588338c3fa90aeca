package dev.memoquiz.storage;

import java.time.Duration;

/// How much the store takes on at once.
///
/// @param patience how long to wait for a database that somebody else has locked
/// @param queue how many changes may wait to be written before more are refused
record Limits(Duration patience, int queue) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(5), 4096);
}
