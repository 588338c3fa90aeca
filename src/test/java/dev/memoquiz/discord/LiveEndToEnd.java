package dev.memoquiz.discord;

/// The same with a class at a live round.
abstract class LiveEndToEnd extends EndToEnd {
    final LiveClass live = new LiveClass(stand);
}
