package dev.memoquiz.fakediscord;

import dev.memoquiz.fakediscord.check.BodyCheck;
import dev.memoquiz.fakediscord.gateway.GatewayRules;
import dev.memoquiz.fakediscord.rest.RestRules;
import java.time.Duration;
import java.time.InstantSource;

/// How a double starts. Begin with `Options.with(clock)` and change what matters.
///
/// @param port 0 takes a free one
/// @param keptRequests how many requests the log keeps
/// @param keptMessages how many messages are kept
/// @param keptInteractions how many interactions may still be answered, the oldest being forgotten
public record Options(
        InstantSource clock,
        int port,
        GatewayRules gateway,
        RestRules rest,
        int keptRequests,
        int keptMessages,
        int keptInteractions) {
    /// The token that is accepted unless another is set.
    public static final String TOKEN = "a-token-of-the-double";

    /// A free port, every rule in force, no privileged intent switched on, no spacing of identifies.
    public static Options with(InstantSource clock) {
        return new Options(
                clock,
                0,
                new GatewayRules(TOKEN, 0, Duration.ZERO, 1, Duration.ofMillis(41_250)),
                new RestRules(TOKEN, true, BodyCheck.NONE),
                20_000,
                200_000,
                60_000);
    }

    public Options port(int other) {
        return new Options(
                clock, other, gateway, rest, keptRequests, keptMessages, keptInteractions);
    }

    /// Every request body is also checked by this.
    public Options bodyCheck(BodyCheck check) {
        return rest(new RestRules(rest.token(), rest.rateLimits(), check));
    }

    public Options rateLimits(boolean enforced) {
        return rest(new RestRules(rest.token(), enforced, rest.bodyCheck()));
    }

    public Options gateway(GatewayRules other) {
        return new Options(clock, port, other, rest, keptRequests, keptMessages, keptInteractions);
    }

    private Options rest(RestRules other) {
        return new Options(
                clock, port, gateway, other, keptRequests, keptMessages, keptInteractions);
    }
}
