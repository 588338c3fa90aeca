/// Talking with Discord: who asks, what is replied, and that every interaction is acknowledged in time.
/// Never here: what a command does.
/// Start with [Acknowledgement].
@NullMarked
package dev.memoquiz.discord.talk;

import org.jspecify.annotations.NullMarked;
