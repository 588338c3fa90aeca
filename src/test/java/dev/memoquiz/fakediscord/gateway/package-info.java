/// The WebSocket side: sessions, sequence numbers, resume, shards, compression.
/// Never decides what an event says.
/// Start at Gateway.
@NullMarked
package dev.memoquiz.fakediscord.gateway;

import org.jspecify.annotations.NullMarked;
