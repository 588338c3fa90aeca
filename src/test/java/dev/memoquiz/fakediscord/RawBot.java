package dev.memoquiz.fakediscord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.world.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// A bot that sends exactly what it is told, right or wrong.
final class RawBot {
    /// Status, headers and body of an answer.
    record Answer(int status, HttpResponse<String> response) {
        JsonNode json() {
            return response.body().isEmpty()
                    ? MissingNode.getInstance()
                    : Json.parse(response.body());
        }

        int code() {
            return json().path("code").asInt();
        }
    }

    private static final String BOUNDARY = "between-the-parts";

    private final FakeDiscord discord;
    private final HttpClient http = HttpClient.newHttpClient();

    RawBot(FakeDiscord discord) {
        this.discord = discord;
    }

    Answer call(String method, String path, String body) {
        return call(method, path, body, discord.token());
    }

    Answer call(String method, String path, String body, String token) {
        return send(
                HttpRequest.newBuilder(URI.create(discord.apiUrl() + path))
                        .header("Authorization", "Bot " + token)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build());
    }

    /// With a file of this name and content.
    Answer upload(String method, String path, String body, String file, String content) {
        String part = "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String form =
                part.formatted(BOUNDARY, "payload_json", "", body)
                        + part.formatted(
                                BOUNDARY, "files[0]", "; filename=\"" + file + "\"", content)
                        + "--" + BOUNDARY + "--\r\n";
        return send(
                HttpRequest.newBuilder(URI.create(discord.apiUrl() + path))
                        .header("Authorization", "Bot " + discord.token())
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .method(method, BodyPublishers.ofString(form))
                        .build());
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void register(String commands) {
        Answer answer =
                call(
                        "PUT",
                        "applications/" + discord.world().application() + "/commands",
                        commands);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.response().body());
        }
    }

    Answer answer(Outcome outcome, String body) {
        var interaction = outcome.interaction();
        return call(
                "POST",
                "interactions/%d/%s/callback?with_response=true"
                        .formatted(interaction.id(), interaction.token()),
                body);
    }

    Answer hook(String method, Outcome outcome, String rest, String body) {
        String token = outcome.interaction().token();
        return call(method, "webhooks/" + discord.world().application() + "/" + token + rest, body);
    }
}
