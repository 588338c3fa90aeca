package dev.memoquiz.fakediscord.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.check.Problems;
import dev.memoquiz.fakediscord.world.Json;

/// A refusal in Discord's form: HTTP status, error code, message (topics/opcodes).
public final class ApiError extends RuntimeException {
    private static final int INVALID_FORM = 50035;

    private final int status;
    private final int code;
    private final transient Problems problems;

    ApiError(int status, int code, String message, Problems problems) {
        super(message);
        this.status = status;
        this.code = code;
        this.problems = problems;
    }

    static ApiError of(int status, int code, String message) {
        return new ApiError(status, code, message, new Problems());
    }

    static ApiError invalid(Problems problems) {
        return new ApiError(400, INVALID_FORM, "Invalid Form Body", problems);
    }

    static ApiError invalid(String path, String code, String message) {
        Problems problems = new Problems();
        problems.add(path, code, message);
        return invalid(problems);
    }

    static void require(Problems problems) {
        if (!problems.isEmpty()) {
            throw invalid(problems);
        }
    }

    static ApiError unauthorised() {
        return of(401, 0, "401: Unauthorized");
    }

    static ApiError unknownChannel() {
        return of(404, 10003, "Unknown Channel");
    }

    static ApiError unknownGuild() {
        return of(404, 10004, "Unknown Guild");
    }

    static ApiError unknownMessage() {
        return of(404, 10008, "Unknown Message");
    }

    static ApiError unknownUser() {
        return of(404, 10013, "Unknown User");
    }

    static ApiError unknownWebhook() {
        return of(404, 10015, "Unknown Webhook");
    }

    static ApiError unknownInteraction() {
        return of(404, 10062, "Unknown interaction");
    }

    static ApiError unknownCommand() {
        return of(404, 10063, "Unknown application command");
    }

    static ApiError alreadyAcknowledged() {
        return of(400, 40060, "Interaction has already been acknowledged.");
    }

    static ApiError tooLarge() {
        return of(413, 40005, "Request entity too large");
    }

    static ApiError tooManyFollowUps() {
        return of(
                400,
                40094,
                "This interaction has reached the maximum number of follow up messages");
    }

    static ApiError missingAccess() {
        return of(403, 50001, "Missing Access");
    }

    static ApiError notYours() {
        return of(403, 50005, "Cannot edit a message authored by another user");
    }

    static ApiError emptyMessage() {
        return of(400, 50006, "Cannot send an empty message");
    }

    static ApiError closedDirectMessage() {
        return of(403, 50007, "Cannot send messages to this user");
    }

    static ApiError missingPermissions() {
        return of(403, 50013, "Missing Permissions");
    }

    static ApiError deadToken() {
        return of(401, 50027, "Invalid Webhook Token");
    }

    static ApiError archivedThread() {
        return of(400, 50083, "Thread is archived");
    }

    int status() {
        return status;
    }

    Problems problems() {
        return problems;
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("message", getMessage()).put("code", code);
        return problems.isEmpty() ? json : json.set("errors", problems.errors());
    }
}
