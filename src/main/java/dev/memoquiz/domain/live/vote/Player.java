package dev.memoquiz.domain.live.vote;

import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.round.RoundId;
import java.util.OptionalInt;

/// Somebody who plays in a live round.
///
/// @param seat the player's own round in the lasting log, under which revealed answers are kept, explained, and asked again
/// @param team from 0; empty when there are none
/// @param removed by the host; a removed player keeps no place in the standings and may not come back
public record Player(Reader reader, RoundId seat, OptionalInt team, boolean removed) {}
