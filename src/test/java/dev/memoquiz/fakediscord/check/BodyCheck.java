package dev.memoquiz.fakediscord.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// A further check of request bodies, for instance against the official description.
@FunctionalInterface
public interface BodyCheck {
    BodyCheck NONE = (method, route, body) -> List.of();

    /// What is wrong, empty when nothing is. `route` has named parameters: `/channels/{channel_id}/messages`.
    List<Problems.Problem> check(String method, String route, JsonNode body);
}
