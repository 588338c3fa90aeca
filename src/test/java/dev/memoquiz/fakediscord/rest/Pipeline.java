package dev.memoquiz.fakediscord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.check.BodyCheck;
import dev.memoquiz.fakediscord.check.Problems;
import dev.memoquiz.fakediscord.check.Violation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// What every request passes: token, injected fault, rate limit, official description, and the log at the end.
final class Pipeline {
    /// Of a server without boosts (reference, "Uploading Files").
    private static final int LARGEST_FILE = 10 * 1024 * 1024;

    private final InstantSource clock;
    private final String authorization;
    private final BodyCheck bodyCheck;
    private final RateLimits limits;
    private final Faults faults;
    private final RequestLog log;

    Pipeline(
            InstantSource clock,
            RestRules rules,
            RateLimits limits,
            Faults faults,
            RequestLog log) {
        this.clock = clock;
        this.authorization = "Bot " + rules.token();
        this.bodyCheck = rules.bodyCheck();
        this.limits = limits;
        this.faults = faults;
        this.log = log;
    }

    Reply run(Endpoint endpoint, Call call, String givenAuthorization) {
        Reply reply = answered(endpoint, call, givenAuthorization);
        log.add(
                new RequestLog.Entry(
                        clock.instant(),
                        call.method(),
                        call.route(),
                        call.path(),
                        call.body(),
                        reply.status()));
        return reply;
    }

    private Reply answered(Endpoint endpoint, Call call, String givenAuthorization) {
        if (endpoint.needsToken() && !givenAuthorization.equals(authorization)) {
            return Reply.error(ApiError.unauthorised());
        }
        Optional<Fault> fault = faults.take(call);
        return fault.isPresent() ? faulty(fault.get(), endpoint, call) : limited(endpoint, call);
    }

    private Reply faulty(Fault fault, Endpoint endpoint, Call call) {
        return switch (fault) {
            case Fault.Refuse(int status, int code, String message) ->
                    Reply.error(ApiError.of(status, code, message));
            case Fault.TooMany(Duration retryAfter, boolean global) ->
                    RateLimits.tooMany(retryAfter, global);
            case Fault.Slow(Duration delay) -> {
                sleep(delay);
                yield limited(endpoint, call);
            }
            case Fault.After(Runnable first) -> {
                first.run();
                yield limited(endpoint, call);
            }
            case Fault.LostReply() -> {
                limited(endpoint, call);
                yield Reply.error(ApiError.of(502, 0, "502: Bad Gateway"));
            }
        };
    }

    private Reply limited(Endpoint endpoint, Call call) {
        return switch (limits.decide(endpoint, call)) {
            case RateLimits.Decision.Refused(Reply reply) -> reply;
            case RateLimits.Decision.Passed(var headers) -> handled(endpoint, call).with(headers);
        };
    }

    private Reply handled(Endpoint endpoint, Call call) {
        try {
            described(call);
            if (call.files().stream().anyMatch(file -> file.size() > LARGEST_FILE)) {
                throw ApiError.tooLarge();
            }
            return endpoint.action().handle(call);
        } catch (ApiError e) {
            if (!e.problems().isEmpty()) {
                log.add(violation(call, e.problems()));
            }
            return Reply.error(e);
        }
    }

    private void described(Call call) {
        if (!call.body().isMissingNode()) {
            Problems problems = new Problems();
            bodyCheck
                    .check(call.method(), call.route(), call.body())
                    .forEach(each -> problems.add(each.path(), each.code(), each.message()));
            ApiError.require(problems);
        }
    }

    private static Violation violation(Call call, Problems problems) {
        JsonNode body = call.body();
        return new Violation(call.method(), call.path(), body.toString(), problems.found());
    }

    private static void sleep(Duration delay) {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
