package dev.memoquiz.architecture.offenders.app;

import com.fasterxml.jackson.databind.JsonNode;

public final class UsesJackson {
    JsonNode same(JsonNode it) {
        return it;
    }
}
