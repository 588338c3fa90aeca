/// Where people are before they are received, while the bot starts or does not know whether they are its own. Nothing is done for anybody
/// here. Start with [dev.memoquiz.discord.door.Anteroom].
@NullMarked
package dev.memoquiz.discord.door;

import org.jspecify.annotations.NullMarked;
