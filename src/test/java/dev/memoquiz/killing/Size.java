package dev.memoquiz.killing;

import java.time.Duration;

/// How large a campaign is.
///
/// @param solo readers who play alone
/// @param classes at live rounds
/// @param pupils in each class
/// @param most replies after which the bot is killed; a busy machine gives fewer in a second
/// @param pause a reader makes between two presses, on average
/// @param resumed within which a live round must be led again once Discord has let the bot in
record Size(
        int kills, int solo, int classes, int pupils, int most, Duration pause, Duration resumed) {}
