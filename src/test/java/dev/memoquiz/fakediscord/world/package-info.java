/// The state of the pretended platform: guilds, channels, people, messages, interactions, commands.
/// Never HTTP, never WebSocket.
/// Start at World.
@NullMarked
package dev.memoquiz.fakediscord.world;

import org.jspecify.annotations.NullMarked;
