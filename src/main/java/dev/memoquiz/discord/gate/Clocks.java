package dev.memoquiz.discord.gate;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/// What time it is, and how much has passed.
///
/// @param wall may be set anew at any time
/// @param nanos nanoseconds of a clock that nobody can set
public record Clocks(InstantSource wall, LongSupplier nanos) {}
