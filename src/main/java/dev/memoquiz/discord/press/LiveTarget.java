package dev.memoquiz.discord.press;

import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.Turn;

/// Which vote of which live round an answer is meant for.
///
/// @param edition of the question as it was shown
public record LiveTarget(LiveId live, Turn turn, String edition) {}
