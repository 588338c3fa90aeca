/// The HTTP side: routes, authorisation, rate limits, injected faults, the request log.
/// Never a socket of the gateway.
/// Start at RestApi.
@NullMarked
package dev.memoquiz.fakediscord.rest;

import org.jspecify.annotations.NullMarked;
