/// A strict double of Discord on loopback: what a bot sees of the platform, with its rules and limits.
/// Nothing of the bot and no test framework lives here, so it can also run on its own.
/// Start at FakeDiscord.
@NullMarked
package dev.memoquiz.fakediscord;

import org.jspecify.annotations.NullMarked;
