package dev.memoquiz.domain.live;

/// Where a live round is played: a channel or thread of a server, by their ids.
public record Place(String server, String channel) {}
