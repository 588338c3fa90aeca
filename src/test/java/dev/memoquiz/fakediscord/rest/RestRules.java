package dev.memoquiz.fakediscord.rest;

import dev.memoquiz.fakediscord.check.BodyCheck;

/// What the HTTP side demands.
///
/// @param token the only bot token accepted
/// @param rateLimits whether buckets are enforced
/// @param bodyCheck a further check of every request body
public record RestRules(String token, boolean rateLimits, BodyCheck bodyCheck) {}
