package dev.memoquiz.fakediscord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// Status, headers and body of an answer; a missing body is sent as nothing.
record Reply(int status, Map<String, String> headers, JsonNode body) {
    static Reply ok(JsonNode body) {
        return new Reply(200, Map.of(), body);
    }

    static Reply created(JsonNode body) {
        return new Reply(201, Map.of(), body);
    }

    static Reply none() {
        return new Reply(204, Map.of(), MissingNode.getInstance());
    }

    static Reply error(ApiError error) {
        return new Reply(error.status(), Map.of(), error.json());
    }

    static Reply error(int status, ObjectNode body) {
        return new Reply(status, Map.of(), body);
    }

    Reply with(Map<String, String> more) {
        return new Reply(status, more, body);
    }
}
