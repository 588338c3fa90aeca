package dev.memoquiz.fakediscord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.world.Upload;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// One request, read off the wire.
///
/// @param route the path with named parameters, `/channels/{channel_id}`
/// @param path the path as sent
record Call(
        String method,
        String route,
        String path,
        Map<String, String> parameters,
        Map<String, List<String>> query,
        JsonNode body,
        List<Upload> files) {
    /// A parameter of the path.
    String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException(route + " has no parameter " + name);
        }
        return value;
    }

    /// A parameter that must be a snowflake.
    long id(String name) {
        try {
            return Long.parseLong(parameter(name));
        } catch (NumberFormatException e) {
            throw ApiError.invalid(
                    name,
                    "NUMBER_TYPE_COERCE",
                    "Value \"%s\" is not snowflake.".formatted(parameter(name)));
        }
    }

    boolean flag(String name) {
        return query.getOrDefault(name, List.of()).contains("true");
    }

    Set<String> fileNames() {
        return files.stream().map(Upload::name).collect(Collectors.toUnmodifiableSet());
    }
}
